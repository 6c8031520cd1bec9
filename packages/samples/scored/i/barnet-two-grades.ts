/** Outcomes: Ofsted, Barnet, Tameside and Stockton-on-Tees, all 1 July 2019 (ILACS); before, SIF of 2016 and 2017. */
import { story } from '../../story.ts'

export const barnetTwoGrades = story({
  url: 'https://www.cypnow.co.uk/cyp/news/2006702/london-council-leaps-two-ofsted-grades-in-two-years',
  byline: 'Robin Sample',
  published: '2019-07-02',
  people: {
    bar: { name: 'Chris Mundell', role: "executive director for children's services", council: 'E09000003' },
    bal: { name: 'Daphne Levene', role: "chairwoman of the children's committee", council: 'E09000003' },
    tam: { name: 'Sajid Entwistle', role: 'council leader', council: 'E08000008' },
    sto: { name: 'Maureen Gill', role: 'cabinet member for children and young people', council: 'E06000004' },
  },
  headline: 'London council leaps two Ofsted grades in two years',
  standfirst: `
    Children's services in [[council E09000003|Barnet]] have been praised for their [[quote partial 7 ofsted|"remarkable"]] progress by inspectors, who have lifted the
    council's rating from "[[rating inadequate overall-effectiveness previous E09000003|inadequate]]" to
    "[[rating good overall-effectiveness current E09000003|good]]".`,
  caption: 'Barnet was inspected in May. Picture: The Specimen',
  body: `
    Ofsted judged [[council E09000003|Barnet Council]] to be [[rating good overall-effectiveness current E09000003|good]] in all areas after
    inspecting its services from [[date 2019-05-13 2019-05-24|13 to 24 May]].

    When the north London borough was last inspected, in [[date 2017|2017]] under the [[framework SIF|single inspection framework]], overall
    effectiveness, child protection, services for looked-after children and leadership were all found to be
    "[[rating inadequate overall-effectiveness previous E09000003|inadequate]]".

    [[quote direct 1 ofsted|"Leaders took decisive action after the last inspection and have not wavered since,"]] the report states.

    [[quote direct 1 ofsted|"Social workers know their children well, and speak of them with warmth and ambition."]]

    Inspectors single out the work with teenagers at risk of exploitation and the stability of the workforce, with
    more than [[count 300|300]] social workers now on permanent contracts.

    [[quote direct 2 bar|"To go from the [[rating inadequate overall-effectiveness previous E09000003|bottom grade]] to
    [[rating good overall-effectiveness current E09000003|good]] in two years is something that many people told us was
    impossible,"]] said [[person bar|Chris Mundell]], executive director for children's services.

    He thanked [[council E10000012|Essex County Council]], which has supported [[council E09000003|Barnet]] as an improvement partner, as
    well as colleagues in [[council E09000007|Camden]] and [[council E09000014|Haringey]].

    The report is not without criticism. Some children placed at a distance wait too long for help with their mental health, and
    [[quote partial 8 ofsted|"a small number of plans lack a date by which anything will be done"]].

    [[person bal|Daphne Levene]], chairwoman of the children's committee, described the report as [[quote partial 3 bal|"a tribute to
    everyone who stayed"]].

    The inspection was one of those held under the [[framework ILACS|Ilacs]] framework, which was introduced in
    [[date 2018-01|January last year]] and sends inspectors in more often.

    There was encouragement, too, for [[council E08000008|Tameside]]. Also rated
    "[[rating inadequate overall-effectiveness previous E08000008|inadequate]]" at its previous inspection, in [[date 2016|2016]], the Greater
    Manchester authority now "[[rating requires-improvement overall-effectiveness current E08000008|requires improvement to be good]]".

    Its executive leader, [[person tam|Sajid Entwistle]], said: [[quote direct 4 tam|"We have got out of intensive care. We aren't out of
    hospital."]]

    But [[council E06000004|Stockton-on-Tees Borough Council]] has slipped from
    "[[rating good overall-effectiveness previous E06000004|good]]" to
    "[[rating requires-improvement overall-effectiveness current E06000004|requires improvement]]" following a
    [[visit inspection|short inspection]] in [[date 2019-05|May]].

    Inspectors say that management oversight in [[council E06000004|Stockton]] has become
    [[quote partial 5 ofsted|"too dependent on a few experienced individuals"]].

    [[person sto|Maureen Gill]], cabinet member for children and young people, called the outcome disappointing.
    [[quote direct 6 sto|"It is not, however, a report that says children are unsafe,"]] she added.`,
  related: ['Tameside director to step down'],
  inspections: [
    {
      council: 'E09000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-05-13', to: '2019-05-24' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017', to: '2017' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'inadequate' },
          { judgement: 'help-and-protection', rating: 'inadequate' },
          { judgement: 'looked-after-and-permanence', rating: 'inadequate' },
          { judgement: 'leadership', rating: 'inadequate' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000004',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-05', to: '2019-05' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
