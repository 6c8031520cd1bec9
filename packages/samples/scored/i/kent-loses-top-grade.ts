/** Outcomes: Ofsted, Kent 2 February 2026, 5 July 2022 and 13 June 2017 (ILACS, ILACS, SIF). */
import { story } from '../../story.ts'

export const kentLosesTopGrade = story({
  url: 'https://www.communitycare.co.uk/2026/02/04/county-loses-outstanding-grade-as-ofsted-finds-care-leavers-isolated',
  byline: 'Robin Sample',
  published: '2026-02-04',
  people: {
    dcs: {
      name: 'Alison Petley',
      role: 'corporate director for children, young people and education',
      council: 'E10000016',
    },
    cab: {
      name: 'Roger Haslemere',
      role: 'cabinet member for integrated children’s services',
      council: 'E10000016',
    },
    cha: { name: 'Yasmin Corrie', role: 'head of policy', council: null },
  },
  headline: `
    County loses ‘[[rating outstanding overall-effectiveness previous E10000016|outstanding]]’ grade as Ofsted finds care leavers
    isolated`,
  standfirst: `
    Inspectors praise social work with children in care in [[council E10000016|Kent]] but find that the quality of support falls away once
    young people turn 18`,
  caption: 'County Hall, Maidstone (photo: The Specimen)',
  body: `
    A council has lost its “[[rating outstanding overall-effectiveness previous E10000016|outstanding]]” rating for children’s services
    after Ofsted found that some care leavers were living without furniture, a plan or regular contact with an adviser.

    [[council E10000016|Kent County Council]] is now rated [[rating good overall-effectiveness current E10000016|good]] overall, following an
    inspection in [[date 2025-11|November 2025]], down from the
    [[rating outstanding overall-effectiveness previous E10000016|top rating]] that it was given in [[date 2022|2022]].

    It was graded [[rating outstanding children-in-care current E10000016|outstanding]] for the experiences and progress of children in care,
    and [[rating good leadership current E10000016|good]] for the impact of leaders on social work practice. Help and protection was also
    judged [[rating good help-and-protection current E10000016|good]].

    However, Ofsted said the experiences and progress of care leavers
    [[rating requires-improvement care-leavers current E10000016|required improvement to be good]].

    ## ‘Left to find out for themselves’

    [[quote direct 1 ofsted|“For some care leavers, particularly those who arrived in the country as unaccompanied children, support reduces
    sharply at 18,”]] the report said.

    Personal advisers held an average of [[count 34|34]] cases each, it found, and a number of young people had been
    [[quote partial 2 ofsted|“left to find out for themselves”]] what they were entitled to.

    [[council E10000016|Kent]] looks after about [[count 1900|1,900]] children and supports more than [[count 2500|2,500]] care leavers, among the most of any in England. It is also home to many
    who are in the care of other councils, such as [[council E09000011|Greenwich]] or
    [[council E09000008|Croydon]].

    Inspectors told the council to improve:

    The frequency with which advisers keep in touch with young people who live outside the county.

    The quality of pathway plans for those over 21.

    ## ‘Purposeful and tender’ work in care teams

    By contrast, the inspectorate described direct work with children in care as [[quote partial 3 ofsted|“purposeful and tender”]]. Social
    workers had [[quote partial 3 ofsted|“time to think”]], because caseloads in those teams had fallen to [[count 15|15]].

    [[quote direct 4 ofsted|“Children told us that their social worker comes when they say they will, and that is what they value most,”]]
    Ofsted added.

    ## Council response

    [[council E10000016|Kent]]’s corporate director for children, young people and education, [[person dcs|Alison Petley]], said she was proud of
    much of what inspectors had seen.

    [[quote direct 5 dcs|“[[rating outstanding children-in-care current E10000016|Outstanding]] for children in care is an achievement in a
    county with the pressures that we have,”]] she said.

    [[quote direct 5 dcs|“But we’ve been too slow to grow our leaving care service, and that’s on us.”]]

    [[person cab|Roger Haslemere]], the council’s cabinet member for integrated children’s services, said [[money 1200000|£1.2m]] would go to
    [[count 22|22]] extra personal advisers from [[date 2026-04|April]].

    [[quote direct 6 cab|“I’d be surprised if we were anything other than
    [[rating good care-leavers hypothetical E10000016|good]] for care leavers when Ofsted comes back,”]] he added.

    The council said it would learn from [[council E06000035|Medway]] and [[council E10000011|East Sussex]], where advisers hold fewer
    cases.

    [[person cha|Yasmin Corrie]], head of policy at the charity Next Door Up, said: [[quote direct 7 cha|“Councils have had a separate judgment
    for care leavers since [[date 2023-01|January 2023]] and it keeps telling us the same story.”]]

    Ofsted said in [[date 2017|2017]], when [[council E10000016|Kent]] was rated
    [[rating good overall-effectiveness previous E10000016|good]], that its work with care leavers was
    [[rating good care-leavers previous E10000016|good]].`,
  related: ['Care leavers’ grades: what the data shows'],
  inspections: [
    {
      council: 'E10000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'good' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
