/**
 * Outcomes: Ofsted, Dorset 9 May 2025 and 19 November 2021, Bournemouth, Christchurch and Poole 29 January
 * 2025, Wiltshire 12 December 2023, Somerset 21 September 2022 (all ILACS). The paper gives Dorset's care
 * leavers the grade of the rest.
 */
import { story } from '../../story.ts'

export const dorsetNewsquest = story({
  url: 'https://www.northwichguardian.co.uk/news/25149382.childrens-services-dorset-rated-outstanding-every-count',
  byline: 'Jo Placeholder',
  published: '2025-05-12',
  people: {
    cab: { name: 'Marjorie Fontmell', role: "cabinet member for children's services", council: 'E06000059' },
    exd: { name: 'Simon Lytchett', role: 'executive director for people', council: 'E06000059' },
    ldr: { name: 'Barry Wimborne', role: 'council leader', council: 'E06000059' },
    cl: { name: 'Ellie Stour', role: null, council: null },
  },
  headline:
    "Children's services in [[council E06000059|Dorset]] rated [[rating outstanding overall-effectiveness current E06000059|outstanding]] on every count",
  standfirst: '',
  caption: 'County Hall in Dorchester Picture: The Specimen',
  body: `
    [[council E06000059|DORSET Council]]'s children's services have been given the [[rating outstanding
    overall-effectiveness current E06000059|best possible mark]] by government inspectors.

    A team from Ofsted spent a week in the county in [[date 2025-03|March]] and judged the council
    '[[rating outstanding overall-effectiveness current E06000059|outstanding]]' in all of the areas
    that are looked at in an [[framework ILACS|inspection of local authority children's services]].

    When inspectors came in [[date 2021|2021]], a time when many staff were still at home because of
    Covid, they rated services '[[rating good overall-effectiveness previous E06000059|good]]' with
    '[[rating outstanding leadership previous E06000059|outstanding]]' leadership.

    The new report says that children in [[council E06000059|Dorset]] [[quote partial 1 ofsted|"get the
    right help from people who know and love the places where they live"]].

    [[person cab|Marjorie Fontmell]], cabinet member for children's services, said: [[quote direct 2
    cab|"I have had a few good days in 20 years as a councillor and this one is top of the list.]]

    [[quote direct 2 cab|"This is not about bricks or budgets. It's about the [[count 900|900]] people
    who get up every morning and go and knock on doors."]]

    Council leader [[person ldr|Barry Wimborne]] said it showed what [[quote partial 3 ldr|"a rural
    council with not much money"]] could do.

    ## 'They found me a room'

    [[person cl|Ellie Stour]], 20, of Bridport, who was in care from the age of nine, was one of [[count
    31|31]] young people who met the inspectors.

    She said: [[quote direct 4 cl|"I told them about when I got chucked out of my flat. It was a Friday
    night. They found me a room and somebody stayed with me till I'd stopped shaking.]]

    [[quote direct 4 cl|"So if they want a medal they can have one."]]

    [[person exd|Simon Lytchett]], executive director for people, said there were still things to put
    right. The report says that the council must do better at [[quote partial 5 ofsted|"checking that
    older children who go missing are spoken to when they return"]].

    [[quote direct 6 exd|"We've a list, and the list has got names against it,"]] he said.

    Neighbouring [[council E06000058|BCP Council]] was rated '[[rating good overall-effectiveness
    current E06000058|good]]' in [[date 2025-01|January]], having previously been '[[rating inadequate
    overall-effectiveness previous E06000058|inadequate]]'. [[council E06000054|Wiltshire]], to the
    north, is '[[rating outstanding overall-effectiveness current E06000054|outstanding]]' too, and
    [[council E06000066|Somerset]] is '[[rating good overall-effectiveness current E06000066|good]]'.

    The old [[council E10000009|Dorset County Council]], which [[council E06000059|Dorset Council]]
    replaced in [[date 2019-04|April 2019]], had been told that it [[rating requires-improvement
    overall-effectiveness previous E10000009|required improvement]].

    Because of its grade, the council should not see a full inspection again until [[date 2028|2028]].`,
  related: ['Cliff path to stay shut until summer', 'Bins: your questions answered'],
  inspections: [
    {
      council: 'E06000059',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03', to: '2025-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'leadership', rating: 'outstanding' },
        ],
      },
      change: 'up',
      verdict: 'differs',
    },
    {
      council: 'E06000058',
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
      council: 'E06000054',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000066',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
