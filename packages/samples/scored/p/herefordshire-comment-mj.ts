/**
 * Outcomes: Ofsted, Herefordshire 12 January 2026 and 21 September 2022, Solihull and Newham 12 January
 * 2026, Leeds and Shropshire 12 August 2025 (all ILACS). A chief executive writes.
 */
import { story } from '../../story.ts'

export const herefordshireCommentMj = story({
  url: 'https://www.themj.co.uk/The-long-road-out-of-Hereford/238117',
  byline: 'Helena Brockmoor',
  published: '2026-01-28',
  people: {
    sw: { name: 'Tom Ackerley', role: 'team manager', council: 'E06000019' },
    ldr: { name: 'Patricia Wynne', role: 'council leader', council: 'E06000019' },
    lds: { name: 'Josephine Haigh', role: null, council: 'E08000035' },
  },
  headline: 'The long road out of Hereford',
  standfirst:
    'What does it take to bring a failing service back? Mostly, says our guest writer, it takes the patience to be dull',
  caption: 'Old and new on the Wye. Picture: The Specimen',
  body: `
    There is a photograph in my office that was taken on [[date 2022-09-21|21 September 2022]]. It shows
    [[count 3|three]] of us on the steps of Plough Lane, waiting for a television crew, on the day that
    Ofsted told the country that [[council E06000019|Herefordshire]]’s services for children were
    ‘[[rating inadequate overall-effectiveness previous E06000019|inadequate]]’ in every respect. We
    look as one does at a graveside.

    I keep it there to remind me how it feels. Earlier [[date 2026-01|this month]] the inspectors
    published what they had seen in the [[date 2025-11|November]]: a council that is now ‘[[rating good
    overall-effectiveness current E06000019|good]]’, and whose leaders are ‘[[rating outstanding
    leadership current E06000019|outstanding]]’. The same people, by and large, at the same desks.

    How? I have been asked to speak about it at five conferences and I always disappoint.

    ## Tell the truth to your members

    [[person ldr|Patricia Wynne]], our leader, was new. The easiest thing would have been to blame those
    who went before. She stood up in a full council meeting and said: [[quote direct 1 ldr|‘I voted for
    those budgets. So did most of you.’]] I think that we turned the corner that night, and it did not
    cost a penny.

    ## Take the help

    [[council E08000035|Leeds City Council]], which has been ‘[[rating outstanding overall-effectiveness
    current E08000035|outstanding]]’ for longer than some of our social workers have been qualified,
    sent us [[count 11|11]] people. [[person lds|Josephine Haigh]], who led them, would not look at our
    improvement plan. [[quote direct 2 lds|‘Show me the last [[count 10|ten]] children who came through
    the door,’]] she said. We had [[quote partial 3 lds|‘a plan for Ofsted and no plan for them’]], she
    told us afterwards. It stung because it was so. [[count 6|Six]] [[visit monitoring-visit|monitoring
    visits]] later nobody at [[council E06000019|Herefordshire Council]] talks about the plan at all.

    ## Pay for the dull things

    Of the [[money 11500000|£11.5m]] that this council found, the largest part went on business support:
    on people to book rooms and type minutes. [[person sw|Tom Ackerley]], a team manager in Leominster,
    worked out that it gave each of his staff a day a week. [[quote direct 4 sw|‘I’d have settled for
    the car parking,’]] he said.

    Inspectors noticed. [[quote direct 5 ofsted|‘Social workers have time to think, and it shows in what
    they write,’]] the report says.

    We were not the only ones that day. [[council E08000029|Solihull MBC]], which had been through the
    same fire, went from ‘[[rating inadequate overall-effectiveness previous E08000029|inadequate]]’ to
    ‘[[rating good overall-effectiveness current E08000029|good]]’ as well, and [[council
    E09000025|Newham LBC]] is now ‘[[rating outstanding overall-effectiveness current
    E09000025|outstanding]]’ in everything. [[date 2019|Seven years ago]] [[council E09000025|Newham]]
    was in the ditch with the rest of us. So it can be done in a city, in a suburb, and among the apple
    trees. [[council E06000051|Shropshire Council]], our neighbour to the north, was ‘[[rating
    outstanding overall-effectiveness current E06000051|outstanding]]’ [[date 2025-08|last August]]; I
    have stopped being polite about it.

    I am less sure that it can be kept. Councils rated ‘[[rating good overall-effectiveness scale
    -|good]]’ are left to themselves for three years, and in a budget round that is a temptation. Our
    finance settlement takes [[money 9000000|£9m]] from a rural county that has no cushion. If we slid
    back to ‘[[rating requires-improvement overall-effectiveness hypothetical E06000019|requires
    improvement]]’ I suspect that nobody would send a television crew. That is how it happens.

    So the photograph stays. I would like us to be ‘[[rating outstanding overall-effectiveness
    aspiration E06000019|outstanding]]’ by the time I take it down, but I should be content with dull.`,
  related: ['How to keep a good director', 'Why I left and why I came back'],
  inspections: [
    {
      council: 'E06000019',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-09', to: '2022-09' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000051',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
