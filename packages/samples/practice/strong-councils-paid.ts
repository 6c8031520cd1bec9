/**
 * Outcomes: Ofsted SIF, Kirklees 25 November 2016, Torbay 5 January 2016, Plymouth 6 January 2015, Croydon 4 September 2017,
 * Camden 24 November 2017, Leeds 27 March 2015, Hampshire 22 April 2014, Doncaster 19 January 2018 and 27 November 2015.
 */
import { story } from '../story.ts'

export const strongCouncilsPaid = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2005365/strong-councils-to-be-paid-to-mend-neighbours-services',
  byline: 'Kim Dummy',
  published: '2018-06-20',
  people: {
    min: { name: 'Hugo Palliser', role: "children's minister", council: null },
    adcs: { name: 'Rowena Thackray', role: 'vice-president', council: null },
    kir: { name: 'Idris Sugden', role: 'council leader', council: 'E08000034' },
    cam: { name: 'Beatrix Obuya', role: 'deputy director', council: 'E09000007' },
    uni: { name: 'Gareth Pomfrey', role: 'national officer for social care', council: null },
  },
  headline: "Strong councils to be paid to mend neighbours' services",
  standfirst: `
    Ministers have set aside [[money 20000000|£20m]] so that the best children's services can help those in
    trouble before Ofsted, rather than after it.`,
  caption: 'The fund will be open for bids in the autumn. Picture: The Specimen',
  body: `
    Councils whose children's services are highly rated will be able to claim the cost of lending staff to
    struggling neighbours, under plans announced [[date 2018-06-20|today]].

    To become a paid "partner", an authority must be rated "[[rating good overall-effectiveness scale -|good]]"
    or "[[rating outstanding overall-effectiveness scale -|outstanding]]" overall, and must not be rated
    "[[rating inadequate leadership scale -|inadequate]]" or "[[rating requires-improvement leadership scale
    -|requires improvement]]" for leadership. Help can go to any authority that is worried about its next
    inspection.

    [[person min|Hugo Palliser]], the children's minister, told a conference in Harrogate that ministers had too
    often sat and waited.

    [[quote direct 1 min|"By the time a council is rated [[rating inadequate overall-effectiveness hypothetical
    -|inadequate]], children have been hurt, and the people who could have prevented it have left,"]] he said.
    [[quote direct 1 min|"A phone call two years earlier would have been cheaper. Now somebody will be paid to
    make it."]]

    A third of the money is kept for the [[count 21|21]] authorities that are rated "[[rating inadequate
    overall-effectiveness aggregate -|inadequate]]" at present.

    The scheme builds on arrangements that grew up piecemeal. [[council E08000034|Kirklees]], judged to be
    "[[rating inadequate overall-effectiveness current E08000034|inadequate]]" in a report of [[date
    2016-11|November 2016]], shares a director with [[council E08000035|Leeds]], where services are "[[rating
    good overall-effectiveness current E08000035|good]]".

    [[person kir|Idris Sugden]], [[council E08000034|Kirklees Council]]'s leader, said that it had been a
    humbling year.

    [[quote direct 2 kir|"[[council E08000035|Leeds]] did not send us a manual. They sent us [[count 6|six]]
    people who had made the same mistakes as us, only sooner,"]] he said.

    In south London, [[council E09000008|Croydon]] has been paired with [[council E09000007|Camden]]. The former
    got the [[rating inadequate overall-effectiveness current E09000008|lowest rating]] in a report published
    [[date 2017-09|last September]]; the latter was found to be "[[rating good overall-effectiveness current
    E09000007|good]]" in one of [[date 2017-11|November]], with leaders who were "[[rating outstanding
    leadership current E09000007|outstanding]]".

    [[person cam|Beatrix Obuya]], a deputy director at [[council E09000007|Camden Council]] who spends two days
    a week in [[council E09000008|Croydon]], said that [[quote partial 3 cam|"the traffic in good ideas goes
    both ways on the Northern line"]].

    Not every match has been with a star. [[council E06000026|Plymouth]], which took charge of services in
    [[council E06000027|Torbay]] in [[date 2018-04|April]], is itself rated "[[rating requires-improvement
    overall-effectiveness current E06000026|requires improvement]]" and would not qualify. [[council
    E10000014|Hampshire]], which advised ministers on [[council E06000027|Torbay]], would.

    Nor would trusts be left out. [[council E08000017|Doncaster Children's Services Trust]], whose services were
    rated "[[rating good overall-effectiveness current E08000017|good]]" in a report of [[date
    2018-01|January]], having been "[[rating inadequate overall-effectiveness previous E08000017|inadequate]]"
    in [[date 2015|2015]], has said that it will apply. So has [[council -|Achieving for Children]], the company
    that serves [[council E09000021|Kingston]], [[council E09000027|Richmond]] and [[council E06000040|Windsor
    and Maidenhead]].

    Directors gave the plans a cautious welcome. [[person adcs|Rowena Thackray]], vice-president of the
    Association of Directors of Children's Services, said: [[quote direct 4 adcs|"[[money 20000000|Twenty
    million pounds]] would not mend one county, let alone [[count 152|152]] councils.]]

    [[quote direct 4 adcs|"But it is the [[count 1 ordinal|first]] time that anybody has paid us to be
    neighbours."]]

    Unions were cooler. [[person uni|Gareth Pomfrey]], national officer for social care at Unison, called it
    [[quote partial 5 uni|"a transfer market with a lanyard"]]. He said that social workers in strong councils
    already carried too many cases.

    The Department for Education denied that partners would be inspected more gently. [[quote direct 6 Department for Education|"Nobody
    gets a better grade for being kind,"]] a spokesman said.

    Ofsted said it would look at the effect on lenders. A secure children's home in [[council
    E10000014|Hampshire]] that had seconded its manager fell from "[[rating good overall-effectiveness
    other-subject -|good]]" to "[[rating inadequate overall-effectiveness other-subject -|inadequate]]" within
    months, it pointed out.`,
  related: ['Partners in practice: does it work?'],
  inspections: [
    {
      council: 'E08000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000017',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
