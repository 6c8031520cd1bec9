/**
 * Outcomes: Ofsted, Dudley 5 April 2016 (SIF) and 13 January 2023, Walsall 26 November 2021, Wolverhampton 18
 * May 2022 (ILACS).
 */
import { story } from '../../story.ts'

export const dudleyRecruitsBbc = story({
  url: 'https://www.bbc.co.uk/news/articles/cn4d2y6rgw7o',
  byline: '',
  published: '2024-02-20',
  people: {
    cab: { name: 'Nigel Astley', role: "cabinet member for children's services", council: 'E08000027' },
    op: { name: 'Parveen Lal', role: 'leader of the Labour opposition', council: 'E08000027' },
    un: { name: 'Derek Homer', role: 'branch secretary', council: null },
  },
  headline: 'Social workers to get [[money 3000|£3,000]] to stay at council',
  standfirst: '',
  caption: 'Dudley Council House',
  body: `
    Social workers will be paid extra to stay with a West Midlands council that has struggled to keep them.

    [[council E08000027|Dudley Council]] plans to spend [[money 2400000|£2.4m]] on payments of up to [[money
    3000|£3,000]] a year, councillors were told on [[date 2024-02-19|Monday]].

    The authority was [[money 6100000|£6.1m]] over budget for children in care at the end of [[date
    2023-12|December]] and has warned it could run out of money.

    Its children's services were rated [[rating requires-improvement overall-effectiveness current
    E08000027|requires improvement]] by Ofsted in [[date 2023-01|January last year]], and inspectors said at the
    time that a high turnover of staff was holding families back. In [[date 2016|2016]] they had been [[rating
    inadequate overall-effectiveness previous E08000027|inadequate]].

    At a [[visit focused-visit|focused visit]] in [[date 2023-09|September]] the watchdog found that [[count
    38|38]] of the borough's [[count 160|160]] social workers came from agencies.

    [[person cab|Nigel Astley]], cabinet member for children's services, said it was a matter of arithmetic.

    [[quote direct 2 cab|"We train them, we pay for their courses, and then they drive ten minutes to [[council
    E08000031|Wolverhampton]],"]] he told a scrutiny committee.

    [[council E08000031|Wolverhampton]] and its neighbour [[council E08000030|Walsall]] both have a [[rating
    good overall-effectiveness current -|good]] rating. [[council E08000028|Sandwell]], where a trust runs the
    services, pays newly qualified workers [[money 1900|£1,900]] more.

    [[person op|Parveen Lal]], leader of the Labour opposition, asked what would happen [[quote partial 3
    op|"when [[council E08000028|Sandwell]] offers [[money 4000|£4,000]]"]].

    She said: [[quote direct 4 op|"If we slip back to [[rating inadequate overall-effectiveness hypothetical
    E08000027|inadequate]] it will cost a great deal more than this."]]

    [[person un|Derek Homer]], branch secretary of the union Unison, said members would welcome the money but
    that most of them wanted smaller caseloads.

    [[quote direct 5 un|"I have a member with [[count 29|29]] children. You could pay her in diamonds and she
    still could not see them all,"]] he said.

    The council expects Ofsted to return in [[date 2025|2025]] and hopes by then to be [[rating good
    overall-effectiveness aspiration E08000027|good]].

    The payments, which need the approval of the full council on [[date 2024-03-04|4 March]], would begin in
    [[date 2024-06|June]].`,
  related: [],
  inspections: [
    {
      council: 'E08000027',
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
      council: 'E08000031',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E08000030',
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
