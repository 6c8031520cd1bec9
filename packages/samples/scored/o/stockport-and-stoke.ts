/** Outcomes: Ofsted, Stockport and Stoke-on-Trent 15 July 2025 (ILACS); before, Stockport March 2022, Stoke-on-Trent October 2022 and February 2019 (ILACS); Derby and Walsall 8 July 2025 (ILACS). */
import { story } from '../../story.ts'

export const stockportAndStoke = story({
  url: 'https://www.communitycare.co.uk/2025/07/17/good-council-drops-a-grade-over-delays-in-early-help',
  byline: 'Robin Sample',
  published: '2025-07-17',
  people: {
    sto: { name: 'Ottoline Berrisford', role: 'director of children’s services', council: 'E08000007' },
    stl: { name: 'Gareth Pomfret', role: 'council leader', council: 'E08000007' },
    sot: { name: 'Majella Keeling', role: 'cabinet member for children’s services', council: 'E06000021' },
  },
  headline:
    '‘[[rating good overall-effectiveness previous E08000007|Good]]’ council drops a grade over delays in early help',
  standfirst: `
    Families in [[council E08000007|Stockport]] waited months for support, Ofsted finds, while [[council
    E06000021|Stoke-on-Trent]] makes headway without improving its rating`,
  caption: '(credit: Specimen)',
  body: `
    A council has lost its [[rating good overall-effectiveness previous E08000007|good]] rating after inspectors found that
    families were waiting too long for early help.

    [[council E08000007|Stockport council]] was judged to [[rating requires-improvement overall-effectiveness current
    E08000007|require improvement]] by Ofsted following an inspection from [[date 2025-05-12 2025-05-23|12 to 23 May]], down
    from [[rating good overall-effectiveness previous E08000007|good]] at its last check in [[date 2022|2022]].

    Only its support for care leavers was found to be [[rating good care-leavers current E08000007|good]]. Leadership, help and
    protection and the experiences of children in care were all marked down as [[rating requires-improvement leadership
    current E08000007|requires improvement]].

    ## Waiting lists ‘hidden’

    Inspectors said a restructure of early help in [[date 2024-09|September 2024]] had left [[count 210|210]] families on a
    list that [[quote partial 1 ofsted|“senior leaders did not know existed until the week of the inspection”]].

    [[quote direct 2 ofsted|“By the time help arrived, many of these families needed a social worker,”]] they said.
    [[quote direct 2 ofsted|“That was not inevitable.”]]

    They were not critical of everything. Social workers were [[quote partial 3 ofsted|“warm, knowledgeable and
    resilient”]], said the report, and young people leaving care had [[quote partial 3 ofsted|“a wealth of good
    choices”]] of where to live.

    Director of children’s services [[person sto|Ottoline Berrisford]] said: [[quote direct 4 sto|“I took up my post in
    [[date 2025-02|February]] and I have read the report twice. I agree with it both times.”]]

    [[quote direct 5 stl|“We changed too much too fast, and the change wasn’t watched closely enough,”]] said [[person
    stl|Gareth Pomfret]], leader of [[council E08000007|Stockport council]]. [[quote direct 5 stl|“The waiting list is down
    to [[count 35|35]], and I get the figure on my desk each Friday.”]]

    The authority is to be advised by [[council E08000003|Manchester]] and [[council E08000001|Bolton]] councils. Labour and
    Conservative councillors have called an extraordinary meeting for [[date 2025-07-29|29 July]].

    ## ‘Steady hand’ in [[council E06000021|Stoke]]

    [[council E06000021|Stoke-on-Trent council]], meanwhile, has been told that it still [[rating requires-improvement
    overall-effectiveness current E06000021|requires improvement]] overall, the grade that it was given in
    [[date 2022-10|October 2022]].

    The inspection in [[date 2025-05|May]] rated its work with children in care [[rating good children-in-care current
    E06000021|good]]. Everything else was judged to
    [[rating requires-improvement help-and-protection current E06000021|require improvement]].

    It is a long way from [[date 2019|2019]], when the city was found to be [[rating inadequate overall-effectiveness
    previous E06000021|inadequate]] with almost [[count 1000|1,000]] children in care.

    [[quote direct 6 ofsted|“Leaders have a steady hand and a plan that is the right one,”]] inspectors said of
    [[council E06000021|Stoke]]. [[quote direct 6 ofsted|“Its effects have yet to reach every team.”]]

    [[person sot|Majella Keeling]], cabinet member for children’s services, said the report was
    [[quote partial 7 sot|“fair, if frustrating”]]. She added: [[quote direct 8 sot|“We are not
    [[rating good overall-effectiveness negated E06000021|good]] yet. One of these days I want somebody to write that we are.”]]

    The reports came a week after [[council E06000015|Derby]] and [[council E08000030|Walsall]] were each rated [[rating
    outstanding overall-effectiveness current -|outstanding]].`,
  related: ['Family help reforms: one year in', 'Walsall: “It started with a cup of tea”'],
  inspections: [
    {
      council: 'E08000007',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05-12', to: '2025-05-23' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'down',
      verdict: 'agrees',
    },
    {
      council: 'E06000021',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-05', to: '2025-05' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'requires-improvement' },
        { judgement: 'care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-10', to: '2022-10' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000015',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'outstanding' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000030',
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
