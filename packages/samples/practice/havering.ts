/**
 * Outcomes: Ofsted, Havering 16 February 2024 and 23 July 2018 (ILACS) and 9 December 2016 (SIF); Peterborough 30 January,
 * Tameside 13 February 2024, Redbridge 11 June 2019 (ILACS).
 */
import { story } from '../story.ts'

export const havering = story({
  url: 'https://www.communitycare.co.uk/2024/02/20/overwhelmed-social-workers-left-without-support-at-inadequate-council',
  byline: 'Kim Dummy',
  published: '2024-02-20',
  people: {
    dcs: { name: 'Ingrid Maybury', role: 'director of children’s services', council: 'E09000016' },
    lead: { name: 'Desmond Acheampong', role: 'council leader', council: 'E09000016' },
    basw: { name: 'Fenella Strang', role: 'chair', council: null },
  },
  headline: `[[quote partial 1 ofsted|‘Overwhelmed’]] social workers left without support at
    [[rating inadequate overall-effectiveness current E09000016|inadequate]] council`,
  standfirst: `
    Ofsted finds rising caseloads and weak oversight have put children at risk in an east London borough that
    was rated [[rating good overall-effectiveness previous E09000016|good]] in [[date 2018|2018]]`,
  caption: 'Romford town hall (photo: The Specimen)',
  body: `
    A council’s children’s services have plunged two grades after inspectors found that social workers had more
    children than they could see, and managers had lost track of which.

    Ofsted rated the [[council E09000016|London Borough of Havering]] [[rating inadequate overall-effectiveness
    current E09000016|inadequate]] overall following an inspection in [[date 2023-12|December]]. Help for
    children in need of protection, support for children in care and leadership were each found to be [[rating
    inadequate help-and-protection current E09000016|inadequate]] as well, while the experiences and progress of
    care leavers were said to [[rating requires-improvement care-leavers current E09000016|require
    improvement]].

    The result, published [[date 2024-02-16|last Friday]], reverses the gains of [[date 2018|2018]], when
    [[council E09000016|Havering]] moved up from [[rating requires-improvement overall-effectiveness previous
    E09000016|requires improvement]] to [[rating good overall-effectiveness previous E09000016|good]].

    ## ‘Nobody was counting’

    Inspectors said that practitioners in the assessment teams were [[quote partial 2 ofsted|“overwhelmed,
    apologetic and leaving”]]. In the weeks before the inspection, [[count 140|140]] children had no named
    social worker.

    [[quote direct 3 ofsted|“Managers could not say how long these children had waited,”]] their report added.
    [[quote direct 3 ofsted|“For some it was months. In a few cases, the harm that had been reported had
    happened again.”]]

    Caseloads averaged [[count 26|26]] children for each worker, with newly qualified staff at times holding
    [[count 30|30]] cases. Ofsted noted that four in every ten posts were filled by agency workers.

    However, it found that the borough’s leaving care team was [[quote partial 4 ofsted|“warm, tenacious and too
    small”]], and that foster carers felt valued.

    ## Money and growth

    [[council E09000016|Havering]] has one of the fastest-growing child populations in the country and, like its
    neighbour [[council E09000002|Barking and Dagenham]], says that the formula by which it is funded is a
    decade behind. [[date 2024-02|This month]] it asked the government for a [[money 54000000|£54m]] loan to
    avoid a section 114 notice.

    [[person lead|Desmond Acheampong]], leader of the council, said: [[quote direct 5 lead|“I am not going to
    hide behind a spreadsheet. Children were waiting in our borough, and we thought that they were being seen.]]

    [[quote direct 5 lead|“But I will say this: a borough might be [[rating good overall-effectiveness
    hypothetical -|good]] for a year on the money of a small town, and then it will not be.”]]

    [[person dcs|Ingrid Maybury]], who came from [[council E09000025|Newham]] to be director of children’s
    services in [[date 2023-10|October]], said that every child now had an allocated worker, that [[count
    22|22]] permanent staff had been hired and that she expected to be judged on [[quote partial 6 dcs|“what a
    child would say, not what I would”]].

    ## A crowded field

    [[count 2|Two]] more councils, [[council E06000031|Peterborough]] and [[council E08000008|Tameside]], have
    been rated [[rating inadequate overall-effectiveness current -|inadequate]] since the start of [[date
    2024-01|January]].

    [[person basw|Fenella Strang]], chair of a network of principal social workers, said that recruiting was
    harder for such councils, [[quote partial 7 basw|“because who moves house for a grade like that?”]]

    She pointed to [[council E09000026|Redbridge]], next door, where services are [[rating outstanding
    overall-effectiveness current E09000026|outstanding]]. [[quote direct 8 basw|“It is twenty minutes on the
    train. You cannot blame people for staying in their seats.”]]

    The Department for Education is expected to issue an improvement notice and name an adviser. A [[visit
    monitoring-visit|monitoring visit]] will follow, probably in [[date 2024-06|June]]. A spokesperson for the
    department said: [[quote direct 9 Department for Education|“We will not hesitate to act where children are let down.”]]`,
  related: ['How social workers found life in an inadequate council', 'Agency rules: what you need to know'],
  inspections: [
    {
      council: 'E09000016',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2023-12', to: '2023-12' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E09000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
