/**
 * Outcomes: Ofsted, Wirral 2 February 2024 and 20 September 2016 (ILACS, SIF), and Liverpool 7 July 2026
 * (ILACS). After the official outcomes end.
 */
import { story } from '../../story.ts'

export const wirralHomesBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/c98zp1y4mrlo',
  byline: 'Jo Placeholder',
  published: '2026-10-14',
  people: {
    chr: { name: 'Alison Pemberton', role: "chair of the children's committee", council: 'E08000015' },
    res: { name: 'Derek Moffatt', role: null, council: null },
    fin: { name: 'Sunita Rao', role: 'finance director', council: 'E08000015' },
  },
  headline: "[[count 6|Six]] children's homes planned to cut [[money 38000000|£38m]] placement bill",
  standfirst: '',
  caption: 'The former library is one of the sites. Image source, The Specimen',
  body: `
    A council that spends more than [[money 700000|£700,000]] a week on private care for children wants
    to open [[count 6|six]] homes of its own.

    [[council E08000015|Wirral Council]] said the plan would bring [[count 24|24]] young people [[quote
    partial 1 Wirral Council|"back to the place they know"]] and save [[money 4100000|£4.1m]] a year by
    [[date 2029|2029]].

    Councillors will vote on the proposal on [[date 2026-10-27|27 October]].

    At present, [[count 112|112]] of the [[count 790|790]] children in the authority's care live outside
    the borough, some of them in [[council E06000063|Cumberland]] and north Wales.

    [[person fin|Sunita Rao]], the council's finance director, told a committee [[date 2026-10-05
    2026-10-11|last week]] that one placement alone was costing [[money 19000|£19,000]] a week.

    [[quote direct 2 fin|"I can't in good conscience tell you that any of us would call that value for
    money,"]] she said.

    ## 'Not against children'

    Some neighbours of the first site, a former library in Moreton, have objected.

    [[person res|Derek Moffatt]], who lives opposite, said: [[quote direct 3 res|"We are not against
    children. We are against finding out from a notice on a lamp post."]]

    The authority already runs [[count 3|three]] homes, [[count 2|two]] of which are rated [[rating good
    overall-effectiveness other-subject -|good]] by Ofsted and the other [[rating requires-improvement
    overall-effectiveness other-subject -|requires improvement]].

    Its children's services as a whole are also rated as [[rating requires-improvement
    overall-effectiveness current E08000015|requires improvement]]. They were [[rating inadequate
    overall-effectiveness previous E08000015|inadequate]] in [[date 2016|2016]].

    [[person chr|Alison Pemberton]], chair of the children's committee, said having homes nearby was
    [[quote partial 4 chr|"how we get to [[rating good overall-effectiveness aspiration
    E08000015|good]]"]].

    [[quote direct 5 chr|"[[council E08000012|Liverpool]] did it, and inspectors noticed,"]] she said.

    [[council E08000012|Liverpool City Council]], which opened [[count 5|five]] homes in two years, was
    visited by inspectors in [[date 2026-05|May]], who judged the help and protection it gives to be
    [[rating good help-and-protection current E08000012|good]].

    If councillors agree, the first home would open in [[date 2027-09|September 2027]] and would have to
    register with Ofsted before anyone could move in.`,
  related: ['Ferry timetable to change', 'Library sale goes ahead'],
  inspections: [
    {
      council: 'E08000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'outside',
    },
    {
      council: 'E08000012',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05', to: '2026-05' },
      judgements: [{ judgement: 'help-and-protection', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
