/** Outcomes: Ofsted, Bury 17 December 2021 (ILACS) and 16 May 2016 (SIF). */
import { story } from '../story.ts'

export const buryCaseloads = story({
  url: 'https://www.communitycare.co.uk/2021/12/20/high-caseloads-and-churn-leave-children-at-risk-at-council-rated-inadequate',
  byline: 'Robin Sample',
  published: '2021-12-20',
  people: {
    dcs: {
      name: 'Leonora Pilsworth',
      role: 'executive director for children and young people',
      council: 'E08000002',
    },
    cab: { name: 'Tobias Holcombe', role: 'cabinet member for children', council: 'E08000002' },
    psw: { name: 'Ngozi Ramsbottom', role: 'branch secretary', council: null },
  },
  headline:
    'High caseloads and churn leave children at risk at council rated ‘[[rating inadequate overall-effectiveness current E08000002|inadequate]]’',
  standfirst: `
    Ofsted says practice at [[council E08000002|Bury]] has deteriorated since [[date 2016|2016]], as the council promises
    [[count 30|30]] more posts`,
  caption: 'Photo: sample/Placeholder Stock',
  body: `
    Social workers in a Greater Manchester borough are carrying too many cases to keep children safe, Ofsted has said
    in a report that downgrades the council to [[rating inadequate overall-effectiveness current E08000002|inadequate]].

    [[council E08000002|Bury council]] had been rated [[rating requires-improvement overall-effectiveness previous
    E08000002|requires improvement]] at its last full inspection, in [[date 2016|2016]]. Then, however, help and protection
    and leadership were both considered [[rating good help-and-protection previous E08000002|good]]. They are now
    [[rating inadequate help-and-protection current E08000002|inadequate]].

    Services for children in care and care leavers [[rating requires-improvement
    children-in-care-and-care-leavers current E08000002|require improvement]], inspectors found when they spent
    [[count 10|10]] days with the borough’s staff in [[date 2021-10|October]] and [[date 2021-11|November]]
    under the [[framework ILACS|inspecting local authority children’s services]] ([[framework ILACS|ILACS]])
    framework.

    ## ‘Drift and delay’

    Ofsted said there were [[quote partial 1 ofsted|“serious failures that leave children in harmful situations”]], and
    that senior leaders had been [[quote partial 1 ofsted|“slow to recognise the scale of them”]].

    [[quote direct 2 ofsted|“Caseloads are too high for many workers, and newly qualified staff are no exception,”]] it
    said. [[quote direct 2 ofsted|“Some children have had [[count 5|five]] social workers in a
    year.”]]

    [[council E08000002|Bury]]’s front door, run with police and health, was the subject of a [[visit focused-visit|focused visit]] in
    [[date 2019|2019]], when inspectors identified many of the same faults. Neglect, in particular, was not being
    spotted early enough.

    ## Agency reliance

    More than a quarter of posts were filled by agency workers in [[date 2021-09|September]], the report noted. Pay in
    [[council E08000002|Bury]] lags behind that in [[council E08000001|Bolton]],
    [[council E08000006|Salford]] and [[council E08000010|Wigan]], all of which compete for the same people.

    [[person dcs|Leonora Pilsworth]], the council’s executive director for children and young people, said she had already
    agreed to recruit [[count 30|30]] social workers and [[count 6|six]] team managers, at a cost of
    [[money 2300000|£2.3m]].

    [[quote direct 3 dcs|“When I came here in [[date 2021-06|June]], I asked to be shown the worst of our work, and I was,”]]
    she told Community Care. [[quote direct 3 dcs|“So there is nothing in this report that we had not begun to
    put right.]]

    [[quote direct 3 dcs|“But I would not want a single colleague to read it as a judgment on them. It is a judgment on how
    we supported them. We are not rated [[rating good overall-effectiveness negated E08000002|good]], and they know why.”]]

    Tameside hospital’s maternity ward and a children’s home in Prestwich, rated [[rating outstanding
    overall-effectiveness other-subject -|outstanding]] in [[date 2021-03|March]], were among the few partners to be
    named for good work.

    ## ‘Not a surprise to staff’

    The borough’s Unison branch said it had raised caseloads with managers every quarter.

    [[quote direct 4 psw|“Nobody on the front line is shocked. What would shock them is if anything changed,”]] said its
    branch secretary, [[person psw|Ngozi Ramsbottom]].

    Cabinet member for children [[person cab|Tobias Holcombe]] said the council would
    [[quote partial 5 cab|“move heaven and earth”]] to be [[rating good overall-effectiveness aspiration
    E08000002|good]] by the time inspectors returned.

    As a council judged [[rating inadequate overall-effectiveness current E08000002|inadequate]],
    [[council E08000002|Bury]] will receive quarterly [[visit monitoring-visit|monitoring visits]], the [[count 1 ordinal|first]] of them in the [[date 2022-03 2022-05|spring]]. The Department for Education has issued
    an improvement notice.`,
  related: [],
  inspections: [
    {
      council: 'E08000002',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2021-10', to: '2021-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'SIF',
        inspected: { from: '2016', to: '2016' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
          { judgement: 'help-and-protection', rating: 'good' },
          { judgement: 'leadership', rating: 'good' },
        ],
      },
      change: 'down',
      verdict: 'agrees',
    },
  ],
})
