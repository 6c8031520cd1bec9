/**
 * Outcomes: Ofsted, Sandwell 2 December 2025, Herefordshire and Solihull 12 January 2026 (ILACS); before, ILACS of 2022 and 2023, Sandwell's
 * SIF of 2015 and 2018. The story mixes up Solihull's children in care and care leavers.
 */
import { story } from '../../story.ts'

export const threeWaysBack = story({
  url: 'https://www.themj.co.uk/three-ways-back-from-the-bottom/219471',
  byline: 'Jo Placeholder',
  published: '2026-01-21',
  people: {
    san: { name: 'Marcus Tipton', role: 'chief executive', council: 'E08000028' },
    slc: { name: 'Beverley Rood', role: 'council leader', council: 'E08000028' },
    her: { name: 'Nadine Weobley', role: 'director of children’s services', council: 'E06000019' },
    com: { name: 'Desmond Lyle', role: 'commissioner', council: null },
    sol: { name: 'Patrick Knowle-Hart', role: 'chief executive', council: 'E08000029' },
  },
  headline: 'Three ways back from the bottom',
  standfirst: `
    A trust, a commissioner and a do-it-yourself rescue have all ended in the same place. The MJ asks what councils can learn from
    [[council E08000028|Sandwell]], [[council E06000019|Herefordshire]] and [[council E08000029|Solihull]].`,
  caption: 'The Council House, Oldbury. Picture: The Specimen',
  body: `
    [[date 2022|Four years ago]] nobody would have picked out these [[count 3|three]] West Midlands authorities as places to learn from. In the
    space of six weeks, each has been told that its children’s services are
    ‘[[rating good overall-effectiveness current -|good]]’.

    ## The trust

    Ministers took services away from [[council E08000028|Sandwell MBC]] in [[date 2018|2018]] after it was rated
    ‘[[rating inadequate overall-effectiveness previous E08000028|inadequate]]’ for the [[count 2 ordinal|second]] time in a row. They were handed to
    [[council E08000028|Sandwell Children’s Trust]].

    At first the trust did little better. A [[visit monitoring-visit|monitoring visit]] in its early days found social workers
    holding [[count 35|35]] cases. In [[date 2022|2022]] it reached
    ‘[[rating requires-improvement overall-effectiveness previous E08000028|requires improvement]]’. [[date 2025-12|Last month]], following an inspection
    in [[date 2025-10|October]], Ofsted gave it a ‘[[rating good overall-effectiveness current E08000028|good]]’, although care leavers’ support
    ‘[[rating requires-improvement care-leavers current E08000028|requires improvement]]’ still.

    [[quote direct 1 san|‘The trust gave us a boundary,’]] says its chief executive, [[person san|Marcus Tipton]]. [[quote direct 1 san|‘Nobody could
    raid our budget to mend potholes.’]]

    The council’s leader, Cllr [[person slc|Beverley Rood]], is more guarded. [[quote direct 2 slc|‘I’d like to think we could’ve done it
    ourselves,’]] she says. [[quote direct 2 slc|‘We’ll never know.’]]

    ## The commissioner

    In [[council E06000019|Herefordshire]], the lowest point came in [[date 2022-09|September 2022]], when inspectors graded every area
    ‘[[rating inadequate overall-effectiveness previous E06000019|inadequate]]’ and a commissioner,
    Sir [[person com|Desmond Lyle]], was sent in.

    He did not recommend a trust for [[council E06000019|Herefordshire]]. [[quote direct 3 com|‘It would have cost [[money 4000000|£4m]] and taken two years, and there were children
    who couldn’t wait,’]] he recalls.

    Instead, [[council E09000031|Waltham Forest]] and [[council E06000047|Durham]] lent the county managers. [[count 90|Ninety]] agency workers
    were replaced. Under the report published on [[date 2026-01-12|12 January]], the county is ‘[[rating good overall-effectiveness current E06000019|good]]’
    and its leadership ‘[[rating outstanding leadership current E06000019|outstanding]]’.

    [[quote direct 4 ofsted|‘The transformation is remarkable, and children are feeling the benefit,’]] inspectors write.

    Director of children’s services [[person her|Nadine Weobley]] plays that down. [[quote direct 5 her|‘If you are
    [[rating inadequate overall-effectiveness hypothetical -|inadequate]], people listen to you for about a year,’]] she says.
    [[quote direct 5 her|‘So you use the year.’]]

    ## The do-it-yourselfer

    [[council E08000029|Solihull MBC]] had no trust, and the minister left it in charge. It was rated
    ‘[[rating inadequate overall-effectiveness previous E08000029|inadequate]]’ in [[date 2023-01|January 2023]], some two years after the death of a
    child in the borough shocked the country.

    Its new report, also of [[date 2026-01-12|12 January]], is ‘[[rating good overall-effectiveness current E08000029|good]]’ overall: leadership and help and protection are ‘[[rating good leadership current E08000029|good]]’, as is the support of children in care. Care leavers
    are the exception; for them the council ‘[[rating requires-improvement care-leavers current E08000029|requires improvement]]’.

    [[person sol|Patrick Knowle-Hart]], the chief executive, puts [[council E08000029|Solihull]]’s recovery down to [[quote partial 7 sol|‘stubbornness’]]. He adds:
    [[quote direct 8 sol|‘We had [[count 5|five]] [[visit monitoring-visit|monitoring visits]]. By the end, inspectors were telling us things we had told
    them.’]]

    ## What they share

    None thinks the job is over. Of councils that leave the [[rating inadequate overall-effectiveness scale -|bottom grade]], some slip back, as has
    happened in [[council E08000017|Doncaster]].

    All [[count 3|three]] kept the same director throughout, and each has spent more. In [[council E08000029|Solihull]] the budget for children has
    risen by [[money 21000000|£21m]] since [[date 2022|2022]].

    And all [[count 3|three]] say the next step is harder. Mr Tipton would like [[council E08000028|Sandwell]] to be
    ‘[[rating outstanding overall-effectiveness aspiration E08000028|outstanding]]’ by [[date 2028|2028]].`,
  related: [],
  inspections: [
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10', to: '2025-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
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
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2023-01', to: '2023-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'differs',
    },
  ],
})
