/** Outcomes: none. Ofsted's focused visit to Bournemouth, Christchurch and Poole, November 2020, gave no grade; Poole's and Bournemouth's own of before. */
import { story } from '../story.ts'

export const bcpBudgetBbc = story({
  url: 'https://www.bbc.co.uk/news/uk-england-dorset-55981377',
  byline: 'Robin Sample',
  published: '2021-02-08',
  people: {
    leader: { name: 'Giles Penhallow', role: 'council leader', council: 'E06000058' },
    port: { name: 'Serena Whitcombe', role: 'portfolio holder for children', council: 'E06000058' },
    opp: { name: 'Bryony Lander', role: 'opposition leader', council: 'E06000058' },
  },
  headline: `[[council E06000058|BCP Council]] plans council tax rise to fund children's services`,
  standfirst: `
    Households in [[council E06000058|Bournemouth, Christchurch and Poole]] face a council tax increase of 1.55% as extra money is put aside
    for vulnerable children.`,
  caption: 'BCP Council was formed in April 2019. Image source, The Specimen',
  body: `
    [[council E06000058|Bournemouth, Christchurch and Poole (BCP) Council]] is to spend an extra [[money 7500000|£7.5m]] on children's
    services, three months after the department was rated
    [[rating inadequate overall-effectiveness current E06000058|inadequate]] by Ofsted.

    The authority set out its draft budget on [[date 2021-02-05|Friday]].

    It includes [[money 1000000|£1m]] for bonuses to keep social workers and [[money 650000|£650,000]] for a new front
    door team, which will have [[count 18|18]] staff.

    Savings of [[money 44000000|£44m]] would come from a smaller office estate, a shared fleet and
    [[count 90|90]] voluntary redundancies.

    Council leader [[person leader|Giles Penhallow]] said: [[quote direct 1 leader|"Nobody likes paying more, but I have
    not met one resident who wants us to save money on children at risk."]]

    Ofsted inspectors visited in [[date 2020-11|November]] and found what they called
    [[quote partial 2 ofsted|"serious and widespread"]] weaknesses. In a letter to the council they said that too many
    children were [[quote partial 7 ofsted|"left in situations nobody had properly assessed"]].

    ## 'No hiding place'

    [[person port|Serena Whitcombe]], the portfolio holder for children, told a cabinet meeting held online that the
    [[rating inadequate overall-effectiveness current E06000058|lowest possible rating]] had left the council with
    [[quote partial 3 port|"no hiding place"]].

    [[quote direct 4 port|"[[count 3|Three]] councils came together here, with three computer systems and three ways of
    deciding who gets help,"]] she said. [[quote direct 4 port|"We should have been quicker to make them one."]]

    The bonuses are meant to stop staff from moving to [[council E06000059|Dorset Council]], [[council E10000014|Hampshire]] or [[council E06000054|Wiltshire]], which pay more.

    Opposition leader [[person opp|Bryony Lander]] said the plans were [[quote partial 5 opp|"a sticking plaster with a
    ribbon on it"]] and asked why [[count 27|27]] posts in the department were still empty.

    [[quote direct 6 opp|"If they are judged [[rating inadequate overall-effectiveness hypothetical E06000058|inadequate]]
    again, the government will take the keys away,"]] she said.

    Before they were merged, both [[council E06000028|Bournemouth]] and [[council E06000029|Poole]] had been told by
    inspectors that they [[rating requires-improvement overall-effectiveness previous -|required improvement]].

    In the budget papers, the council says that it aims to be
    [[rating good overall-effectiveness aspiration E06000058|good]] by [[date 2023|2023]].

    The budget will go before all [[count 76|76]] councillors on [[date 2021-02-23|23 February]].`,
  related: ['Beach huts to cost more', 'Children not protected effectively, says letter'],
  inspections: [
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2020-11', to: '2020-11' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'not-found',
    },
  ],
})
