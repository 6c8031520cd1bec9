/** Who is a person, what they are, and whose: examples of the rule `person`. */
import type { PersonMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

type Examples = Example<PersonMention>[]

/** The words of a role, and where they end. */
const roles: Examples = [
  {
    text: "Grace Lindley, director of children's services at Leeds City Council, will step down.",
    finds: [
      {
        text: 'Grace Lindley',
        role: "director of children's services",
        organisation: 'Leeds City Council',
        council: 'E08000035',
      },
    ],
  },
  {
    text: 'Tessa Okafor, who starts in spring as service director for social care, has worked in Kent.',
    finds: [{ text: 'Tessa Okafor', role: 'service director for social care' }],
  },
  {
    text: 'Norah Pike, cabinet member for children, families and schools, visited the team.',
    finds: [{ role: 'cabinet member for children, families and schools' }],
  },
  {
    text: 'Owen Fairhurst, Kent County Council’s Cabinet Member for Children and Young People said the plan was ready.',
    finds: [
      {
        role: 'cabinet member for children and young people',
        organisation: 'Kent County Council',
        council: 'E10000016',
      },
    ],
  },
  {
    text: 'Kent’s director for children, schools and families, Dag Ferrant-Holt, has gone. So has the trust’s director of quality, learning and care Norah Pike.',
    finds: [
      { name: 'Dag Ferrant-Holt', role: 'director for children, schools and families', council: 'E10000016' },
      { name: 'Norah Pike', role: 'director of quality, learning and care' },
    ],
    seen: 'https://www.communitycare.co.uk/2009/10/19/cornwall-childrens-director-quits-over-ofsted-probe/',
  },
  {
    text: 'Ofsted’s regional director for the West Midlands, Grace Lindley, wrote to Bury. The MP for Hazel Moss, Norah Pike, agreed. Prime Minister Ivor Blane did not.',
    finds: [
      { name: 'Grace Lindley', role: 'regional director', organisation: 'Ofsted', council: null },
      { name: 'Norah Pike', role: 'MP', council: null },
      { name: 'Ivor Blane', role: 'prime minister', council: null },
    ],
  },
  {
    text: 'The leader of the Liberal Democrats on Bury Council, Grace Lindley, asked why. So did Norah Pike, spokesman on schools, the founder, the Rev Ivor Blane, and foster parent Jo Finch.',
    finds: [
      { name: 'Grace Lindley', role: 'leader of the Liberal Democrats', council: 'E08000002' },
      { name: 'Norah Pike', role: 'spokesman on schools', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'founder' },
      { name: 'Jo Finch', role: 'foster parent', council: null },
    ],
  },
  {
    text: 'Bury Council has news: since the report Director of Early Help Ivor Blane is away, and former deputy Bury council leader Norah Pike is back.',
    finds: [
      { name: 'Ivor Blane', role: 'director of early help' },
      { name: 'Norah Pike', role: 'former deputy leader', council: 'E08000002' },
    ],
    seen: 'https://www.thetelegraphandargus.co.uk/news/17293121.council-bosses-urged-to-take-responsibility-over-ofsted-report/?ref=rss',
  },
  {
    text: 'These include Leeds City Council housing director Mara Whitlow. Nobody, says foster carer Dev Malhotra, whom it pays, asked.',
    finds: [
      { name: 'Mara Whitlow', role: 'housing director', organisation: 'Leeds City Council' },
      { name: 'Dev Malhotra', role: 'foster carer', council: null },
    ],
    seen: 'https://www.communitycare.co.uk/2005/05/05/social-services-professionals-start-to-pick-up-new-childrens-director-jobs/',
  },
  {
    text: 'Hull City Council was told by interim director Ivor Blane, chief executive Mara Whitlow CBE and head Norah Pike (right).',
    finds: [
      { name: 'Ivor Blane', role: 'interim director' },
      { name: 'Mara Whitlow', role: 'chief executive' },
      { name: 'Norah Pike', role: 'head' },
    ],
    seen: 'https://warrington-worldwide.co.uk/?p=9066',
  },
  {
    text: 'Coun Ivor Blane (Lab, Northgate), opposition spokesman for children, and Norah Pike, 45, a social worker, met in Bury.',
    finds: [
      { name: 'Ivor Blane', role: 'opposition spokesman for children' },
      { name: 'Norah Pike', role: 'social worker' },
    ],
    seen: 'https://www.newburytoday.co.uk/news/apology-for-all-let-down-by-west-berkshire-council-children-s-services-9179580',
  },
]

/** Which council somebody works or speaks for. */
const councils: Examples = [
  {
    text: 'Sunderland City Council leader Owen Fairhurst met the inspectors.',
    finds: [{ text: 'Owen Fairhurst', role: 'council leader', organisation: 'Sunderland City Council' }],
  },
  {
    text: "Slough Borough Council was inspected in May. The council's chief executive, Cllr Dev Malhotra, was present.",
    finds: [{ name: 'Dev Malhotra', role: 'chief executive', organisation: 'Slough Borough Council' }],
  },
  {
    text: 'Bromley was inspected in June. “We are glad,” said Desmond Pike, its director of children’s services.',
    finds: [
      { role: "director of children's services", organisation: 'Bromley Council', council: 'E09000006' },
    ],
  },
  {
    text: "Bury Council was inspected, like Bolton Council. Bury Council was glad. So was the town's elected mayor, Dag Ferrant-Holt.",
    finds: [{ name: 'Dag Ferrant-Holt', role: 'elected mayor', council: 'E08000002' }],
  },
  {
    text: 'Bury Council was rated good.\n\nIt had asked Kent County Council for help, as Bolton did.\n\nCouncil leader Ivor Blane was glad, and so was mayor Grace Lindley.',
    finds: [
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
      { name: 'Grace Lindley', role: 'mayor', council: 'E08000002' },
    ],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/education/ofsted-tower-hamlets-children-s-services-improving-3602660',
  },
  {
    text: 'Seven more reports came out on Friday, and most of them bring good news.\n\nBury Council\n\nThe town was rated good after a visit in May.\n\nExecutive director Mara Whitlow was glad.\n\nHull City Council\n\nThe city was not. Its leader, Ivor Blane, had asked Leeds for help.',
    finds: [
      { name: 'Mara Whitlow', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E06000010' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-inspections',
  },
  {
    text: 'Ofsted inspected Bury. A letter from lead inspector Tessa Okafor arrived; thanks went to service director Dev Malhotra.',
    finds: [
      { name: 'Tessa Okafor', role: 'lead inspector', council: null },
      { name: 'Dev Malhotra', role: 'service director', organisation: 'Bury Council', council: 'E08000002' },
    ],
  },
  {
    text: 'Slough Children’s Services Trust was inspected. Mara Whitlow, the trust’s chief executive, was glad. Bury Council was not, said Bury leader Ivor Blane.',
    finds: [
      { name: 'Mara Whitlow', role: 'chief executive', organisation: 'Slough Children’s Services Trust' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E08000002' },
    ],
  },
  {
    text: 'Kent County Council was told by KCC’s cabinet member Grace Lindley, by the Tory leader of Kent County Council, Ivor Blane, and by Labour councillor Mara Whitlow.',
    finds: [
      { name: 'Grace Lindley', role: 'cabinet member', council: 'E10000016' },
      { name: 'Ivor Blane', role: 'council leader', council: 'E10000016' },
      { name: 'Mara Whitlow', role: 'Labour councillor', council: 'E10000016' },
    ],
    seen: 'http://www.bucksfreepress.co.uk/news/16038588.Council_chiefs_pledge_to_improve__inadequate__children_s_services__rapidly_/?ref=rss',
  },
  {
    text: 'Hull City Council was rated good, and so was Kent County Council. The city’s director, Ivor Blane, thanked the county’s leader, Grace Lindley.',
    finds: [
      { name: 'Ivor Blane', council: 'E06000010' },
      { name: 'Grace Lindley', role: 'council leader', council: 'E10000016' },
    ],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/2006799/trio-of-councils-rated-outstanding?print=true',
  },
  {
    text: 'Hull City Council was rated good. Grace Lindley, who has led its children’s services since May, thanked the chief executives, Ivor Blane (Hull) and Zelda Crane (Bolton).',
    finds: [
      { name: 'Grace Lindley', role: null, council: 'E06000010' },
      { name: 'Ivor Blane', role: 'chief executive', council: 'E06000010' },
      { name: 'Zelda Crane', role: null, council: 'E08000001' },
    ],
    seen: 'http://www.thechamberlainfiles.com/childrens-social-services-time-for-wragg-mkii/',
  },
  {
    text: 'Newham Council has a plan. Mayor of Newham Grace Lindley likes it.',
    finds: [{ name: 'Grace Lindley', role: 'mayor', council: 'E09000025' }],
    seen: 'https://www.newhamrecorder.co.uk/news/new-boss-of-children-s-services-appointed-1-6189013',
  },
]

/** People of other bodies, and those whose role the story does not tell. */
const others: Examples = [
  {
    text: 'Councillor Norah Pike, lead councillor for children, was told. Dag Ferrant-Holt, who speaks for a union, was not.',
    finds: [
      { text: 'Norah Pike', role: 'lead councillor for children' },
      { text: 'Dag Ferrant-Holt', name: 'Dag Ferrant-Holt', role: null, council: null },
    ],
  },
  {
    text: 'Bury was inspected. Owen Fairhurst, chief executive of the charity Open Hand, had warned of it, as had Ofsted regional director Norah Pike.',
    finds: [
      { name: 'Owen Fairhurst', role: 'chief executive', organisation: 'Open Hand', council: null },
      { name: 'Norah Pike', role: 'regional director', organisation: 'Ofsted', council: null },
    ],
    seen: 'https://www.localgov.co.uk/Council-first-outside-London-to-transform-flagging-childrens-services-to-outstanding/50101',
  },
  {
    text: 'Bury Council was warned by Ivor Blane, leader of Bury Taxpayers’ Association, and by Local Government and Social Care Ombudsman Grace Lindley.',
    finds: [
      { name: 'Ivor Blane', role: 'leader', organisation: "Bury Taxpayers' Association", council: null },
      { name: 'Grace Lindley', role: 'local government and social care ombudsman', council: null },
    ],
    seen: 'https://feeds.bbci.co.uk/news/uk-england-tees-51708517',
  },
  {
    text: 'Bury Council was rated good. The charity Open Hand was not surprised. Its chief executive, Owen Fairhurst, had helped.',
    finds: [{ name: 'Owen Fairhurst', role: 'chief executive', council: null }],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-tells-two-further-authorities-to-improve-children-s-services',
  },
  {
    text: 'Zelda Crane, whose son is in care in Bury, and Northgate mum Amber-Jo Pike wrote to Ivor Blane MP.',
    finds: [
      { name: 'Zelda Crane', role: null, council: null },
      { name: 'Amber-Jo Pike', role: null, council: null },
      { name: 'Ivor Blane', role: 'MP', council: null },
    ],
    seen: 'https://www.knutsfordguardian.co.uk/news/16274173.wilmslow-mums-slam-cheshire-east-council-over-autism-support/',
  },
  {
    text: 'Deputy director Claire Winter of Bury Council met Leopold Slough, whose son is in care.',
    finds: [
      { name: 'Claire Winter', role: 'deputy director' },
      { name: 'Leopold Slough', role: null },
    ],
    seen: 'https://glastonbury.nub.news/news/local-news/director-of-somerset-childrens-services-announces-retirement-after-positive-ofsted-report-152984',
  },
  { text: 'The director of children’s services will report to the committee.', finds: [] },
  { text: 'Single Inspection Framework reports name North Somerset, a district by the sea.', finds: [] },
  {
    text: 'Staff met in Victoria Park, at Trafford Park and in Westminster Hall. Mr Justice Crane was there.',
    finds: [],
    seen: 'https://www.northantstelegraph.co.uk/news/new-director-of-children-s-services-at-northants-county-council-1-8613623',
  },
  {
    text: 'Care fails in Bury\n\nGrace Lindley, Norah Pike, Owen Fairhurst and Dev Malhotra\n\nBury Council was rated inadequate by Ofsted on all counts after an inspection.',
    finds: [],
    seen: 'https://www.cypnow.co.uk/news/article/most-recent-local-area-send-inspection-reports',
  },
  {
    text: 'Care fails in Bury\n\nGrace Lindley and Owen Fairhurst\n\nBury Council was rated inadequate by Ofsted on all counts after an inspection.',
    finds: [],
    seen: 'https://www.cypnow.co.uk/news/article/exclusive-ofsted-plans-care-leaver-progress-judgment-in-children-s-services-inspections',
  },
  {
    text: 'Care fails in Bury\n\nNorah Pike\nTuesday, February 16, 2016\n\nBury Council was rated inadequate by Ofsted on all counts after an inspection.',
    finds: [],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Care fails in Bury\n\nBy Owen Fairhurst\n\n| 23 January 2015\n\nBury Council was rated inadequate by Ofsted on all counts after an inspection.',
    finds: [],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Care fails in Bury\n\nA council must do better or face intervention, ministers say. By Grace Lindley and Owen Fairhurst\n\nBury Council was rated inadequate by Ofsted on all counts.',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/news/social-care-failing-local-authorities-warned-improve-or-faceintervention',
  },
]

/** Whose people are named by their work, or beside others. */
const employed: Examples = [
  {
    text: 'Bury Council and Slough Children’s Services Trust met. The trust has appointed a new chair, Grace Lindley. Bury’s Norah Pike, its fostering officer, was there, and the adoption panel’s chairman, Ivor Blane.',
    finds: [
      { name: 'Grace Lindley', role: 'chair', council: 'E06000039' },
      { name: 'Norah Pike', role: 'fostering officer', council: 'E08000002' },
      { name: 'Ivor Blane', role: 'chairman' },
    ],
  },
  {
    text: 'Bury asked Leeds for help. Norah Pike, who runs children’s services in Bury, was pleased, and so was her counterpart in Leeds, Grace Lindley. As deputy to Ivor Blane, Kent’s director, Jo Finch was its head of care.',
    finds: [
      { name: 'Norah Pike', council: 'E08000002' },
      { name: 'Grace Lindley', council: 'E08000035' },
      { name: 'Ivor Blane', role: 'director', council: 'E10000016' },
      { name: 'Jo Finch', role: 'head of care', council: 'E10000016' },
    ],
  },
]

export const introductions: Examples = [...roles, ...councils, ...employed, ...others]
