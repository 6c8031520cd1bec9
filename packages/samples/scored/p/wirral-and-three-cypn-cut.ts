/**
 * Outcomes: Ofsted, Wirral, Wakefield and City of London 20 September 2016, Hackney 21 September 2016 (all
 * SIF).
 */
import { story } from '../../story.ts'

export const wirralAndThreeCypnCut = story({
  url: 'https://www.cypnow.co.uk/news/article/-years-of-drift-blamed-as-wirral-judged-inadequate',
  byline: 'Jo Placeholder',
  published: '2016-09-22',
  people: {
    wdc: { name: 'Bernadette Croft', role: "director of children's services", council: 'E08000015' },
    wld: { name: 'Alan Tyrer', role: 'council leader', council: 'E08000015' },
    hky: { name: 'Esther Morgenthal', role: "cabinet member for children's services", council: 'E09000012' },
  },
  headline:
    "[[quote partial 1 ofsted|'Years of drift']] blamed as [[council E08000015|Wirral]] judged [[rating inadequate overall-effectiveness current E08000015|inadequate]]",
  standfirst:
    'Children in [[council E08000015|Wirral]] have been left at risk by failures that are [[quote partial 2 ofsted|"widespread and serious"]], Ofsted has found, in the worst of [[count 4|four]] reports on councils to be published [[date 2016-09-19 2016-09-25|this week]].',
  caption: 'Birkenhead town hall. Picture: The Specimen',
  body: `
    [[council E08000015|Wirral Council]]'s services for children in need of help and protection, its
    leadership, and its work with care leavers were all rated "[[rating inadequate help-and-protection
    current E08000015|inadequate]]" following an inspection in [[date 2016-07|July]].

    Support for looked-after children "[[rating requires-improvement looked-after-and-permanence current
    E08000015|requires improvement]]".

    The [[framework SIF|single inspection framework]] report says [[quote partial 3 ofsted|"years of
    drift"]] meant that staff stopped reporting problems. [[quote direct 4 ofsted|"In [[count 22|22]]
    cases, inspectors asked managers to act at once to make sure that children were safe,"]] it states.

    [[person wdc|Bernadette Croft]], director of children's services at [[council E08000015|Wirral]],
    who was appointed in [[date 2016-06|June]], said: [[quote direct 5 wdc|"Families have been failed
    and they are owed better than another action plan."]]

    The council's leader, [[person wld|Alan Tyrer]], said [[money 2000000|£2m]] had been found [[quote
    partial 6 wld|"from reserves that were meant for roads"]]. The last Ofsted inspection of the
    authority's safeguarding arrangements, in [[date 2011|2011]], resulted in a "[[rating good
    safeguarding previous E08000015|good]]" rating.

    Ofsted also told [[council E08000036|Wakefield Council]] that its children's services "[[rating
    requires-improvement overall-effectiveness current E08000036|require improvement to be good]]",
    although adoption and the experiences of care leavers are already judged "[[rating good adoption
    current E08000036|good]]".

    There was better news in London. [[council E09000012|Hackney]] and the [[council E09000001|City of
    London]] were both rated "[[rating good overall-effectiveness current -|good]]", with [[council
    E09000012|Hackney]] judged "[[rating outstanding care-leavers current E09000012|outstanding]]" for
    its support of care leavers and the [[council E09000001|City]] for leadership.

    [[person hky|Esther Morgenthal]], [[council E09000012|Hackney]]'s cabinet member for children's
    services, said: [[quote direct 7 hky|"We have held on to people for ten years, and this is the
    dividend.]]

    [[quote direct 7 hky|"But no-one gets a cake until the next one."]]`,
  related: ['Adoption scorecards delayed'],
  partial: true,
  inspections: [
    {
      council: 'E08000015',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-07', to: '2016-07' },
      judgements: [
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2011', to: '2011' },
        judgements: [{ judgement: 'safeguarding', rating: 'good' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000036',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000012',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000001',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
