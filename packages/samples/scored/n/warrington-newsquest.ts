/**
 * Outcomes: Ofsted, Warrington 12 May 2015 (SIF) and 19 August 2019 (ILACS), Cheshire West and Chester 8 May
 * 2019 (ILACS), Halton 3 February 2015 (SIF; the paper has its grade wrong).
 */
import { story } from '../../story.ts'

export const warringtonNewsquest = story({
  url: 'https://www.northwichguardian.co.uk/news/17848123.childrens-services-given-clean-bill-health-ofsted',
  byline: 'Pat Example',
  published: '2019-08-20',
  people: {
    cab: {
      name: 'Fiona Deakin',
      role: 'executive board member for children’s services',
      council: 'E06000007',
    },
    ld: { name: 'Trevor Bold', role: 'council leader', council: 'E06000007' },
    op: { name: 'Judith Aspinall', role: 'leader of the Liberal Democrats', council: 'E06000007' },
  },
  headline: "Children's services given clean bill of health by Ofsted",
  standfirst: '',
  caption: 'Warrington Town Hall',
  body: `
    [[council E06000007|WARRINGTON Borough Council]]'s children's services have climbed a grade after inspectors
    spent a fortnight looking through their files.

    Ofsted has rated them '[[rating good overall-effectiveness current E06000007|good]]' in all areas, having
    said in [[date 2015|2015]] that they '[[rating requires-improvement overall-effectiveness previous
    E06000007|required improvement]]'.

    The inspectors were in town from [[date 2019-07-08 2019-07-19|July 8 to 19]], and their report was published
    [[date 2019-08-19|yesterday]].

    They said: [[quote direct 1 ofsted|“Children in [[council E06000007|Warrington]] are safer than they were,
    and their parents told us so before the managers did.”]]

    It is the [[count 1 ordinal|first]] time the council has been examined under the [[framework
    ILACS|Inspection of Local Authority Children’s Services]], or [[framework ILACS|ILACS]], which came in
    [[date 2018|last year]]. Ofsted has four grades: [[rating outstanding overall-effectiveness scale
    -|outstanding]], [[rating good overall-effectiveness scale -|good]], [[rating requires-improvement
    overall-effectiveness scale -|requires improvement]] and [[rating inadequate overall-effectiveness scale
    -|inadequate]].

    The report singles out the team that works with teenagers at risk of being drawn into drug dealing. It was
    set up by [[council E06000007|Warrington]] and Cheshire Police after [[count 14|14]] young people were found
    to have been sent to sell crack cocaine as far away as Barrow.

    [[quote partial 2 ofsted|“Creative, dogged and kind”]] is how the inspectors describe it.

    Help and protection was [[quote partial 7 ofsted|“not yet [[rating outstanding help-and-protection negated
    E06000007|outstanding]], but within reach of it”]], they add.

    Cllr [[person cab|Fiona Deakin]], executive board member for children’s services, said: [[quote direct 3
    cab|“I have waited four years to read this.]]

    [[quote direct 3 cab|“When the last lot came we were told that our social workers were good but that nobody
    was steering. We have [[count 26|26]] more of them now, and we steer.”]]

    She added: [[quote direct 4 cab|“We have not done this on the cheap. The budget has gone up by [[money
    5500000|£5.5 million]] and I know that other things went without.”]]

    Council leader Cllr [[person ld|Trevor Bold]] said he was [[quote partial 5 ld|‘chuffed to bits’]].

    But Cllr [[person op|Judith Aspinall]], leader of the Liberal Democrats, said it had taken too long.

    [[quote direct 6 op|“A child who was eight when they came last is nearly a teenager,”]] she said. [[quote
    direct 6 op|“Where was [[rating good overall-effectiveness aspiration E06000007|good]] when she needed
    it?”]]

    The result puts the borough level with its neighbour [[council E06000050|Cheshire West and Chester]], which
    kept its [[rating good overall-effectiveness current E06000050|good]] rating in [[date 2019-05|May]], and
    with [[council E06000006|Halton]], rated [[rating good overall-effectiveness current E06000006|good]] in
    [[date 2015|2015]].

    [[council E06000049|Cheshire East]], still to be inspected under the new system, is expecting a visit before
    [[date 2019-12-25|Christmas]].

    Inspectors listed three things for the council to work on, among them the health records of care leavers and
    the time it takes to find permanent homes for brothers and sisters.

    They are not expected back before [[date 2022|2022]], although there may be a [[visit focused-visit|focused
    visit]] in between.`,
  related: ['Road closed after water main bursts', 'Lymm festival returns'],
  inspections: [
    {
      council: 'E06000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-07-08', to: '2019-07-19' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2015', to: '2015' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000050',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000006',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'differs',
    },
  ],
})
