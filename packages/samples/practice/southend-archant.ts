/** Outcomes: Ofsted, Southend-on-Sea 27 August 2019 and 3 December 2024 (ILACS); Thurrock 29 October 2024. In the manner of Archant's papers. */
import { story } from '../story.ts'

export const southendArchant = story({
  url: 'https://www.edp24.co.uk/news/seafront-city-wins-better-grade-for-childrens-care-1-9281234',
  byline: 'Pat Substitute',
  published: '2024-12-05',
  people: {
    cab: { name: 'Tobias Leigh-Marsh', role: 'cabinet member for children’s services', council: 'E06000033' },
    mp: { name: 'Rosalind Shoebury', role: 'MP', council: null },
  },
  headline: "Seafront city wins better grade for children's care",
  standfirst: `
    Children's services in [[council E06000033|Southend]] have been upgraded after years in which they were told to do better.`,
  caption: 'The pier',
  body: `
    Inspectors from Ofsted graded [[council E06000033|Southend-on-Sea City Council]]
    "[[rating good overall-effectiveness current E06000033|good]]" for the overall effectiveness of its services, up from
    "[[rating requires-improvement overall-effectiveness previous E06000033|requires improvement]]" at its last inspection, in
    [[date 2019-07|July 2019]].

    Leadership and support for care leavers were "[[rating good leadership current E06000033|good]]" as well, according to
    the report, which was published on Tuesday, [[date 2024-12-03|December 3]]. But the experiences of children in care
    were deemed to [[rating requires-improvement children-in-care current E06000033|require improvement]].

    [[person cab|Tobias Leigh-Marsh]], cabinet member for children’s services, said the city would not stop there.
    [[quote direct 1 cab|"Our neighbours in [[council E06000034|Thurrock]] have just been rated
    [[rating outstanding overall-effectiveness current E06000034|outstanding]]. That is where we mean to be,"]] he said.

    [[person mp|Rosalind Shoebury]] MP said: [[quote direct 2 mp|"It is good news, and long overdue."]]

    The council was never rated [[rating inadequate overall-effectiveness negated E06000033|inadequate]], but a
    [[visit focused-visit|focused visit]] in [[date 2022|2022]] had found [[quote partial 3 ofsted|"too many changes of social worker"]].`,
  related: [],
  inspections: [
    {
      council: 'E06000033',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-07', to: '2019-07' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
    },
    {
      council: 'E06000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
    },
  ],
})
