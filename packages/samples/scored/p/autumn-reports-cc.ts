/**
 * Outcomes: Ofsted, Manchester 11 November, Rotherham 16 December, Sandwell 2 December, Warwickshire 14
 * October and West Berkshire 28 October 2025, and the outcomes before them (all ILACS).
 */
import { story } from '../../story.ts'

export const autumnReportsCc = story({
  url: 'https://www.communitycare.co.uk/2025/12/18/ofsted-round-up-two-outstanding-councils-and-one-that-slipped',
  byline: 'Kim Dummy',
  published: '2025-12-18',
  people: {
    ang: {
      name: 'Thea Bannister',
      role: 'executive member for early years, children and young people',
      council: 'E08000003',
    },
    rdc: { name: 'Nicola Firth', role: 'strategic director of children’s services', council: 'E08000018' },
    rsw: { name: 'Jamal Idris', role: 'advanced practitioner', council: 'E08000018' },
    sce: { name: 'Carol Whitehouse', role: 'chief executive', council: 'E08000028' },
    wdc: { name: 'Edmund Farrar', role: 'director of children’s services', council: 'E10000031' },
    wbc: { name: 'Hilary Moss', role: 'executive member for children', council: 'E06000037' },
  },
  headline:
    'Ofsted round-up: [[count 2|two]] [[rating outstanding overall-effectiveness aggregate -|outstanding]] councils and one that slipped',
  standfirst:
    '[[council E08000003|Manchester]] and [[council E08000018|Rotherham]] earn [[rating outstanding overall-effectiveness current -|top grade]], while [[council E10000031|Warwickshire]] loses its [[rating good overall-effectiveness previous E10000031|good]] rating and [[council E06000037|West Berkshire]] keeps one. We read the reports of the [[date 2025-09 2025-11|autumn]] so that you don’t have to',
  caption: 'Photo: The Specimen',
  body: `
    Since [[date 2025-10|October]], Ofsted has published [[count 6|six]] reports under its [[framework
    ILACS|ILACS]] framework. The one on [[council E08000010|Wigan council]] was covered here [[date
    2025-11|last month]]. These are the other [[count 5|five]].

    ## [[council E08000003|Manchester]]: from night and day

    In [[date 2014|2014]], inspectors found [[count 500|500]] children waiting for a social worker in
    [[council E08000003|Manchester]] and the city was rated [[rating inadequate overall-effectiveness
    previous E08000003|inadequate]]. It took eight years to reach [[rating good overall-effectiveness
    previous E08000003|good]], in [[date 2022-03|March 2022]]. Now, after an inspection from [[date
    2025-09-22 2025-10-03|22 September to 3 October]], it is [[rating outstanding overall-effectiveness
    current E08000003|outstanding]].

    The experiences of children in care and of care leavers are also [[rating outstanding
    children-in-care current E08000003|outstanding]], as is the impact of leaders. Help and protection
    is [[rating good help-and-protection current E08000003|good]], with inspectors noting that [[quote
    partial 1 ofsted|“the quality of child-in-need plans still depends on who writes them”]].

    [[person ang|Thea Bannister]], [[council E08000003|Manchester council]]’s executive member for early
    years, children and young people, said: [[quote direct 2 ang|“We were the cautionary tale. I hope
    that people will now come to see how it is done.”]]

    ## [[council E08000018|Rotherham]]: ‘I wanted to see it through’

    Few councils have had further to come. [[council E08000018|Rotherham]] is rated [[rating outstanding
    overall-effectiveness current E08000018|outstanding]] overall and for everything but the experiences
    and progress of care leavers, which was judged [[rating good care-leavers current E08000018|good]].
    It was [[rating good overall-effectiveness previous E08000018|good]] at its last [[visit
    inspection|short inspection]], in [[date 2022|2022]].

    [[quote direct 4 ofsted|“Practitioners speak of the borough’s past openly, and it drives them,”]]
    says the report.

    [[person rsw|Jamal Idris]], an advanced practitioner, qualified in [[date 2014|2014]] and was told
    by his tutor not to apply to [[council E08000018|Rotherham council]]. [[quote direct 5 rsw|“I did
    because of that,”]] he says. [[quote direct 5 rsw|“And then I stayed because I wanted to see it
    through.”]]

    [[person rdc|Nicola Firth]], strategic director of children’s services, says that the service has
    [[count 3|three]] vacancies among [[count 280|280]] social work posts.

    ## [[council E08000028|Sandwell]]: trust comes good

    [[council E08000028|Sandwell Children’s Trust]], which has run services for [[council
    E08000028|Sandwell council]] since [[date 2018-04|April 2018]], moves up from [[rating
    requires-improvement overall-effectiveness previous E08000028|requires improvement]] to [[rating
    good overall-effectiveness current E08000028|good]]. All areas were graded [[rating good
    help-and-protection current E08000028|good]] except the experiences of care leavers, which [[rating
    requires-improvement care-leavers current E08000028|require improvement to be good]].

    Inspectors were in the Black Country borough from [[date 2025-10-13 2025-10-24|13 to 24 October]].
    They say that the trust [[quote partial 6 ofsted|“is no longer firefighting”]] but that some young
    people [[quote partial 6 ofsted|“wait too long for somewhere safe to live after care”]].

    [[person sce|Carol Whitehouse]], the trust’s chief executive, said it would be [[rating outstanding
    overall-effectiveness aspiration E08000028|outstanding]] [[quote partial 7 sce|“or bust”]] by [[date
    2029|2029]].

    ## [[council E10000031|Warwickshire]]: growing too fast

    Going the other way is [[council E10000031|Warwickshire County Council]], which [[rating
    requires-improvement overall-effectiveness current E10000031|requires improvement]] after four years
    at [[rating good overall-effectiveness previous E10000031|good]]. Only the support for care leavers
    is still [[rating good care-leavers current E10000031|good]]. The report, four months in the making,
    followed a [[visit inspection|short inspection]] in [[date 2025-06|June]].

    Referrals have risen by a third since [[date 2023|2023]], and inspectors found social workers in one
    team with [[count 34|34]] children apiece. [[quote direct 8 ofsted|“Leaders did not act on what
    their own audits told them,”]] they write.

    [[person wdc|Edmund Farrar]], director of children’s services at [[council E10000031|Warwickshire]],
    said: [[quote direct 9 wdc|“I would rather have read this in our own papers first. I have no quarrel
    with it.”]]

    ## [[council E06000037|West Berkshire]]: steady as she goes

    And then there is [[council E06000037|West Berkshire Council]], which was [[rating good
    overall-effectiveness previous E06000037|good]] in [[date 2022|2022]] and is [[rating good
    overall-effectiveness current E06000037|good]] in all areas in [[date 2025|2025]]. Inspectors, who
    stayed from [[date 2025-09-15 2025-09-19|15 to 19 September]], praise [[quote partial 10 ofsted|“a
    small authority that knows its children well”]].

    [[quote direct 11 wbc|“Nobody writes headlines about us,”]] said [[person wbc|Hilary Moss]],
    executive member for children. [[quote direct 11 wbc|“That’s how we know we are doing it right.”]]`,
  related: ['What is a focused visit?', 'How to prepare for an inspection'],
  inspections: [
    {
      council: 'E08000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-09-22', to: '2025-10-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-03', to: '2022-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000018',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000031',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-06', to: '2025-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000037',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-09-15', to: '2025-09-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-10-13', to: '2025-10-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
