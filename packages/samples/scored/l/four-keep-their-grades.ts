/** Outcomes: Ofsted, Barnet, Hampshire, Redbridge and South Gloucestershire, all 23 July 2024, Greenwich 16 July 2024 (all ILACS); before, ILACS of 2019 and 2020. */
import { story } from '../../story.ts'

export const fourKeepTheirGrades = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-round-up-july-inspection-reports',
  byline: 'Frank Sample',
  published: '2024-07-25',
  partial: true,
  people: {
    levene: {
      name: 'Adrienne Levene',
      role: "executive director of children's services",
      council: 'E09000003',
    },
    fordham: { name: 'Basil Fordham', role: "lead member for children's services", council: 'E10000014' },
    malik: { name: 'Rukhsana Malik', role: 'corporate director for people', council: 'E09000026' },
    tippet: { name: 'Oswald Tippett', role: 'council leader', council: 'E06000025' },
    nutt: { name: 'Selina Nutt', role: 'cabinet member for children', council: 'E06000025' },
  },
  headline: 'Ofsted round-up: [[date 2024-07|July]] inspection reports',
  standfirst: `CYP Now looks at the latest reports under the [[framework ILACS|Ilacs]] framework, including those on
    [[count 3|three]] councils that hold the [[rating outstanding overall-effectiveness aggregate -|highest grade]].`,
  caption: 'Most of the inspections took place in June. Picture: Adobe Stock',
  body: `
    ## [[council E09000003|Barnet Council]]

    The experiences and progress of children in care in [[council E09000003|Barnet]] have been judged
    "[[rating outstanding children-in-care current E09000003|outstanding]]", helping the council to remain
    "[[rating good overall-effectiveness current E09000003|good]]" overall.

    Inspectors were in the borough from [[date 2024-06-10 2024-06-14|10 to 14 June]]. They say that children
    [[quote partial 1 ofsted|"are proud of where they live and of the people who look after them"]].

    All other judgements were "[[rating good help-and-protection current E09000003|good]]". The previous inspection in
    [[date 2019-05|May 2019]] had the same overall outcome, two years after the council was found to be
    "[[rating inadequate overall-effectiveness previous E09000003|inadequate]]".

    [[quote direct 2 levene|"We were once a byword for how not to do it,"]] said [[person levene|Adrienne Levene]],
    executive director of children's services. [[quote direct 2 levene|"Our children in care panel read this report
    before I did, and they are the ones to ask."]]

    ## [[council E10000014|Hampshire County Council]]

    One of the largest authorities in the country, [[council E10000014|Hampshire]] has retained its
    "[[rating outstanding overall-effectiveness current E10000014|outstanding]]" grade.

    Services for care leavers were the only area to receive a lower mark, of
    "[[rating good care-leavers current E10000014|good]]".

    [[quote direct 3 ofsted|"Leaders know their services inside out and are never satisfied,"]] the report says.

    [[person fordham|Basil Fordham]], [[council E10000014|Hampshire]]'s lead member for children's services, said it was
    [[quote partial 4 fordham|"a tribute to [[count 2500|2,500]] people who turn up on the bad days"]]. But he warned that
    the council had to make savings of [[money 132000000|£132m]] by [[date 2025-04|April 2025]].

    Until [[date 2024-01|January]] the county also ran services for the [[council E06000046|Isle of Wight]].

    ## [[council E09000026|Redbridge Council]]

    A clean sweep of "[[rating outstanding overall-effectiveness current E09000026|outstanding]]" judgements was awarded
    to [[council E09000026|Redbridge]], where the experiences and progress of children in care and care leavers were
    found to be only "[[rating good children-in-care-and-care-leavers previous E09000026|good]]" at the last inspection
    in [[date 2019|2019]].

    According to the report, practice with families is [[quote partial 5 ofsted|"consistently of the highest order"]].

    [[person malik|Rukhsana Malik]], corporate director for people, said: [[quote direct 6 malik|"There is no secret. We
    recruited our own, trained our own and kept our own."]]

    ## [[council E06000025|South Gloucestershire Council]]

    Inspectors upgraded [[council E06000025|South Gloucestershire]] to
    "[[rating good overall-effectiveness current E06000025|good]]" in all areas after a visit between
    [[date 2024-06-03 2024-06-14|3 and 14 June]]. It had
    "[[rating requires-improvement overall-effectiveness previous E06000025|required improvement]]" in
    [[date 2019|2019]] and been rated "[[rating inadequate overall-effectiveness previous E06000025|inadequate]]" in
    [[date 2016|2016]].

    A [[visit focused-visit|focused visit]] in [[date 2022|2022]] had pointed to high caseloads. Social workers now have
    an average of [[count 15|15]] children each.

    [[quote direct 7 nutt|"It would be easy to say that we always knew,"]] said cabinet member for children
    [[person nutt|Selina Nutt]]. [[quote direct 7 nutt|"We did not. In [[date 2022|2022]] I thought that we might go
    backwards."]]

    Council leader [[person tippet|Oswald Tippett]] thanked [[council E06000023|Bristol]] and
    [[council E06000022|Bath and North East Somerset]], with which it shares an adoption agency, for their help.

    ## [[council E09000011|Royal Borough of Greenwich]]

    A report on [[council E09000011|Greenwich]] that came out on [[date 2024-07-16|16 July]] raised it from
    "[[rating good overall-effectiveness previous E09000011|good]]" to
    "[[rating outstanding overall-effectiveness current E09000011|outstanding]]". Help and protection, however, stays at
    "[[rating good help-and-protection current E09000011|good]]".`,
  related: ['Ofsted: Latest focused visits', 'Care leavers: what good looks like'],
  inspections: [
    {
      council: 'E09000003',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-10', to: '2024-06-14' },
      judgements: [
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019-05', to: '2019-05' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E10000014',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'children-in-care-and-care-leavers', rating: 'good' }],
      },
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-06-03', to: '2024-06-14' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2019', to: '2019' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E09000011',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: null,
        inspected: null,
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
  ],
})
