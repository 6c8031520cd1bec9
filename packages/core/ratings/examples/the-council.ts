/** Grades of "the council", "the authority", "the borough": the one that the story speaks of. */
import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const theCouncil: Example<RatingMention>[] = [
  {
    text: 'Cumberland was rated good last week. The old county council had been inadequate.',
    published: '2024-06-14',
    finds: [{ council: 'E06000063' }, { council: 'E10000006' }],
  },
  {
    text: 'Solihull and Dudley had their reports. The first has crashed to inadequate; the second still requires improvement.',
    published: '2024-06-14',
    finds: [{ council: 'E08000029' }, { council: 'E08000027' }],
  },
  {
    text: 'Brent and Somerset had their reports this week. The London borough was rated good; the south-western county was rated inadequate.',
    published: '2026-06-18',
    finds: [{ council: 'E09000005' }, { council: 'E06000066' }],
  },
  {
    text: 'Knowsley and Coventry came out of failure together. Yesterday the Merseyside authority was rated good and the city outstanding.',
    published: '2017-06-14',
    finds: [{ council: 'E08000011' }, { council: 'E08000026' }],
  },
  {
    text: 'Peterborough and Hull were inspected in May, Bury in June. The latter was rated good.',
    published: '2024-06-14',
    finds: [{ council: 'E08000002' }],
  },
  {
    text: 'Should its next visits go badly, Peterborough could lose control of its services. Ofsted said that the city was inadequate.\n\nCambridgeshire is waiting for a visit, as is Bury.',
    published: '2024-06-14',
    finds: [{ text: 'inadequate', council: 'E06000031' }],
  },
  {
    text: 'Leeds is outstanding, and Bury, the junior partner of the two, took a good.',
    published: '2024-06-14',
    finds: [{ council: 'E08000035' }, { council: 'E08000002' }],
  },
  {
    text: 'Leeds moved from good to outstanding, Bury from requires improvement to good.',
    published: '2024-06-14',
    finds: [
      { council: 'E08000035' },
      { council: 'E08000035' },
      { council: 'E08000002' },
      { council: 'E08000002' },
    ],
  },
  {
    text: 'Leicestershire and tiny Rutland require improvement.',
    published: '2024-06-14',
    finds: [{ council: null }],
  },
  {
    text: 'Bury (requires improvement, care leavers good) and Leeds (good) had letters.',
    published: '2024-06-14',
    finds: [{ council: 'E08000002' }, { council: 'E08000002' }, { council: 'E08000035' }],
  },
  {
    text: 'Bury Council was inspected in May.\n\nThe council, which took advice from Leeds City Council, was rated inadequate.',
    finds: [{ status: 'current', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Wakefield Council has hired a team from Rotherham Council. The authority was rated inadequate.',
    finds: [{ status: 'current', council: 'E08000036' }],
  },
  {
    text: 'The authority was rated inadequate a year after Kent County Council was rated good. Bury Council is sorry, Bury says.',
    finds: [
      { text: 'inadequate', council: 'E08000002' },
      { text: 'good', council: 'E10000016' },
    ],
  },
  {
    text: 'Leeds City Council and Bury Council were inspected. The borough was rated good.',
    finds: [{ status: 'current', council: 'E08000002' }],
  },
  {
    text: 'City gets outstanding rating as borough improves\n\nLeeds City Council has been praised, and Bolton has gone up. Bolton said it was glad; Bolton is proud.',
    published: '2018-12-19',
    finds: [{ text: 'outstanding', council: 'E08000035' }],
    seen: 'https://www.lgcplus.com/services/children/city-achieves-outstanding-ofsted-rating-as-met-improves/7027172.article',
  },
  {
    text: 'Bury Council was inspected in May. The verdict, inadequate, was made public alongside reports on Leeds and Hull.',
    finds: [{ rating: 'inadequate', council: 'E08000002' }],
  },
  {
    text: 'Bury Council was inspected in May. It found itself in the same class as Leeds: inadequate.',
    finds: [{ rating: 'inadequate', council: 'E08000002' }],
  },
  {
    text: 'Bury Council was inspected in May. Inspectors said that work with children at risk outside the home was uneven, and leadership was rated good.',
    finds: [{ judgement: 'leadership', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Hull has hired the director behind Leeds’s first outstanding rating.',
    finds: [{ council: 'E08000035' }],
  },
  {
    text: 'Hull is a long way from Leeds City Council’s climb from inadequate to good.',
    finds: [{ council: 'E08000035' }, { council: 'E08000035' }],
  },
  {
    text: 'Hull City Council has a new director. She joins from Leeds, where she oversaw a rise from inadequate to outstanding.',
    finds: [{ council: 'E08000035' }, { council: 'E08000035' }],
  },
  {
    text: 'Kirklees, which has been run in partnership with Leeds since it was rated inadequate in 2016, is now good.',
    published: '2022-05-12',
    finds: [{ council: 'E08000034' }, { council: 'E08000034' }],
  },
  {
    text: 'Barnsley and Rotherham have been rated good, leaving Sheffield as the only council that requires improvement.',
    finds: [{ council: null }, { council: 'E08000039' }],
  },
  {
    text: 'Bury follows Leeds in winning an outstanding rating.',
    finds: [{ council: 'E08000002' }],
  },
  {
    text: 'One council climbs to good, another drops to inadequate\n\nLeeds City Council was inspected in May and is inadequate. Hull City Council is good.',
    finds: [
      { council: 'E06000010' },
      { council: 'E08000035' },
      { council: 'E08000035' },
      { council: 'E06000010' },
    ],
  },
  {
    text: 'London borough falls from outstanding to inadequate\n\nInspectors visited Devon and Lambeth. Devon requires improvement. Lambeth is inadequate.',
    finds: [
      { status: 'previous', council: 'E09000022' },
      { status: 'current', council: 'E09000022' },
      { council: 'E10000008' },
      { council: 'E09000022' },
    ],
  },
  {
    text: 'A northern council has been rated inadequate in a week in which two others got good grades. Hull is inadequate.',
    finds: [{ council: 'E06000010' }, { status: 'aggregate', council: null }, { council: 'E06000010' }],
  },
  {
    text: 'Leeds and Hull were both judged good. The latter’s leaders earned an outstanding of their own.',
    finds: [{ council: null }, { judgement: 'leadership', council: 'E06000010' }],
  },
  {
    text: 'The Isle of Wight Council shares a director with Hampshire. The island is good, Hampshire outstanding.',
    finds: [{ council: 'E06000046' }, { council: 'E10000014' }],
  },
  {
    text: 'Wirral is good. It is the third council to be so, after St Helens and Sefton, and the first to be outstanding for leadership.',
    finds: [{ council: 'E08000015' }, { judgement: 'leadership', council: 'E08000015' }],
  },
  {
    text: 'Trafford has a new director, formerly of Salford, a council rated good.',
    finds: [{ council: 'E08000006' }],
  },
  {
    text: 'As a council rated outstanding, Leeds can expect a short inspection.',
    finds: [{ status: 'current', council: 'E08000035' }],
  },
  {
    text: 'Slough is inadequate. It is to get help from outstanding Hampshire.',
    finds: [{ council: 'E06000039' }, { council: 'E10000014' }],
  },
  {
    text: 'It is Rochdale, not Bolton, that was rated outstanding.',
    finds: [{ council: 'E08000005' }],
  },
  {
    text: 'Of Lancashire’s three top-tier councils, Blackpool was graded inadequate.',
    finds: [{ council: 'E06000009' }],
  },
  {
    text: "Kent County Council's chief executive has been appointed commissioner at Bury Council. Services have declined since Ofsted gave the council a good rating in 2016.",
    published: '2019-06-06',
    finds: [{ text: 'good', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.lgcplus.com/services/children/commissioner-sent-into-county-over-childrens-social-care-decline/7029233.article',
  },
  {
    text: 'Ofsted finds Leeds City Council outstanding, while a Merseyside council hears that it is inadequate. Sefton Council has apologised.',
    published: '2024-05-17',
    finds: [
      { text: 'outstanding', council: 'E08000035' },
      { text: 'inadequate', council: 'E08000014' },
    ],
  },
  {
    text: 'New leaders lift island city to clean sweep of top grades\n\nSocial workers in Portsmouth know children well, says Ofsted, while Middlesbrough and Blackpool learn their results.',
    published: '2026-08-20',
    finds: [{ text: 'top grades', council: 'E06000044' }],
  },
]
