/**
 * Outcomes: Ofsted, Havering 16 February and Tameside 13 February 2024, Birmingham 18 April 2023, Nottingham 5
 * September 2022, Thurrock 20 December 2019, Slough 17 March 2023 (all ILACS); before, Havering 2018 and
 * Tameside 2019 (ILACS). The story is wrong about care leavers in Tameside (requires improvement).
 */
import { story } from '../../story.ts'

export const goingBroke = story({
  url: 'https://www.theguardian.com/society/2024/feb/21/do-children-pay-price-when-councils-go-broke',
  byline: 'Robin Sample',
  published: '2024-02-21',
  people: {
    ser: { name: 'Marigold Serle', role: 'council leader', council: 'E09000016' },
    din: { name: 'Khalid Dinsdale', role: 'cabinet member for families', council: 'E08000008' },
    fry: { name: 'Annabel Fryer', role: 'chief analyst', council: null },
    jou: { name: 'Colette Joubert', role: null, council: null },
    wes: { name: 'Ronan Westlake', role: 'director of children’s services', council: 'E06000034' },
  },
  headline: `
    Do children pay the price when councils go broke?`,
  standfirst: `
    As [[count 2|two]] more authorities are condemned by Ofsted, the link between empty coffers and failing services
    is not as simple as it looks`,
  caption: 'Havering town hall in Romford. Photograph: The Specimen',
  body: `
    For 11 weeks [[person jou|Colette Joubert]] rang the same number every Monday to ask when somebody would come to
    see her nephew, and every Monday she was told that a social worker would be in touch.

    Her borough, [[council E09000016|Havering]] in east London, had by then asked the government for permission to
    borrow [[money 54000000|£54m]] to stay afloat. [[date 2024-02-16|Last Friday]] Ofsted gave it a second piece of
    bad news. Children’s services that were [[rating good overall-effectiveness previous E09000016|good]] in [[date
    2018|2018]] are now [[rating inadequate overall-effectiveness current E09000016|inadequate]], inspectors found,
    with children left [[quote partial 1 ofsted|“in situations of unassessed risk”]].

    It had not been alone. [[council E08000008|Tameside]], in Greater Manchester, was rated [[rating inadequate
    overall-effectiveness current E08000008|inadequate]] overall, and for child protection, children in care, care
    leavers and the way that its services are run. It previously [[rating requires-improvement overall-effectiveness
    previous E08000008|required improvement]].

    Both councils are short of money. But is one thing the cause of the other?

    Several of those who have issued a section 114 notice, the municipal form of bankruptcy, have had few complaints
    about how they look after children. [[council E08000025|Birmingham]], which went under in [[date
    2023-09|September]], had been rated [[rating good overall-effectiveness current E08000025|good]] in [[date
    2023-04|April]], the [[count 1 ordinal|first]] time for well over a decade. [[council E06000034|Thurrock]], with
    debts of [[money 1300000000|£1.3bn]], is [[rating good overall-effectiveness current E06000034|good]] too.

    [[quote direct 2 wes|“We were ringfenced, and I mean that some very brave people stood round us in a ring,”]]
    says [[person wes|Ronan Westlake]], [[council E06000034|Thurrock]]’s director of children’s services.

    [[council E06000018|Nottingham]], on the other hand, was already [[rating inadequate overall-effectiveness
    current E06000018|inadequate]] when it ran out of money, and [[council E06000039|Slough]] has been told twice
    that it [[rating requires-improvement overall-effectiveness current E06000039|requires improvement]].

    [[person fry|Annabel Fryer]], chief analyst at the thinktank Civic Ledger, has compared the reserves of [[count
    151|151]] councils with their Ofsted grades. She found next to no relation between the two in any single year.

    [[quote direct 3 fry|“What you do see is a lag,”]] she says. [[quote direct 3 fry|“Councils that cut youth
    centres and family support after [[date 2010|2010]] were about twice as likely to be [[rating inadequate
    overall-effectiveness aggregate -|inadequate]] six or seven years later. By then everyone had forgotten the
    cuts.”]]

    Ministers take another view. A government source said there was [[quote partial 4 -|“no excuse for failing to
    answer the phone”]], and noted that some of the poorest boroughs in the country were [[rating outstanding
    overall-effectiveness aggregate -|outstanding]].

    In [[council E09000016|Havering]] the report lists what a lack of money looks like from a desk: caseloads of
    [[count 35|35]] children, reports written at midnight, agency staff who leave before their passes arrive. But it
    also describes managers who [[quote partial 5 ofsted|“did not know which children were waiting, or why”]].

    [[person ser|Marigold Serle]], the leader of the council, does not blame the budget alone. [[quote direct 6
    ser|“We are a low-cost borough and we were proud of it,”]] she says. [[quote direct 6 ser|“I think that we were
    proud of it for too long.]]

    [[quote direct 6 ser|“But I would ask anyone who wants us to be [[rating good overall-effectiveness aspiration
    E09000016|good]] again by [[date 2026|2026]] to tell me which library I should close.”]]

    [[council E08000008|Tameside]], for its part, has found [[money 13500000|£13.5m]] for improvement. [[person
    din|Khalid Dinsdale]], its cabinet member for families, says that his officers have stopped pretending.

    [[quote direct 7 din|“Nobody is going to send us a cheque,”]] he says. [[quote direct 7 din|“If we had waited
    until we could afford to be safe, we’d be waiting yet.”]]

    A worker did visit Joubert’s nephew, in [[date 2023-11|November]]. He was living with her by then. [[quote
    direct 8 jou|“She was lovely,”]] Joubert says. [[quote direct 8 jou|“She said she’d got [[count 41|41]] others
    to see.”]]`,
  related: [],
  inspections: [
    {
      council: 'E09000016',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
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
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'down',
      verdict: 'differs',
    },
    {
      council: 'E08000025',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000034',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000018',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000039',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
