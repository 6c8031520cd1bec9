/** Outcomes: Ofsted, Bradford 31 January 2023 and 29 October 2018, Leeds 9 May 2022 (all ILACS). */
import { story } from '../../story.ts'

export const bradfordTrustBill = story({
  url: 'https://www.bbc.co.uk/news/uk-england-leeds-68091127',
  byline: 'Local Democracy Reporting Service',
  published: '2024-01-25',
  people: {
    varley: { name: 'Edmund Varley', role: 'council leader', council: 'E08000032' },
    sethi: { name: 'Nirmala Sethi', role: 'director of finance', council: 'E08000032' },
    crosse: { name: 'Hugh Crosse', role: 'chief executive', council: 'E08000032' },
    laycock: { name: 'Janine Laycock', role: null, council: 'E08000032' },
  },
  headline:
    "[[council E08000032|Bradford]]: Rescue talks as cost of children's trust hits [[money 242000000|£242m]]",
  standfirst: `A council is in talks with the government about emergency support after the cost of caring for vulnerable
    children rose by [[money 45000000|£45m]] in a year.`,
  caption: 'City Hall in Bradford. Image source, Getty Images',
  body: `
    [[council E08000032|Bradford Council]] said it could not set a legal budget for [[date 2024-04|April]] without being
    allowed to sell buildings and borrow to pay for day-to-day services.

    [[council E08000032|Bradford Children and Families Trust]] took over social care from the authority in
    [[date 2023-04|April 2023]]. The council pays for it but does not run it.

    [[person varley|Edmund Varley]], the leader of the council, told a meeting of the executive that
    [[quote partial 1 varley|"every pound we did not have"]] had gone to the trust.

    [[quote direct 2 varley|"I will not apologise for putting children first,"]] he said. [[quote direct 2 varley|"But no
    council in the country could find this sort of money in twelve months."]]

    The trust was set up on the orders of ministers. The Department for Education had sent a commissioner to the city in
    [[date 2021|2021]], and in [[date 2023-01|January last year]] Ofsted rated all areas of children's services
    "[[rating inadequate overall-effectiveness current E08000032|inadequate]]", the same overall rating as in
    [[date 2018|2018]].

    Inspectors said at the time that some children had been left
    [[quote partial 3 ofsted|"in danger for longer than anybody could explain"]].

    ## 'Costs would be there'

    About [[count 1600|1,600]] children are in care in the district, up from [[count 1100|1,100]] in [[date 2019|2019]].

    More than a third of the trust's social workers are agency staff, and [[count 30|30]] children are in placements
    that cost over [[money 500000|£500,000]] a year each.

    [[person crosse|Hugh Crosse]], the trust's chief executive, said that those costs [[quote partial 4 crosse|"would be
    there whoever ran the service"]].

    [[quote direct 5 crosse|"We inherited [[count 220|220]] cases with nobody's name against them,"]] he said.
    [[quote direct 5 crosse|"Every one of those children now has a social worker. That is what the money has bought."]]

    Letters from Ofsted after [[count 2|two]] [[visit monitoring-visit|monitoring visits]] [[date 2023|last year]]
    described improvement as slow but steady. There will be a full inspection before the end of [[date 2025|next year]],
    and if services are rated "[[rating inadequate overall-effectiveness hypothetical E08000032|inadequate]]" for a
    [[count 3 ordinal|third]] time the contract could be ended.

    Cllr [[person laycock|Janine Laycock]], of the opposition Conservatives, said there should have been a cap on what the
    council had to pay.

    [[quote direct 6 laycock|"We signed a blank cheque,"]] she said. [[quote direct 6 laycock|"[[council E08000035|Leeds]]
    is next door, it is rated [[rating outstanding overall-effectiveness current E08000035|outstanding]], and it spends
    less per child than we do."]]

    [[council E08000032|Bradford]] is one of a growing number of councils to have warned that they could run out of
    money. [[council E08000025|Birmingham]] and [[council E06000018|Nottingham]] both issued what is known as a section
    114 notice [[date 2023|last year]], and [[council E08000034|Kirklees]] has frozen spending.

    [[person sethi|Nirmala Sethi]], [[council E08000032|Bradford Council]]'s director of finance, said she expected an
    answer from the government in [[date 2024-02|February]].

    A spokesperson for the Department for Levelling Up, Housing and Communities said:
    [[quote direct 7 Department for Levelling Up, Housing and Communities|"We are ready to talk to any council concerned
    about its ability to manage its finances."]]`,
  related: ['How a city took on its biggest bill', 'Council to close three care homes'],
  inspections: [
    {
      council: 'E08000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000035',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
