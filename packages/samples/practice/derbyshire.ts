/**
 * Outcomes: Ofsted, Derbyshire 19 September 2019 (ILACS) and 11 February 2014 (SIF); Nottingham 7 January
 * 2019.
 */
import { story } from '../story.ts'

export const derbyshire = story({
  url: 'https://www.cypnow.co.uk/news/article/heavy-caseloads-cost-county-its-good-rating',
  byline: 'Robin Sample',
  published: '2019-09-20',
  people: {
    dir: { name: 'Ismay Bakewell', role: "strategic director for children's services", council: 'E10000007' },
    cab: { name: 'Roland Chevin', role: 'cabinet member for young people', council: 'E10000007' },
    uni: { name: 'Dervla Hope', role: 'regional organiser', council: null },
  },
  headline:
    "Heavy caseloads cost county its '[[rating good overall-effectiveness previous E10000007|good]]' rating",
  standfirst: `
    Children's services in [[council E10000007|Derbyshire]] have been downgraded from an Ofsted overall
    "[[rating good overall-effectiveness previous E10000007|good]]" to
    "[[rating requires-improvement overall-effectiveness current E10000007|requires improvement]]" after inspectors
    heard of social workers with [[count 30|30]] cases each.`,
  caption: 'Services in Derbyshire were found to be "good" in 2014. Picture: The Specimen',
  body: `
    [[council E10000007|Derbyshire County Council]] was rated
    "[[rating requires-improvement help-and-protection current E10000007|requires improvement to be good]]" for help
    and protection and for its work with children in care and care leavers.

    Inspectors rated one area of the council's work, "the impact of leaders on social work practice with children and
    families", as "[[rating good leadership current E10000007|good]]".

    Rating the service as "[[rating requires-improvement overall-effectiveness current E10000007|requires
    improvement]]" overall, they said that help for families had got worse since [[date 2014|2014]], when the council
    was one of the first in England to be inspected under the [[framework SIF|single inspection framework]].

    [[quote direct 1 ofsted|"Savings were made before anyone had asked what they would cost,"]] the report states.

    It adds that [[quote partial 2 ofsted|"good work is often undone by the next change of worker"]].

    [[person dir|Ismay Bakewell]], the council's strategic director for children's services, said:
    [[quote direct 3 dir|"We are disappointed, but we recognise ourselves.]]

    [[quote direct 3 dir|"There are [[count 54|54]] new posts in next year's budget, at a cost of
    [[money 2600000|£2.6m]]."]]

    [[quote direct 4 cab|"This is not the end of the world, nor is it good enough,"]] added [[person cab|Roland
    Chevin]], cabinet member for young people.

    [[person uni|Dervla Hope]], regional organiser for Unison, told CYP Now that the verdict was
    [[quote partial 5 uni|"as predictable as rain"]].

    Under [[framework ILACS|ILACS]], authorities that are rated "[[rating good overall-effectiveness scale -|good]]"
    or "[[rating outstanding overall-effectiveness scale -|outstanding]]" receive a [[visit inspection|short inspection]], while those
    graded as "[[rating requires-improvement overall-effectiveness scale -|requires improvement]]" will get a
    standard one, meaning that inspectors are likely to return in [[date 2022|2022]].

    [[council E06000015|Derby City Council]], which the county surrounds, is rated
    "[[rating good overall-effectiveness current E06000015|good]]". [[council E06000018|Nottingham]] declined to
    comment on its own services, which still
    "[[rating requires-improvement overall-effectiveness current E06000018|require improvement]]".`,
  related: [],

  inspections: [
    {
      council: 'E10000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2014', to: '2014' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
    },
    {
      council: 'E06000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
    },
  ],
})
