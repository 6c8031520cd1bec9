/**
 * Outcome: Ofsted, Bradford 31 January 2023 (ILACS). A monitoring visit gives no grade. In the manner of a
 * broadcaster.
 */
import { story } from '../story.ts'

export const bradfordMonitoring = story({
  url: 'https://www.cypnow.co.uk/news/article/children-s-trust-makes-progress-but-still-has-a-hill-to-climb',
  byline: 'Robin Sample',
  published: '2023-12-14',
  people: {
    chief: { name: 'Thelma Ilkley', role: 'chief executive', council: 'E08000032' },
    ldr: { name: 'Horace Manningham', role: 'council leader', council: 'E08000032' },
    insp: { name: 'Constance Wharfe', role: 'inspector', council: null },
  },
  headline: "Children's trust makes progress but still has a hill to climb",
  standfirst: `
    The trust that runs children's services in [[council E08000032|Bradford]] is making
    [[quote partial 9 ofsted|"steady progress"]], inspectors say, but its [[count 2 ordinal|second]]
    [[visit monitoring-visit|monitoring visit]] does not change the service's
    '[[rating inadequate overall-effectiveness current E08000032|inadequate]]' status.`,
  caption: 'Image source, Getty Images',
  body: `
    [[council E08000032|Bradford Children and Families Trust]] took over from [[council E08000032|Bradford Council]]
    in [[date 2023-04|April]], after a service that had been deemed
    [[rating inadequate overall-effectiveness previous E08000032|inadequate]] in [[date 2018|2018]] was found to be
    "[[rating inadequate overall-effectiveness current E08000032|inadequate]]" once more.

    That inspection, from [[date 2022-11-21 2022-12-02|21 November to 2 December last year]], graded every
    [[framework ILACS|ILACS]] area as [[rating inadequate overall-effectiveness current E08000032|inadequate]].

    The latest visit, which took place on [[date 2023-11-07 2023-11-08|7 and 8 November]], looked at children in need
    of protection only. It carries no grade.

    ## 'Line of sight'

    [[quote direct 1 ofsted|"Managers now have a clear line of sight to the front door,"]] Ofsted's letter said.

    Inspector [[person insp|Constance Wharfe]] wrote that practice was [[quote partial 2 insp|"not consistently
    good"]], and that [[quote partial 2 insp|"too many plans remain wish lists"]].

    [[person chief|Thelma Ilkley]], the trust's chief executive, said: [[quote direct 3 chief|"Nobody will hear me
    say that this is adequate. It is better, and that is all it is."]]

    [[quote direct 4 ldr|"The trust inherited [[count 37|37]] unallocated cases and has none [[date 2023-12-14|today]],"]] said
    [[person ldr|Horace Manningham]], leader of the council. [[quote direct 4 ldr|"I will take that."]]

    The trust, which works with [[council E08000035|Leeds]], hopes to be out of special measures, as some staff call
    them, by [[date 2025|2025]].

    Reports by the University of Bradford and by Bradford City's community team were also received by councillors.
    The football club has given 200 tickets to foster families.`,
  related: [],

  inspections: [
    {
      council: 'E08000032',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2022-11-21', to: '2022-12-02' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care-and-care-leavers', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
    },
  ],
})
