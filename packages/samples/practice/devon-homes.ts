/** Outcomes: Ofsted, Devon 13 May 2025, Plymouth 15 March 2024 and Torbay 18 May 2022 (all ILACS); Devon before, 17 March 2020. */
import { story } from '../story.ts'

export const devonHomes = story({
  url: 'https://www.bbc.co.uk/news/articles/cx2devhm8y3o',
  byline: 'Kim Dummy',
  published: '2025-11-13',
  people: {
    tre: { name: 'Rosalind Trewhella', role: "cabinet member for children's services", council: 'E10000008' },
    mar: { name: 'Aubrey Marchant', role: 'head of placements', council: 'E10000008' },
    hol: { name: 'Wilf Holloway', role: 'chair', council: null },
  },
  headline: "Council could spend [[money 9000000|£9m]] on its own children's homes",
  standfirst: `
    A county that sends [[count 60|60]] children in care to live more than 100 miles away could spend [[money
    8800000|£8.8m]] on [[count 6|six]] homes of its own.`,
  caption: 'One of the houses is in Tiverton',
  body: `
    [[council E10000008|Devon County Council]] currently has no children's homes except [[count 2|two]] for those
    with disabilities.

    The plan, which goes before councillors on [[date 2025-11-19|Wednesday]], would see it buy and convert houses in
    Exeter, Tiverton, Newton Abbot and Bideford by [[date 2027|2027]].

    Officers said private placements now cost an average of [[money 6100|£6,100]] a week and that one teenager's had
    cost [[money 19000|£19,000]].

    [[quote direct 1 mar|"We have had young people from Barnstaple waking up in [[council E08000005|Rochdale]],"]]
    said [[person mar|Aubrey Marchant]], the authority's head of placements. [[quote direct 1 mar|"That isn't a
    plan, it's what's left when you haven't got one."]]

    The shortage was among the criticisms made by Ofsted in [[date 2025-05|May]], when the county's children's
    services were rated "[[rating inadequate overall-effectiveness current E10000008|inadequate]]".

    [[council E10000008|Devon]] had also been given the [[rating inadequate overall-effectiveness previous
    E10000008|lowest grade]] in [[date 2020|2020]]. This time the only area to do better was leadership, which was
    judged to [[rating requires-improvement leadership current E10000008|require improvement]].

    ## Neighbours' homes

    Other councils in the region have gone down the same road. [[council E06000066|Somerset]] has opened [[count
    8|eight]] homes with a charity since [[date 2024|2024]].

    [[council E06000026|Plymouth]], where children's services [[rating requires-improvement overall-effectiveness
    current E06000026|require improvement]], has opened [[count 3|three]] homes since [[date 2023|2023]]. The first
    of them has been rated "[[rating outstanding overall-effectiveness other-subject -|outstanding]]".

    [[council E06000027|Torbay Council]] turned a former guest house in Paignton into a home for [[count 4|four]]
    teenagers [[date 2024|last year]]. Ofsted's verdict on its services as a whole is "[[rating good
    overall-effectiveness current E06000027|good]]".

    Not everybody is in favour.

    [[person hol|Wilf Holloway]], chair of the residents' association in the part of Tiverton where one of the
    houses stands, said people had heard about it [[quote partial 2 hol|"from an estate agent's board"]].

    [[quote direct 3 hol|"Nobody's against children,"]] he said. [[quote direct 3 hol|"But the last home round here
    was rated [[rating inadequate overall-effectiveness other-subject -|inadequate]] and shut, and the council told
    us nothing then either."]]

    That home was run by a private company.

    [[person tre|Rosalind Trewhella]], cabinet member for children's services at [[council E10000008|Devon County
    Council]], said there would be drop-in sessions for neighbours in [[date 2025-12|December]].

    [[quote direct 4 tre|"We can't get to [[rating good overall-effectiveness aspiration E10000008|good]] while
    [[count 60|60]] of our children live in somebody else's county,"]] she said.

    [[quote direct 4 tre|"[[council E06000052|Cornwall]] keeps its young people close and so can we."]]

    Inspectors are due back for a [[visit monitoring-visit|monitoring visit]] in [[date 2026-01|January]].`,
  related: ['Children in care moved 300 miles from home'],
  inspections: [
    {
      council: 'E10000008',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020', to: '2020' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000026',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000027',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
  ],
})
