/**
 * Outcomes: Ofsted (ILACS), Newham, Herefordshire and Solihull 12 January 2026; before, Newham 25 March 2019 and 21 September
 * 2022, Herefordshire 21 September 2022, Solihull 13 January 2023; Birmingham 18 April 2023.
 */
import { story } from '../story.ts'

export const threeOutOfTheWoods = story({
  url: 'https://www.theguardian.com/society/2026/jan/12/newham-herefordshire-solihull-childrens-services-turnaround',
  byline: 'Robin Sample and Jo Placeholder',
  published: '2026-01-12',
  people: {
    kou: { name: 'Marguerite Kouassi', role: 'senior practitioner', council: 'E09000025' },
    ric: {
      name: 'Tobias Richmond',
      role: 'corporate director for children and young people',
      council: 'E09000025',
    },
    pro: { name: 'Winifred Prosser', role: 'council leader', council: 'E06000019' },
    dab: { name: 'Bartholomew Dabney', role: 'commissioner', council: null },
    sol: { name: 'Pearl Aston', role: 'cabinet member for children’s services', council: 'E08000029' },
  },
  headline: `[[quote direct 1 kou|‘We stopped apologising and started visiting’]]: [[count 3|three]] councils and the long way back`,
  standfirst: `
    [[council E09000025|Newham]], [[council E06000019|Herefordshire]] and [[council E08000029|Solihull]] were all
    once written off by Ofsted. On [[date 2026-01-12|Monday]] they heard something else`,
  caption: 'Newham Dockside, the council’s offices. Photograph: The Specimen',
  body: `
    [[person kou|Marguerite Kouassi]] keeps the front page of the old report inside her wardrobe door. She was newly
    qualified when it came out, with a caseload of [[count 27|27]] children and a manager she had met on a screen.

    [[quote direct 2 kou|“I’d been told I was joining somewhere that was going places,”]] she says. [[quote direct 2
    kou|“And it was. Just not in the direction I’d thought.”]]

    That was [[date 2019|2019]], when [[council E09000025|Newham council]]’s children’s services were declared
    [[rating inadequate overall-effectiveness previous E09000025|inadequate]]. By [[date 2022|2022]] they were
    [[rating good overall-effectiveness previous E09000025|good]]. [[date 2026-01-12|Today]] a report arrived that
    Kouassi, by now a senior practitioner, intends to put on the outside of the wardrobe: inspectors who came in
    [[date 2025-11|November]] found the service [[rating outstanding overall-effectiveness current
    E09000025|outstanding]] in every respect.

    [[quote direct 3 kou|“We stopped apologising and started visiting,”]] she says. [[quote direct 3 kou|“That’s
    more or less all it was.”]]

    [[person ric|Tobias Richmond]], the borough’s corporate director for children and young people, would add a
    little to that. Caseloads came down to [[count 15|15]]. Agency workers, once a third of the staff, are now fewer
    than one in 12. A panel of teenagers interviews everybody who applies for a senior post and turned down the
    [[count 2|two]] candidates whom he liked best. [[quote direct 4 ric|“They were right, too,”]] he says.

    It was not the only reprieve. [[council E06000019|Herefordshire]] and [[council E08000029|Solihull]], whose
    services were also [[rating inadequate overall-effectiveness previous -|inadequate]] when inspectors last
    called, in [[date 2022|2022]], each moved up two rungs to [[rating good overall-effectiveness current -|good]].

    In [[council E06000019|Herefordshire]] the distance travelled was perhaps the greatest. A high court judge had
    accused the council’s social workers of an appalling want of candour, families marched on Shirehall, and the
    government sent in a commissioner, [[person dab|Bartholomew Dabney]], with orders to say whether the county
    ought to be allowed to look after children at all.

    [[quote direct 5 dab|“I came within a day of recommending a trust,”]] Dabney says. [[quote direct 5 dab|“What
    changed my mind was a team in Leominster who asked me to come back in six months and be ruder.”]]

    The council borrowed managers from [[council E08000035|Leeds]], raised salaries and spent [[money
    11500000|£11.5m]] that it did not really have. Its leadership is now considered [[rating outstanding leadership
    current E06000019|outstanding]].

    [[person pro|Winifred Prosser]], who has led the county since [[date 2023-05|May 2023]], says that she will not
    be holding a party. [[quote direct 6 pro|“There are families here who will never forgive us, and I don’t think
    that they should be asked to,”]] she says.

    [[council E08000029|Solihull]]’s fall had come after the murder of a small boy by those who ought to have cared
    for him. The report that followed spoke of children [[quote partial 7 ofsted|“in situations of unassessed and
    unknown risk”]].

    [[quote direct 8 sol|“We were a comfortable borough with a comfortable idea of itself,”]] says [[person
    sol|Pearl Aston]], the cabinet member for children’s services. [[quote direct 8 sol|“Everyone used to look
    across the boundary at [[council E08000025|Birmingham]] and tut.”]]

    [[council E08000025|Birmingham]] has been [[rating good overall-effectiveness current E08000025|good]] since
    [[date 2023|2023]].

    There is one blemish on the new page. Inspectors found that the experiences of [[council E08000029|Solihull]]’s
    children in care still [[rating requires-improvement children-in-care current E08000029|require improvement to
    be good]], because too many of them live a long way off. Aston says that it will be put right before she leaves
    office.

    [[quote direct 9 sol|“I’d like to say we’ll be [[rating outstanding overall-effectiveness aspiration
    E08000029|outstanding]] next time,”]] she says. [[quote direct 9 sol|“But I know what happens to people in this
    business who say that.”]]`,
  related: ['How a court case shook Herefordshire'],
  inspections: [
    {
      council: 'E09000025',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-11', to: '2025-11' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'outstanding' },
        { judgement: 'children-in-care', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'outstanding' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000019',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'leadership', rating: 'outstanding' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000029',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'good' },
        { judgement: 'children-in-care', rating: 'requires-improvement' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022', to: '2022' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E08000025',
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
