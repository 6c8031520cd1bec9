/**
 * Outcomes: Ofsted, Tower Hamlets 22 July 2019 (ILACS) and 7 April 2017 (SIF). In the manner of a local paper.
 */
import { story } from '../story.ts'

export const towerHamlets = story({
  url: 'https://www.cypnow.co.uk/news/article/east-end-children-s-services-rated-good-two-years-after-failures',
  byline: 'Jo Placeholder',
  published: '2019-07-23',
  people: {
    may: { name: 'Mehmet Poplar', role: 'mayor', council: 'E09000030' },
    dir: {
      name: 'Verity Bromehead',
      role: 'corporate director of children and culture',
      council: 'E09000030',
    },
    cab: {
      name: 'Asha Limehouse',
      role: 'cabinet member for children, schools and young people',
      council: 'E09000030',
    },
  },
  headline:
    'East End children’s services rated [[rating good overall-effectiveness current E09000030|Good]] two years after [[quote partial 9 -|‘widespread failures’]]',
  standfirst: `
    [[council E09000030|TOWER Hamlets]]’ services for children have been rated
    [[rating good overall-effectiveness current E09000030|Good]] by Ofsted, two years after a report that shook the
    town hall.`,
  caption: 'Mulberry Place. PUBLISHED: 11:00 23 July 2019',
  body: `
    The report, published on Monday, [[date 2019-07-22|July 22]], follows an inspection between
    [[date 2019-06-10 2019-06-21|June 10 and 21]].

    Services were rated [[rating good overall-effectiveness current E09000030|Good]] overall with outstanding
    features, inspectors said, in the edge-of-care team above all.

    In [[date 2017-04|April 2017]] the borough was deemed
    [[rating inadequate overall-effectiveness previous E09000030|Inadequate]]. (A rating of
    ‘[[rating requires-improvement overall-effectiveness scale -|needs improvement]]’ sits between
    [[rating inadequate overall-effectiveness scale -|inadequate]] and
    [[rating good overall-effectiveness scale -|good]].)

    [[quote direct 1 ofsted|“Leaders have rebuilt this service brick by brick, and asked for help when they needed
    it,”]] the report says.

    The council had set itself the target of achieving a
    [[rating good overall-effectiveness aspiration E09000030|good]] rating by the [[date 2019-03 2019-05|spring]]. Advisors from local
    authorities [[council E09000019|Islington]] and [[council E10000018|Leicestershire]] worked alongside its
    managers.

    At their [[count 4 ordinal|fourth]] [[visit monitoring-visit|monitoring visit]], in [[date 2018-08|August last
    year]], inspectors had found services that [[quote partial 2 ofsted|“are not yet good enough, but are going the
    right way”]].

    Mayor [[person may|Mehmet Poplar]] said: [[quote direct 3 may|“We were told some hard truths. We listened.”]]

    [[person dir|Verity Bromehead]], corporate director of children and culture, said that her staff had
    [[quote partial 4 dir|“walked through fire”]].

    [[quote direct 5 dir|“What we promised, we did,”]] she said, adding: [[quote direct 5 dir|“Nobody should clap for
    too long.”]]

    [[person cab|Asha Limehouse]], cabinet member for children, schools and young people at [[council E09000030|Tower
    Hamlets Council]], said the council had found [[money 4700000|£4.7m]] for the work, [[count 92|92]] new social
    workers and an academy to train them.

    Inspectors still want to see better support for young carers. Bancroft Road nursery, which is run by a charity,
    was rated [[rating outstanding overall-effectiveness other-subject -|Outstanding]] in the same week.`,
  related: [],

  inspections: [
    {
      council: 'E09000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2019-06-10', to: '2019-06-21' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'SIF',
        inspected: { from: '2017-04', to: '2017-04' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
    },
  ],
})
