/**
 * Outcomes: Ofsted, East Riding of Yorkshire, Leicestershire, Rutland, South Gloucestershire and Sutton, all 13
 * February 2017 (SIF).
 */
import { story } from '../../story.ts'

export const februaryFiveCypn = story({
  url: 'https://www.cypnow.co.uk/news/article/ofsted-roundup-five-councils-learn-inspection-results',
  byline: 'Robin Sample and Kim Dummy',
  published: '2017-02-14',
  people: {
    er: {
      name: 'Marjorie Holderness',
      role: "head of children and young people's specialist services",
      council: 'E06000011',
    },
    le: { name: 'Ashok Barwell', role: 'cabinet member for children and families', council: 'E10000018' },
    ru: { name: 'Clarissa Manton', role: 'director for people', council: 'E06000017' },
    sg: {
      name: 'Edwina Frampton',
      role: 'chair of the children and young people committee',
      council: 'E06000025',
    },
    sg2: { name: 'Rex Coalpit', role: 'chief executive', council: 'E06000025' },
    su: { name: 'Terence Cheam', role: 'strategic director for people', council: 'E09000029' },
  },
  headline: 'Ofsted round-up: [[count 5|Five]] councils learn inspection results',
  standfirst: `
    Ofsted has published reports on [[count 5|five]] more councils under the [[framework SIF|single inspection
    framework]]. CYP Now sets out what they say.`,
  caption: 'All five inspections began in November. Picture: The Specimen',
  body: `
    ## [[council E06000011|East Riding of Yorkshire Council]]

    [[council E06000011|East Riding]] has been rated "[[rating good overall-effectiveness current
    E06000011|good]]" for its children's services. Its work with care leavers stood out as "[[rating outstanding
    care-leavers current E06000011|outstanding]]", a grade that few councils have managed since the [[framework
    SIF|SIF]] began in [[date 2013-11|November 2013]].

    Every other area, from adoption to leadership, was "[[rating good help-and-protection current
    E06000011|good]]".

    [[quote direct 1 ofsted|"Young people describe personal advisers who go to extraordinary lengths,"]] says
    the report of the visit, from [[date 2016-11-21 2016-12-15|21 November to 15 December]].

    [[person er|Marjorie Holderness]], head of children and young people's specialist services, said staff had
    [[quote partial 2 er|"quietly got on with it"]] while other councils reorganised. [[council E06000011|East
    Riding]] has lent managers to [[council E06000010|Hull]] and [[council E06000014|York]].

    ## [[council E10000018|Leicestershire County Council]]

    Inspectors found that all aspects of services in [[council E10000018|Leicestershire]] "[[rating
    requires-improvement overall-effectiveness current E10000018|require improvement to be good]]".

    They were concerned that thresholds in [[council E10000018|Leicestershire]] were not understood by partners
    and that some assessments were [[quote partial 3 ofsted|"no more than a record of what the family said"]].

    [[person le|Ashok Barwell]], cabinet member for children and families, said: [[quote direct 4 le|"Last time
    we were told that we were doing reasonably well, and we took it to heart. Perhaps too much.]]

    [[quote direct 4 le|"I would rather have this report than a kinder one."]]

    The local safeguarding children board, which it shares with [[council E06000017|Rutland]], was rated
    "[[rating good - other-subject -|good]]".

    ## [[council E06000017|Rutland County Council]]

    The smallest county was also told that it "[[rating requires-improvement overall-effectiveness current
    E06000017|requires improvement]]" overall. [[council E06000017|Rutland]]'s services for children who need
    help and protection, for looked-after children and for adoption were deemed to "[[rating
    requires-improvement help-and-protection current E06000017|require improvement]]", as was its leadership,
    but its care leavers get a "[[rating good care-leavers current E06000017|good]]" service.

    [[council E06000017|Rutland]] has just [[count 36|36]] looked-after children. [[person ru|Clarissa Manton]],
    the council's director for people, said that it had known every one of their names.

    [[quote direct 5 ru|"What we had not done was to write down why we did what we did,"]] she said.

    ## [[council E06000025|South Gloucestershire Council]]

    The only one of the [[count 5|five]] to be judged "[[rating inadequate overall-effectiveness current
    E06000025|inadequate]]" was [[council E06000025|South Gloucestershire]]. Its leaders, and the help and
    protection that it provides, were both given the [[rating inadequate leadership current E06000025|lowest
    grade]].

    Services for looked-after children and for care leavers "[[rating requires-improvement
    looked-after-and-permanence current E06000025|require improvement]]". Adoption performance is "[[rating good
    adoption current E06000025|good]]".

    [[quote direct 6 ofsted|"Children living with chronic neglect wait too long for anyone to decide that enough
    is enough,"]] inspectors write. They found a [[quote partial 6 ofsted|"culture of optimism"]] among
    managers.

    [[person sg|Edwina Frampton]], chair of the children and young people committee at [[council E06000025|South
    Gloucestershire]], said councillors had been [[quote partial 7 sg|"given the sunny version"]].

    [[quote direct 8 sg2|"We asked the government for help on the day we heard,"]] said [[person sg2|Rex
    Coalpit]], the chief executive. [[quote direct 8 sg2|"[[council E06000023|Bristol]] and [[council
    E10000014|Hampshire]] rang before we had put the phone down."]]

    The initial [[visit monitoring-visit|monitoring visit]] is expected in [[date 2017-06 2017-08|summer]].

    ## [[council E09000029|Sutton Council]]

    [[council E09000029|Sutton]] was rated "[[rating good overall-effectiveness current E09000029|good]]"
    overall, and in all areas but one. For care leavers it was told that it must do more, and was judged to
    "[[rating requires-improvement care-leavers current E09000029|require improvement]]".

    [[person su|Terence Cheam]], strategic director for people, said [[council E09000029|Sutton]] had since
    moved [[count 12|12]] young people out of bed and breakfasts.

    He said: [[quote direct 9 su|"No 17-year-old should have to learn to live alone next to a dual
    carriageway."]]

    The council would need to be "[[rating good care-leavers hypothetical E09000029|good]]" for care leavers to
    have any chance of the [[rating outstanding overall-effectiveness hypothetical E09000029|top grade]] next
    time, he added.`,
  related: [],
  inspections: [
    {
      council: 'E06000011',
      framework: 'SIF',
      visit: 'inspection',
      inspected: { from: '2016-11-21', to: '2016-12-15' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E10000018',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000017',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'looked-after-and-permanence', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
        { judgement: 'adoption', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000029',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'looked-after-and-permanence', rating: 'good' },
        { judgement: 'adoption', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
