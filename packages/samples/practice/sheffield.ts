/**
 * Outcomes: Ofsted, Sheffield 21 February, Slough 14 February, Derbyshire and Hartlepool 11 February 2014
 * (SIF, with reviews of the safeguarding boards).
 */
import { story } from '../story.ts'

export const sheffield = story({
  url: 'https://www.cypnow.co.uk/cyp/news/1142020/city-loses-good-rating-between-draft-and-print',
  byline: 'Jo Placeholder',
  published: '2014-02-24',
  people: {
    dir: {
      name: 'Winifred Attercliffe',
      role: 'executive director for children, young people and families',
      council: 'E08000039',
    },
    ldr: { name: 'Barnaby Loxley', role: 'council leader', council: 'E08000039' },
  },
  headline:
    "City loses ‘[[rating good overall-effectiveness superseded E08000039|good]]' rating between draft and print",
  standfirst: `
    [[council E08000039|Sheffield City Council]] has been told that its children's services
    [[rating requires-improvement overall-effectiveness current E08000039|require improvement]], despite initially
    being told that they had achieved an overall "[[rating good overall-effectiveness superseded E08000039|good]]"
    under the [[framework SIF|single inspection framework]].`,
  caption: 'The town hall. Picture: The Specimen',
  body: `
    Inspectors came to the city from [[date 2013-11-19 2013-12-11|19 November to 11 December]] and, after other
    councils' results had been compared, again in [[date 2014-01|January]].

    The final report rates the council
    "[[rating requires-improvement overall-effectiveness current E08000039|requires improvement]]" overall. Services
    for children in need of help and protection were judged to be
    "[[rating good help-and-protection current E08000039|good]]", as were leadership and services for care leavers,
    but those for looked-after children and adoption were each given a
    "[[rating requires-improvement looked-after-and-permanence current E08000039|requires improvement]]" grading.

    The Local Safeguarding Children Board was rated as "[[rating good overall-effectiveness other-subject -|good]]".

    [[quote direct 1 dir|"We were handed a cake, and then the cake was taken away,"]] said [[person dir|Winifred
    Attercliffe]], executive director for children, young people and families. [[quote direct 1 dir|"It was a good
    cake."]]

    A spokesperson for Ofsted said that draft grades are [[quote partial 2 ofsted|"provisional until they have been
    checked against others"]].

    Council leader [[person ldr|Barnaby Loxley]] said the authority would complain. [[quote direct 3 ldr|"I have read
    this report in draft and in print,"]] he said. [[quote direct 3 ldr|“The words are the same. Only the grade
    moved.]]

    [[quote direct 3 ldr|“We will carry on as if we had been believed.”]]

    The [[count 1 ordinal|first]] reports under the framework came out [[date 2014-02|this month]]. [[council E10000007|Derbyshire
    County Council]] and [[council E06000001|Hartlepool Borough Council]] were found to be
    "[[rating good overall-effectiveness current -|good]]", though in both places the safeguarding board was rated
    "[[rating requires-improvement overall-effectiveness other-subject -|requires improvement]]".
    [[council E06000039|Slough Borough Council]] was rated
    "[[rating inadequate overall-effectiveness current E06000039|inadequate]]".

    [[count 10|Ten]] more councils have been inspected and await their results.`,
  related: [],

  inspections: [
    {
      council: 'E08000039',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2013-11-19', to: '2013-12-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
    },
    {
      council: 'E10000007',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
    },
  ],
})
