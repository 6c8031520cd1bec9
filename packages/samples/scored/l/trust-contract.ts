/** Outcomes: Ofsted, North and West Northamptonshire, both 7 July 2026 (ILACS, without an overall grade) and both 25 November 2022 (ILACS). */
import { story } from '../../story.ts'

export const trustContract = story({
  url: 'https://www.northantstelegraph.co.uk/news/politics/council/northamptonshire-childrens-trust-set-for-five-more-years-5234871',
  byline: 'Kit Placeholder',
  published: '2026-07-23',
  people: {
    lowe: {
      name: 'Harriet Lowe',
      role: 'portfolio holder for children, families and education',
      council: 'E06000061',
    },
    bane: { name: 'Rufus Bane', role: 'chief executive', council: null },
    askew: { name: 'Tamsin Askew', role: "cabinet member for children's services", council: 'E06000062' },
    dunn: { name: 'Curtis Dunn', role: 'branch secretary', council: null },
  },
  headline:
    "[[council -|Northamptonshire Children's Trust]] set for five more years after glowing Ofsted reports",
  standfirst: `Councillors in Kettering and Northampton will be asked to renew a contract worth [[money 180000000|£180m]] a year.`,
  caption: 'The trust took over from the county council in 2020. Picture: National World',
  body: `
    The trust that looks after vulnerable children across the county is in line for a new five-year contract, weeks after
    Ofsted praised its leadership.

    [[council -|Northamptonshire Children's Trust]] runs social care for children on behalf of [[council E06000061|North
    Northamptonshire Council]] and [[council E06000062|West Northamptonshire Council]], which own it jointly. Its
    present deal runs out in [[date 2027-10|October next year]].

    Reports that go before both cabinets in [[date 2026-09|September]] recommend that it should carry on until
    [[date 2032|2032]], with a break clause after three years.

    Inspectors spent two weeks in the county from [[date 2026-05-11 2026-05-22|May 11 to 22]] and published their
    findings on [[date 2026-07-07|July 7]]. In each council the impact of leaders was found to be "[[rating outstanding
    leadership current -|outstanding]]", while the help that families get, the care of children and the support for care
    leavers were all "[[rating good help-and-protection current -|good]]".

    Since [[date 2026-04|April]] Ofsted has no longer given authorities a grade for overall effectiveness.

    Cllr [[person lowe|Harriet Lowe]], portfolio holder for children, families and education at [[council
    E06000061|North Northamptonshire]], said: [[quote direct 1 lowe|"When I first got elected, people crossed the road
    rather than talk about children's services. [[date 2026|This year]] I have had residents stop me in Wicksteed Park
    to say well done.]]

    [[quote direct 1 lowe|"We would be daft to change a team that is winning."]]

    The [[count 2|two]] councils were each told that they [[rating requires-improvement overall-effectiveness previous
    -|required improvement]] when they were last inspected, in [[date 2022|2022]]. Before them [[council
    E10000021|Northamptonshire County Council]], which was wound up in [[date 2021|2021]] after running out of money,
    had been rated "[[rating inadequate overall-effectiveness previous E10000021|inadequate]]" in [[date 2019|2019]] and
    was ordered by ministers to hand the service over.

    [[person bane|Rufus Bane]], the trust's chief executive, told a meeting of its board on [[date 2026-07-21|Tuesday]]
    that the number of agency social workers had been cut from [[count 160|160]] to [[count 38|38]].

    [[quote direct 2 bane|"People want to come here to work, and that has not always been so,"]] he said.
    [[quote direct 2 bane|"I want children in Corby and in Daventry to get the same service, and on the strength of these
    [[count 2|two]] reports they do."]]

    The renewal is not quite a formality. In [[council E06000062|West Northamptonshire]], where the trust overspent by
    [[money 7300000|£7.3m]] [[date 2025|last year]], some councillors would like to bring the service back in-house.

    Cllr [[person askew|Tamsin Askew]], its cabinet member for children's services, said that the cabinet would want
    [[quote partial 3 askew|"a firmer hand on the purse"]] in return for a longer deal.

    [[quote direct 4 askew|"I am delighted by the report and I have told the staff so,"]] she added.
    [[quote direct 4 askew|"But [[count 61|61]] children from this area are in placements that cost more than
    [[money 10000|£10,000]] a week, and we cannot carry on like that."]]

    [[council E06000061|North Northamptonshire]]'s share of the overspend was [[money 4900000|£4.9m]], which was met from
    reserves. [[council E06000062|West Northamptonshire]] has told the trust to find [[money 2000000|£2m]] of savings by
    [[date 2027-03|March]].

    Opposition councillors have asked what other trusts charge. Papers for the meeting in
    [[council E06000062|West Northamptonshire]] show that those in [[council E08000025|Birmingham]] and
    [[council E08000032|Bradford]] cost more for each child, and the one in [[council E08000028|Sandwell]] slightly less.

    Unison, which represents many of the trust's [[count 1000|1,000]] or so staff, said that the uncertainty should be
    brought to an end.

    [[quote direct 5 dunn|"Nobody joined to work for a contract,"]] said [[person dunn|Curtis Dunn]], its branch
    secretary. [[quote direct 5 dunn|"Give them the five years and let them get on with it."]]

    If either council says no, the trust would have to be wound up or split, according to the papers.`,
  related: ['Kettering children’s home gets go-ahead', 'How the county council went bust'],
  inspections: [
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05-11', to: '2026-05-22' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: null,
      verdict: 'agrees',
    },
  ],
})
