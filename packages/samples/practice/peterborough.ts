/**
 * Outcomes: Ofsted, Peterborough 30 January 2024 and 6 August 2018 (ILACS). Inadequate overall because of one
 * area.
 */
import { story } from '../story.ts'

export const peterborough = story({
  url: 'https://www.cypnow.co.uk/news/article/one-failing-costs-city-its-good-grade',
  byline: 'Jo Placeholder',
  published: '2024-01-31',
  people: {
    dir: {
      name: 'Clotilde Werrington',
      role: "executive director of children and young people's services",
      council: 'E06000031',
    },
    cab: { name: 'Samir Orton', role: "cabinet member for children's services", council: 'E06000031' },
    lea: { name: 'Dale Paston', role: null, council: null },
  },
  headline:
    "One failing costs city its '[[rating good overall-effectiveness previous E06000031|good]]' grade",
  standfirst: `
    [[council E06000031|Peterborough City Council]] has been rated
    "[[rating inadequate overall-effectiveness current E06000031|inadequate]]" overall although only one part of its
    children's services was found to be so.`,
  caption: 'Picture: The Specimen',
  body: `
    Ofsted inspected the city from [[date 2023-11-27 2023-12-08|27 November to 8 December]] under the
    [[framework ILACS|inspecting local authority children's services]] framework.

    The experiences and progress of care leavers were judged
    "[[rating inadequate care-leavers current E06000031|inadequate]]". All the other areas, including leadership,
    [[rating requires-improvement leadership current E06000031|require improvement to be good]].

    Had care leavers not been judged separately since [[date 2023-01|January last year]], the council would have been
    rated "[[rating requires-improvement overall-effectiveness hypothetical E06000031|requires improvement]]",
    according to its own reckoning.

    It was rated "[[rating good overall-effectiveness previous E06000031|good]]" when last inspected in
    [[date 2018|2018]], at which time it shared a director with [[council E10000003|Cambridgeshire County Council]].

    [[quote direct 1 ofsted|"Some young people live in homes that are not fit for anyone,"]] says the report. Their
    personal advisers, it adds, are [[quote partial 2 ofsted|"kind, stretched and too few"]].

    [[person dir|Clotilde Werrington]], executive director of children and young people's services, said the council
    would not quarrel with the grade.

    [[quote direct 3 dir|"If that is what it takes to get every care leaver a front door, then so be it,"]] she said.

    [[person cab|Samir Orton]], cabinet member for children's services, was less forgiving. He told reporters:
    [[quote direct 4 cab|"We have never been [[rating inadequate overall-effectiveness negated E06000031|inadequate]]
    in our lives. It's one bad apple.]]

    [[quote direct 4 cab|"But the barrel is ours, so we'll see to it."]]

    [[person lea|Dale Paston]], 19, who was in care in the city from the age of four, said his flat had
    [[quote partial 5 lea|"more mould than wall"]].

    The council now faces [[visit monitoring-visit|monitoring visits]] until it is no longer
    [[rating inadequate overall-effectiveness hypothetical E06000031|inadequate]], and has set aside
    [[money 900000|£900,000]].`,
  related: [],

  inspections: [
    {
      council: 'E06000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-11-27', to: '2023-12-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
  ],
})
