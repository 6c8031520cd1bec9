/**
 * Outcomes: Ofsted, Surrey 9 May 2025, Dorset 9 May 2025, Bournemouth, Christchurch and Poole 29 January 2025,
 * North and West Northamptonshire 7 July 2026, Cumberland 26 November 2024 and Westmorland and Furness 12 July
 * 2024 (all ILACS); before, Northamptonshire 2019, Cumbria 2022 and Bournemouth, Christchurch and Poole 2021
 * (ILACS).
 */
import { story } from '../../story.ts'

export const countyCutInTwo = story({
  url: 'https://www.communitycare.co.uk/2026/10/08/when-a-county-is-cut-in-two-who-keeps-the-rating',
  byline: 'Saskia Penhale',
  published: '2026-10-08',
  people: {
    fel: { name: 'Rowena Fell', role: 'principal social worker', council: 'E06000064' },
    mah: { name: 'Idris Mahoney', role: 'assistant director', council: 'E06000061' },
    qui: { name: 'Beth Quilliam', role: 'newly qualified social worker', council: 'E10000030' },
  },
  headline: `
    When a county is cut in two, who keeps the rating?`,
  standfirst: `
    Reorganisation is about to tear up some of the best children’s services in England, and nobody has told social
    workers what happens to the grade, writes a principal social worker`,
  caption: 'Surrey will be replaced in April. Photo: The Specimen',
  body: `
    In [[date 2027-04|April]] the council I work for will stop existing. [[council E10000030|Surrey County
    Council]], which was [[rating inadequate overall-effectiveness previous E10000030|inadequate]] when I joined it
    in [[date 2018|2018]], was rated ‘[[rating good overall-effectiveness current E10000030|good]]’ after inspectors
    came in [[date 2025-03|March last year]]. It took seven years and more leaving parties than I can count.

    On the day that the county is replaced by [[count 2|two]] new unitaries, that rating goes in the bin. Under
    [[framework ILACS|ILACS]] a new authority starts with a blank sheet, and is inspected as if nothing were known
    of it.

    You might say that this is fair. You might also say that a child on a plan in Woking will not notice whose name
    is on the lanyard. I have been asking colleagues who have been through it.

    ## [[council E10000006|Cumbria]]: the long way round

    [[council E10000006|Cumbria]] was split in [[date 2023-04|April 2023]], half a year after Ofsted had told the
    county that it [[rating requires-improvement overall-effectiveness previous E10000006|required improvement]].
    Both successors, [[council E06000063|Cumberland]] and [[council E06000064|Westmorland and Furness]], are now
    ‘[[rating good overall-effectiveness current -|good]]’.

    [[person fel|Rowena Fell]], principal social worker at [[council E06000064|Westmorland and Furness]], says that
    the split gave people permission. [[quote direct 1 fel|“We were a county that had been told off for a decade,”]]
    she says. [[quote direct 1 fel|“Then one morning we were not.”]]

    The bill was another matter. There were [[count 2|two]] of every post above team manager, and for months [[count
    1100|1,100]] cases sat in a system that only one side could open.

    ## [[council E10000021|Northamptonshire]]: divide and rescue

    The county of [[council E10000021|Northamptonshire]] was judged [[rating inadequate overall-effectiveness
    previous E10000021|inadequate]] in [[date 2019|2019]], went bust more or less at the same time, and was
    abolished. Its [[count 2|two]] heirs share a trust. Inspectors who went to [[council E06000061|North
    Northamptonshire]] and [[council E06000062|West Northamptonshire]] in [[date 2026-05|May]] graded them [[rating
    outstanding leadership current -|outstanding]] for leadership and [[rating good help-and-protection current
    -|good]] for help and protection, children in care and care leavers.

    It could have gone otherwise. [[person mah|Idris Mahoney]], an assistant director in [[council E06000061|North
    Northamptonshire]], recalls that in the first year [[quote partial 2 mah|“nobody could have told you who was in
    charge of a child in Rushden”]].

    ## [[council E06000059|Dorset]]: a cautionary tale

    Then there is the coast. When [[council E06000058|Bournemouth, Christchurch and Poole]] was stitched together in
    [[date 2019|2019]], it took on children from [[count 3|three]] old councils and the habits of all of them. It
    was found to be [[rating inadequate overall-effectiveness previous E06000058|inadequate]] at its [[count 1
    ordinal|first]] inspection, in [[date 2021-12|December 2021]], while the new [[council E06000059|Dorset]] next
    door was not. [[council E06000058|BCP]] recovered to reach ‘[[rating good overall-effectiveness current
    E06000058|good]]’ after a visit in [[date 2024-12|December 2024]], and [[council E06000059|Dorset]] became
    ‘[[rating outstanding overall-effectiveness current E06000059|outstanding]]’ in [[date 2025-05|May last year]].
    One boundary, two stories.

    What did the better half do? It kept its managers. I have yet to meet anyone from either place who thinks that
    the map had much to do with it.

    ## What we need to be told

    My plea to ministers is a modest one. If [[council E10000030|Surrey]]’s successors are found [[rating inadequate
    overall-effectiveness hypothetical -|inadequate]] in their first two years, and history says that one of them
    might be, do not send in a trust before the furniture has arrived. Give them what a school in the same position
    would get. A primary that was [[rating outstanding overall-effectiveness other-subject -|outstanding]] used to
    carry the word with it through a merger until inspectors came back.

    And tell the staff. [[person qui|Beth Quilliam]], a newly qualified social worker in my own service, asked me in
    [[date 2026-09|September]] whether she should put ‘[[rating good overall-effectiveness current E10000030|good]]
    authority’ on her application to [[council E10000014|Hampshire]]. [[quote direct 3 qui|“I’d earned a bit of
    it,”]] she said. [[quote direct 3 qui|“I just wasn’t sure that it was still there.”]]

    I told her to put it down. It is the only place in which it is going to survive.`,
  related: [],
  inspections: [
    {
      council: 'E10000030',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03', to: '2025-03' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: null,
        inspected: { from: '2018', to: '2018' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000063',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E06000064',
      framework: null,
      visit: 'inspection',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      verdict: 'outside',
    },
    {
      council: 'E06000061',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05', to: '2026-05' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000062',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2026-05', to: '2026-05' },
      judgements: [
        { judgement: 'leadership', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
        { judgement: 'children-in-care', rating: 'good' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: null,
      change: null,
      verdict: 'agrees',
    },
    {
      council: 'E06000058',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-12', to: '2024-12' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000059',
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
