/** Whom "it", "they", "both" and "the others" stand for: the clause around, the sentence before, the paragraph. */
import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const spokenOf: Example<RatingMention>[] = [
  {
    text: "Leeds is outstanding and Bury good, Ofsted says\n\nLeeds City Council has been rated 'outstanding', while Bury Council is now 'good'. Leeds is the third council to get there under the framework.\n\nInspectors who visited Leeds in May praised its leaders.\n\nMinisters stepped in at Bury in 2018.\n\nAn inspection in June ended with a 'good' rating for it.",
    published: '2022-08-01',
    finds: [
      { text: 'outstanding', council: 'E08000035' },
      { text: 'good', council: 'E08000002' },
      { text: 'outstanding', council: 'E08000035' },
      { text: 'good', council: 'E08000002' },
      { text: 'good', council: 'E08000002' },
    ],
    seen: 'https://www.lgcplus.com/services/children/city-achieves-outstanding-ofsted-rating-as-met-improves/7027172.article',
  },
  {
    text: 'Bury Council and Bolton Council were inspected. Both were told that they require improvement.',
    finds: [{ text: 'require improvement', status: 'current', council: null }],
  },
  {
    text: 'Bury Council has lost its director. A council will be left alone for longer if its leaders are judged good.',
    finds: [{ text: 'good', judgement: 'leadership', council: null }],
  },
  {
    text: 'Croydon has been paired with Camden. The former got the lowest rating last month; the latter was found to be "good", with leaders who were "outstanding".',
    published: '2018-06-20',
    finds: [
      { text: 'lowest rating', council: 'E09000008' },
      { text: 'good', council: 'E09000007' },
      { text: 'outstanding', judgement: 'leadership', council: 'E09000007' },
    ],
  },
  {
    text: 'Newham and Somerset were each rated “good”, the former three years after it was judged “inadequate”.',
    published: '2022-09-22',
    finds: [
      { text: 'good', council: null },
      { text: 'inadequate', council: 'E09000025' },
    ],
  },
  {
    text: 'Birmingham City Council was inspected in March. Ministers may take its services away, as they did in Doncaster. The city was judged inadequate.',
    published: '2014-05-23',
    finds: [{ text: 'inadequate', council: 'E08000025' }],
  },
  {
    text: 'Kirklees Council shares a director with Leeds, where services are "good".',
    finds: [{ text: 'good', status: 'current', council: 'E08000035' }],
  },
  {
    text: 'The firm has other homes in Leicester, which is rated inadequate.',
    finds: [{ text: 'inadequate', status: 'current', council: 'E06000016' }],
  },
  {
    text: 'Plymouth City Council has opened three homes. The first of them has been rated "outstanding".',
    finds: [{ text: 'outstanding', status: 'other-subject', council: null }],
  },
  {
    text: 'Of the judgements on Devon County Council, only that on leaders has moved up. The others were all “inadequate”.',
    finds: [{ text: 'inadequate', status: 'current', council: 'E10000008' }],
  },
  {
    text: 'No council has dropped further than Harrow, which was rated good in 2020. Its support for care leavers was judged inadequate.',
    published: '2025-10-22',
    finds: [
      { text: 'good', council: 'E09000015' },
      { text: 'inadequate', judgement: 'care-leavers', council: 'E09000015' },
    ],
  },
  {
    text: 'Leeds praised as two councils are rated ‘good’',
    finds: [{ text: 'good', status: 'aggregate', council: null }],
  },
  {
    text: 'Shire and city leave ‘inadequate’ behind\n\nWorcestershire County Council and Plymouth City Council have been praised.',
    finds: [{ text: 'inadequate', status: 'previous', council: null }],
  },
  {
    text: 'Cumberland Council is proud of its staff. The services of Cumbria County Council were failing.\n\nIt was told to require improvement in 2017.',
    published: '2024-11-26',
    finds: [{ text: 'require improvement', status: 'previous', council: 'E10000006' }],
  },
  {
    text: 'Stockport, Bedford and Kent were inspected.\n\nOttilie Warden, chief executive in Bedford, disagrees.\n\n“‘Requires improvement’ sounds like old news,” she says.',
    published: '2025-09-05',
    finds: [{ text: 'Requires improvement', council: 'E06000055' }],
  },
  {
    text: 'Two letters, one to Bury Council and the other to Bolton Council, say that help and protection is “good”.',
    finds: [{ text: 'good', judgement: 'help-and-protection', council: null }],
  },
  {
    text: 'From October services in Worcestershire will be run by Worcestershire Children First, a company that aims to have a ‘good’ rating by 2022.',
    published: '2019-07-30',
    finds: [{ text: 'good', status: 'aspiration', council: 'E10000034' }],
  },
  {
    text: 'The watchdog praised good-rated Gateshead and found slow change at ‘inadequate’-rated Hull.',
    published: '2021-10-27',
    finds: [
      { text: 'good', status: 'current', council: 'E08000037' },
      { text: 'inadequate', status: 'current', council: 'E06000010' },
    ],
    seen: 'https://www.communitycare.co.uk/2021/10/27/inadequate-councils-make-progress-in-latest-ofsted-visits/',
  },
  {
    text: 'Inspectors told Nottingham that it requires improvement, and Derby that it is good.',
    finds: [
      { text: 'requires improvement', council: 'E06000018' },
      { text: 'good', council: 'E06000015' },
    ],
  },
  {
    text: 'Ofsted rated Reading inadequate, and Slough and Bracknell Forest good.',
    finds: [
      { text: 'inadequate', council: 'E06000038' },
      { text: 'good', council: null },
    ],
  },
  {
    text: 'Slough and Bracknell Forest share a border.\n\nThe first was rated inadequate. The second has been found to be good.',
    finds: [
      { text: 'inadequate', council: 'E06000039' },
      { text: 'good', council: 'E06000036' },
    ],
  },
  {
    text: 'Inspectors have been to Bury and Bolton.\n\nBury was found to be inadequate. Its neighbour fared better: it was rated good.',
    finds: [
      { text: 'inadequate', council: 'E08000002' },
      { text: 'good', council: 'E08000001' },
    ],
  },
  {
    text: 'Plymouth City Council has been working with Torbay Council since it was rated inadequate in 2018.',
    published: '2019-11-05',
    finds: [{ text: 'inadequate', status: 'current', council: 'E06000027' }],
  },
  {
    text: 'Bury Council has 12 neighbours. Ten years ago nobody was outstanding, and now not one is inadequate.',
    published: '2025-11-28',
    finds: [
      { text: 'outstanding', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'aggregate', council: null },
    ],
  },
]
