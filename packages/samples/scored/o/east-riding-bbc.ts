/** Outcomes: Ofsted, East Riding of Yorkshire 24 March 2023 (ILACS); before, East Riding December 2019 (ILACS) and November 2016 (SIF); Hull 13 January 2023, Bradford 31 January 2023, Leeds 9 May 2022 (ILACS). */
import { story } from '../../story.ts'

export const eastRidingBbc = story({
  url: 'https://www.bbc.co.uk/news/uk-england-humber-65066120',
  byline: 'Kim Dummy',
  published: '2023-03-24',
  people: {
    lead: { name: 'Vanessa Cottam', role: 'portfolio holder for children', council: 'E06000011' },
    dir: {
      name: 'Oliver Stamford',
      role: 'director of children, families and schools',
      council: 'E06000011',
    },
    opp: { name: 'Dennis Thirkettle', role: 'Liberal Democrat group leader', council: 'E06000011' },
  },
  headline: `
    [[council E06000011|East Riding]] children's services rated [[rating good overall-effectiveness current E06000011|good]]
    after overhaul`,
  standfirst: `
    A council's children's services have been rated "[[rating good overall-effectiveness current E06000011|good]]" three
    years after inspectors warned of widespread failures.`,
  caption: "East Riding of Yorkshire Council's headquarters in Beverley",
  body: `
    Ofsted said [[council E06000011|East Riding of Yorkshire Council]] had made [[quote partial 1 ofsted|"significant and
    sustained progress"]] since an inspection in [[date 2019-12|December 2019]].

    On that occasion the authority was found to be "[[rating inadequate overall-effectiveness previous
    E06000011|inadequate]]", two grades below the verdict of an earlier visit in [[date 2016|2016]].

    The inspectorate's latest report, based on visits between [[date 2023-01-30 2023-02-10|30 January and 10 February]],
    was published on [[date 2023-03-24|Friday]].

    Leadership, child protection and the support given to children in care were all graded "[[rating good leadership current
    E06000011|good]]".

    However, the service for care leavers, which is judged separately for the [[count 1 ordinal|first]] time, was told it
    "[[rating requires-improvement care-leavers current E06000011|requires improvement to be good]]".

    The council said it had been [[quote partial 2 East Riding of Yorkshire Council|"a long, hard road"]].

    ## 'Children are safer'

    [[person lead|Vanessa Cottam]], the council's portfolio holder for children, said: [[quote direct 3 lead|"Children in
    the [[council E06000011|East Riding]] are safer than they were, and that matters more to me than any word on the front
    of a report."]]

    She said caseloads had fallen from more than [[count 30|30]] children for each social worker to
    [[count 18|18]].

    The report stated that leaders had created [[quote partial 4 ofsted|"an environment in which social work can
    flourish"]].

    However, inspectors said some young people leaving care [[quote partial 5 ofsted|"do not know what they are entitled
    to until they need it"]].

    [[person dir|Oliver Stamford]], director of children, families and schools, said a new team for care leavers would open in Goole in [[date 2023-05|May]].

    [[quote direct 6 dir|"It is the one thing that is not where we wanted it to be,"]] he said.

    [[person opp|Dennis Thirkettle]], Liberal Democrat group leader, said staff deserved [[quote partial 7
    opp|"enormous credit"]], but that the improvement had cost [[money 14000000|£14m]], some of it paid to [[council E08000035|Leeds]]
    and [[council E06000014|York]] councils for advice.

    [[quote direct 8 opp|"If it had been [[rating good overall-effectiveness hypothetical E06000011|good]] all along, we
    would not have had to spend it,"]] he added.

    Elsewhere in the region, services in [[council E06000010|Hull]] were told in [[date 2023-01|January]] that they
    "[[rating requires-improvement overall-effectiveness current E06000010|require improvement]]", having been
    "[[rating inadequate overall-effectiveness previous E06000010|inadequate]]" in [[date 2019|2019]].

    [[council E08000035|Leeds City Council]] is the only one nearby to be rated "[[rating outstanding overall-effectiveness
    current E08000035|outstanding]]".

    Children's services in [[council E08000032|Bradford]], which are to be run by a trust from [[date 2023-04-01|1 April]], were rated
    "[[rating inadequate overall-effectiveness current E08000032|inadequate]]" again in [[date 2023-01|January]].`,
  related: ['Goole flood defences to be raised', 'Beverley school rated outstanding'],
  inspections: [
    {
      council: 'E06000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-01-30', to: '2023-02-10' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-12', to: '2019-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000010',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
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
    {
      council: 'E08000032',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
