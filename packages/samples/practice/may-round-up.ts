/**
 * Outcomes: Ofsted, Dorset 9 May, Durham and Devon 13 May, Buckinghamshire 14 May 2025 (ILACS); before, ILACS of 2020 to
 * 2022, and Buckinghamshire of January 2018 (SIF re-inspection).
 */
import { story } from '../story.ts'

export const mayRoundUp = story({
  url: 'https://www.cypnow.co.uk/content/news/ofsted-round-up-outstanding-for-two-more-councils',
  byline: 'Kim Dummy',
  published: '2025-05-16',
  people: {
    dor: { name: 'Ottoline Sturmey', role: 'cabinet member for children’s services', council: 'E06000059' },
    dur: {
      name: 'Gethin Raine',
      role: 'corporate director of children and young people’s services',
      council: 'E06000047',
    },
    dev: { name: 'Philippa Tregear', role: 'chief executive', council: 'E10000008' },
    com: { name: 'Dexter Ampofo', role: 'commissioner', council: null },
    buc: {
      name: 'Isadora Lacey',
      role: 'cabinet member for education and children’s services',
      council: 'E06000060',
    },
  },
  headline: `
    Ofsted round-up: ‘[[rating outstanding overall-effectiveness aggregate -|Outstanding]]’ for [[count 2|two]] more councils as
    [[council E10000008|Devon]] stays put`,
  standfirst: `
    The regulator has published [[count 4|four]] reports on children’s services under the [[framework
    ILACS|ILACS]] framework since [[date 2025-05-09|Friday of last week]]. CYP Now sums up what they say.`,
  caption: 'Durham’s County Hall. Picture: The Specimen',
  body: `
    ## [[council E06000059|Dorset Council]]

    Inspectors were in [[council E06000059|Dorset]] from [[date 2025-03-17 2025-03-21|17 to 21 March]] and rated
    its services for children ‘[[rating outstanding overall-effectiveness current E06000059|outstanding]]’.

    Only the experiences and progress of care leavers, assessed as ‘[[rating good care-leavers current
    E06000059|good]]’, did not get the [[rating outstanding care-leavers negated E06000059|highest mark]].

    [[quote direct 1 ofsted|‘[[council E06000059|Dorset]] puts help where children are: in villages, in playing
    fields, on the bus,’]] the report says.

    At the previous inspection, in [[date 2021|2021]], the council was judged to be ‘[[rating good
    overall-effectiveness previous E06000059|good]]’, though its leaders were even then ‘[[rating outstanding
    leadership previous E06000059|outstanding]]’.

    [[quote direct 2 dor|‘We are a young council with an old population, and people forget that we have children
    at all,’]] said [[person dor|Ottoline Sturmey]], cabinet member for children’s services. [[quote direct 2
    dor|‘They won’t now.’]]

    ## [[council E06000047|Durham County Council]]

    A [[visit inspection|short inspection]] of [[council E06000047|County Durham]] in [[date 2025-03|March]]
    ended with the [[rating outstanding overall-effectiveness current E06000047|best possible grade]], less than
    six years after the county was told that its services [[rating requires-improvement overall-effectiveness
    previous E06000047|required improvement]].

    It had moved up to ‘[[rating good overall-effectiveness previous E06000047|good]]’ at an inspection in
    [[date 2022-05|May 2022]]. Help and protection remains at ‘[[rating good help-and-protection current
    E06000047|good]]’.

    The letterbox test, as one inspector is said to have called it, was passed: families knew the name of their
    social worker, and the social worker knew which door to knock at.

    [[person dur|Gethin Raine]], the authority’s corporate director of children and young people’s services,
    said he was [[quote partial 3 dur|‘proud to the point of being a nuisance at home’]].

    He said: [[quote direct 4 dur|‘Our neighbours in [[council E08000024|Sunderland]] and [[council
    E06000057|Northumberland]] got there before us and shared everything they had. We shall do the same for
    whoever rings.’]]

    ## [[council E10000008|Devon County Council]]

    [[council E10000008|Devon]]’s children’s services are still ‘[[rating inadequate overall-effectiveness
    current E10000008|inadequate]]’. It is the [[count 2 ordinal|second]] inspection running at which they have
    been given the [[rating inadequate overall-effectiveness current E10000008|lowest grade]]: the other was in
    [[date 2020-01|January 2020]].

    The inspection began in [[date 2024-09|September]] and was broken off in [[date 2024-10|October]];
    inspectors came back in [[date 2025-01|January]]. Of the separate judgements, only that on leaders has
    moved up: it is now ‘[[rating requires-improvement leadership current E10000008|requires improvement to be
    good]]’. The others were all ‘[[rating inadequate help-and-protection current E10000008|inadequate]]’.

    [[quote direct 5 ofsted|‘Progress has come very late,’]] inspectors write. [[quote direct 5 ofsted|‘For
    children who were in need in [[date 2020|2020]], it has come too late.’]]

    [[person dev|Philippa Tregear]], the chief executive, said that the report was [[quote partial 6 dev|‘no
    worse than we expected and no better than we deserve’]].

    The government’s commissioner in [[council E10000008|Devon]], [[person com|Dexter Ampofo]], is to advise
    ministers by [[date 2025-07|July]] whether services should be handed to a trust. [[council
    E06000026|Plymouth]] and [[council E06000027|Torbay]], which run their own, have offered to lend it staff.

    ## [[council E06000060|Buckinghamshire Council]]

    There was no change of grade in [[council E06000060|Buckinghamshire]], where services [[rating
    requires-improvement overall-effectiveness current E06000060|require improvement to be good]], as they did
    when inspectors last called in [[date 2021-12|December 2021]].

    But the experiences and progress of children in care are now ‘[[rating good children-in-care current
    E06000060|good]]’. Under the former [[council E10000002|Buckinghamshire County Council]], that work was
    ‘[[rating inadequate looked-after-and-permanence previous E10000002|inadequate]]’ as late as [[date
    2018-01|January 2018]].

    [[person buc|Isadora Lacey]], cabinet member for education and children’s services, said: [[quote direct 7
    buc|‘Nobody hangs out flags for the [[rating requires-improvement overall-effectiveness current
    E06000060|second-lowest grade]]. But I have read the pages on children in care twice, and I intend to read
    them again.]]

    [[quote direct 7 buc|‘We mean to be [[rating good overall-effectiveness aspiration E06000060|good]] next
    time. All of it.’]]`,
  related: ['Ofsted: when inspectors come back', 'What a children’s commissioner does'],
  inspections: [
    {
      council: 'E06000059',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03-17', to: '2025-03-21' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'care-leavers', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021', to: '2021' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'leadership', rating: 'outstanding' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E06000047',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2025-03', to: '2025-03' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'outstanding' },
        { judgement: 'help-and-protection', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2022-05', to: '2022-05' },
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'help-and-protection', rating: 'good' },
        ],
      },
      change: 'up',
      verdict: 'agrees',
    },
    {
      council: 'E10000008',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: { from: '2024-09', to: '2025-01' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'inadequate' },
        { judgement: 'leadership', rating: 'requires-improvement' },
        { judgement: 'help-and-protection', rating: 'inadequate' },
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2020-01', to: '2020-01' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
    {
      council: 'E06000060',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'children-in-care', rating: 'good' },
      ],
      previous: {
        framework: 'ILACS',
        inspected: { from: '2021-12', to: '2021-12' },
        judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
      },
      change: 'same',
      verdict: 'agrees',
    },
  ],
})
