/** Outcomes: Ofsted, Durham, Kent, Sandwell and Wigan, all 5 July 2022 (ILACS); their ones of before. */
import { story } from '../story.ts'

export const julyFourUnderIlacs = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-latest-inspection-outcomes-durham-to-kent',
  byline: 'Robin Sample and Kim Dummy',
  published: '2022-07-06',
  people: {
    dur: {
      name: 'Wilfred Annan',
      role: 'corporate director for children and young people',
      council: 'E06000047',
    },
    kent: {
      name: 'Isolde Marchetti',
      role: "cabinet member for integrated children's services",
      council: 'E10000016',
    },
    sand: { name: 'Harpreet Gill', role: 'chief executive', council: 'E08000028' },
    wig: { name: 'Colin Tyldesley', role: 'lead member for children', council: 'E08000010' },
    wigd: { name: 'Frances Aspull', role: 'director of children and families', council: 'E08000010' },
  },
  headline: `Ofsted: Latest inspection outcomes, [[council E06000047|Durham]] to [[council E10000016|Kent]]`,
  standfirst: `
    CYP Now rounds up [[count 4|four]] reports on inspections that took place in [[date 2022-05|May]] under the
    [[framework ILACS|inspecting local authority children's services]] framework.`,
  caption: 'Ofsted published the reports this week. Picture: The Specimen',
  body: `
    ## [[council E06000047|Durham County Council]]

    Services in [[council E06000047|County Durham]] are now "[[rating good overall-effectiveness current E06000047|good]]",
    having twice been found to [[rating requires-improvement overall-effectiveness previous E06000047|require improvement]], most
    recently in [[date 2019-09|September 2019]]. Leadership was judged
    "[[rating outstanding leadership current E06000047|outstanding]]".

    [[quote direct 1 ofsted|"Senior leaders know exactly how well their services are doing and are never surprised by what
    we tell them,"]] inspectors say.

    [[person dur|Wilfred Annan]], corporate director for children and young people, said that he was
    [[quote partial 2 dur|"chuffed to bits"]] for his staff, and that becoming
    [[rating outstanding overall-effectiveness aspiration E06000047|outstanding]] overall was
    [[quote partial 2 dur|"the next stop on the line"]].

    ## [[council E10000016|Kent County Council]]

    The largest authority of the [[count 4|four]] was judged to be
    "[[rating outstanding overall-effectiveness current E10000016|outstanding]]" for overall effectiveness, leadership
    and its work with children in care and care leavers. Only help and protection fell short, with a grade of
    "[[rating good help-and-protection current E10000016|good]]".

    The council had been "[[rating good overall-effectiveness previous E10000016|good]]" since a
    [[framework SIF|SIF]] inspection in [[date 2017-03|March 2017]].

    [[quote direct 3 ofsted|“Despite the number of unaccompanied children who reach its shore,
    [[council E10000016|Kent]] has not let its standards slip for any child,”]] the report notes.

    Cabinet member for integrated children's services [[person kent|Isolde Marchetti]] described the result as
    [[quote partial 4 kent|"an astonishing thing to have pulled off in a pandemic"]].

    ## [[council E08000028|Sandwell Council]]

    For the [[count 1 ordinal|first]] time in over a decade, [[council E08000028|Sandwell]] is not rated
    "[[rating inadequate overall-effectiveness negated E08000028|inadequate]]". Inspectors found that its services
    [[rating requires-improvement overall-effectiveness current E08000028|require improvement]] in every area.

    They credit [[council E08000028|Sandwell Children's Trust]], which has run the services since
    [[date 2018-04|April 2018]], just after a [[visit re-inspection|re-inspection]] at which the council was graded
    "[[rating inadequate overall-effectiveness previous E08000028|inadequate]]".

    [[quote direct 5 sand|"The distance travelled matters as much as the place we have got to,"]] said
    [[person sand|Harpreet Gill]], chief executive of the trust. [[quote direct 5 sand|"[[date 2018|Four years ago]] children here
    were waiting months for a visit."]]

    ## [[council E08000010|Wigan Council]]

    [[council E08000010|Wigan]] has lost the "[[rating good overall-effectiveness previous E08000010|good]]" rating
    that it gained in [[date 2017|2017]]. Services now
    "[[rating requires-improvement overall-effectiveness current E08000010|require improvement to be good]]" across the
    board.

    The inspection, which took place from [[date 2022-05-09 2022-05-20|9 to 20 May]], found that
    [[quote partial 6 ofsted|"the early promise of a nationally admired model has not been kept for all children"]].

    A [[visit focused-visit|focused visit]] in [[date 2021|2021]] had already led to [[count 2|two]] managers being replaced.

    [[person wig|Colin Tyldesley]], lead member for children, said: [[quote direct 7 wig|"There is no point in being
    prickly. They have told us that we are not [[rating good overall-effectiveness negated E08000010|good]], and we are
    not."]]

    His director of children and families, [[person wigd|Frances Aspull]], who joined from
    [[council E08000005|Rochdale]] in [[date 2021|2021]], said: [[quote direct 8 wigd|"What I asked inspectors was whether they could see us turning. They said that they could."]]

    ## Also published

    Letters on [[visit focused-visit|focused visits]] to [[council E08000033|Calderdale]], [[council E09000018|Hounslow]] and
    [[council E06000016|Leicester]], none of which carries a grade, and the findings of a [[framework JTAI|joint targeted area
    inspection]] in [[council E08000029|Solihull]], whose partners have until [[date 2022-10|October]] to answer.`,
  related: ['Most recent local area SEND inspection reports'],
  inspections: [
    {
      council: 'E06000047',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05', to: '2022-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-09', to: '2019-09' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05', to: '2022-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-03', to: '2017-03' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000028',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05', to: '2022-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000010',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-05-09', to: '2022-05-20' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
