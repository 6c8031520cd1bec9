/** Outcomes: Ofsted, Milton Keynes 17 December 2024 and 17 December 2021 (ILACS). */
import { story } from '../story.ts'

export const miltonKeynesLocalgov = story({
  url: 'https://www.localgov.co.uk/Milton-Keynes-moves-up-an-Ofsted-grade/61832',
  byline: 'Alex Sample',
  published: '2024-12-17',
  people: {
    cab: {
      name: 'Rosalind Pettifer',
      role: 'cabinet member for children and families',
      council: 'E06000042',
    },
    dcs: { name: 'Tobias Ngata', role: 'director of children’s services', council: 'E06000042' },
    opp: { name: 'Graham Weddell', role: 'opposition councillor', council: 'E06000042' },
  },
  headline: '[[council E06000042|Milton Keynes]] moves up an Ofsted grade',
  standfirst: '',
  caption: 'Civic Offices, Central Milton Keynes. Image: The Specimen / Shutterstock.',
  body: `
    Children’s services run by [[council E06000042|Milton Keynes City Council]] have been rated
    ‘[[rating good overall-effectiveness current E06000042|Good]]’ by Ofsted, after
    [[count 2|two]] inspections in a row that ended in
    ‘[[rating requires-improvement overall-effectiveness previous E06000042|Requires Improvement]]’.

    The inspection, carried out between [[date 2024-10-28 2024-11-08|28 October and 8 November]], found that the
    help given to children in need, the support for children in care and the work of senior leaders were all
    ‘[[rating good help-and-protection current E06000042|Good]]’. The authority’s offer to young people leaving care
    was judged ‘[[rating outstanding care-leavers current E06000042|Outstanding]]’.

    [[quote direct 1 ofsted|‘Personal advisers go the extra mile, and then go back to check that the mile was the right
    one,’]] the report says. [[quote direct 1 ofsted|‘Care leavers told inspectors that somebody answers when they
    ring.’]]

    Inspectors last gave the council a grade in [[date 2021-12|December 2021]]. At that time they were concerned about
    the number of agency staff and the time it took to get children into a settled home.

    [[person cab|Rosalind Pettifer]], cabinet member for children and families, said: [[quote direct 3 cab|‘Everyone in
    [[council E06000042|Milton Keynes]] should take some pride in this. [[date 2021|Three years ago]] we set out to
    employ our own people rather than rent somebody else’s, and that has made the difference.’]]

    She added: [[quote direct 4 cab|‘We are not stopping here. Our ambition is to be
    [[rating outstanding overall-effectiveness aspiration E06000042|Outstanding]] in every area.’]]

    The council has spent [[money 3200000|£3.2m]] on a social work academy, which has trained [[count 46|46]] newly
    qualified practitioners since [[date 2022-09|September 2022]].

    [[council E06000042|Milton Keynes]] was helped by a peer review, led by officers of [[council E10000012|Essex CC]] and
    [[council E10000025|Oxfordshire CC]], in [[date 2023|2023]]. A fostering hub shared with
    [[council E06000060|Buckinghamshire]], [[council E06000055|Bedford]] and [[council E06000056|Central Bedfordshire]]
    councils is due to open in [[date 2025-04|April]].

    Ofsted identified three jobs still to be done, including the recording of decisions
    made out of hours and the speed with which [[count 17|17]] young people placed beyond the city are visited.

    [[person dcs|Tobias Ngata]], director of children’s services, said the report was
    [[quote partial 5 dcs|‘a fair picture of a service that has grown up’]].

    [[quote direct 6 dcs|‘It also tells us where we are still untidy,’]] he said. [[quote direct 6 dcs|‘I would rather
    read that from an inspector than hear it from a child.’]]

    Opposition councillor [[person opp|Graham Weddell]] welcomed the outcome but warned that next year’s budget
    could put it at risk. [[quote direct 7 opp|‘A good report does not pay for a single placement,’]] he said.`,
  related: ['Councils face record bill for home-to-school transport'],
  inspections: [
    {
      council: 'E06000042',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-10-28', to: '2024-11-08' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
