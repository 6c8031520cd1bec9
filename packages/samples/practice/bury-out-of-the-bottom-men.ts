/** Outcomes: Ofsted, Bury 29 July 2025 and 17 December 2021 (ILACS): the story mixes up leadership and care leavers; Stockport 15 July 2025, Tameside 13 February 2024 (ILACS). */
import { story } from '../story.ts'

export const buryOutOfTheBottomMen = story({
  url: 'https://www.manchestereveningnews.co.uk/news/greater-manchester-news/mum-says-there-were-nine-32150986',
  byline: 'Robin Sample',
  published: '2025-07-30',
  people: {
    mum: { name: 'Shannon Ainsworth', role: 'mum-of-three', council: null },
    lead: {
      name: 'Nadeem Brandlesholme',
      role: 'cabinet member for children and young people',
      council: 'E08000002',
    },
    chief: {
      name: 'Philippa Walmersley',
      role: 'executive director of children’s services',
      council: 'E08000002',
    },
    opp: { name: 'Ray Tottington', role: 'opposition councillor', council: 'E08000002' },
  },
  headline: `[[quote direct 1 mum|'We had [[count 9|nine]] social workers in four years']]: What Ofsted's new report means for [[council E08000002|Bury]]`,
  standfirst: `
    Services for the borough's most vulnerable children are no longer
    '[[rating inadequate overall-effectiveness negated E08000002|inadequate]]' but there's still a way to go`,
  caption: 'Bury town hall. (Image: The Specimen)',
  body: `
    [[person mum|Shannon Ainsworth]] stopped learning their names after the fifth one.

    The mum-of-three from Radcliffe has been known to social services since
    [[date 2021|2021]]. [[quote direct 2 mum|"We had [[count 9|nine]] social workers in four years,"]] she says.
    [[quote direct 2 mum|"The last one's been here fourteen months. She remembered my lad's birthday."]]

    That, in a nutshell, is what Ofsted says has changed at [[council E08000002|Bury council]].

    Inspectors have lifted the town hall out of the
    [[rating inadequate overall-effectiveness previous E08000002|bottom category]] after [[count 8|eight]]
    [[visit monitoring-visit|monitoring visits]] and a full inspection in [[date 2025-06|June]]. Their report,
    out [[date 2025-07-29|yesterday]], says services for children
    '[[rating requires-improvement overall-effectiveness current E08000002|require improvement to be good]]'.

    It's a far cry from [[date 2021-12|December 2021]], when the council was branded
    '[[rating inadequate overall-effectiveness previous E08000002|inadequate]]' and ministers sent in an adviser.

    This time round, support for care leavers is said to be
    '[[rating good care-leavers current E08000002|good]]'. But leadership, child protection and the experience of
    children in care are all marked down as
    '[[rating requires-improvement leadership current E08000002|requires improvement]]'.

    [[quote direct 3 ofsted|"Most children now receive a better service, although not all of them receive a good one,"]]
    says the report. It warns that caseloads in the duty team are
    [[quote partial 9 ofsted|"creeping back up"]].

    Coun [[person lead|Nadeem Brandlesholme]], cabinet member for children and young people, said the past few years had
    been [[quote partial 4 lead|"bruising for everybody"]].

    [[quote direct 5 lead|"I'm not going to hang bunting on the town hall,"]] he told the M.E.N.
    [[quote direct 5 lead|"But it's the right side of the line."]]

    The council spent [[money 11500000|£11.5m]] more on children [[date 2024|last year]] than it had planned. It now has
    [[count 102|102]] permanent social workers, up from [[count 67|67]] in [[date 2022|2022]], and pays them the same as [[council E08000006|Salford]] and [[council E08000001|Bolton]] do.

    [[person chief|Philippa Walmersley]], executive director of children’s services, came from
    [[council E08000007|Stockport]], which itself slipped from
    '[[rating good overall-effectiveness previous E08000007|good]]' to
    '[[rating requires-improvement overall-effectiveness current E08000007|requires improvement]]'
    earlier [[date 2025-07|this month]].

    She said: [[quote direct 6 chief|"My ambition is simple. I want [[council E08000002|Bury]] to be
    [[rating good overall-effectiveness aspiration E08000002|good]] next time and I'd like to be here to see it."]]

    Opposition councillor [[person opp|Ray Tottington]] wasn't so sure. [[quote direct 7 opp|"We've swapped failing for
    mediocre,"]] he said.

    [[council E08000008|Tameside]] is now the only council in Greater Manchester with an
    '[[rating inadequate overall-effectiveness current E08000008|inadequate]]' rating.

    Back in Radcliffe, Shannon isn't bothered about the wording. [[quote direct 8 mum|"Just don't move her,"]] she says.`,
  related: ['Tram delays on the Bury line', 'The lollipop man who knows every child’s name'],
  inspections: [
    {
      council: 'E08000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'differs',
    },
    {
      council: 'E08000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
