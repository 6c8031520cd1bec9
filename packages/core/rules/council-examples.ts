/** What the council rule must find, and what it must leave alone. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Example } from './rule.ts'

export const examples: Example<CouncilMention>[] = [
  {
    text: "Wakefield Council's leader met inspectors. Wakefield was last inspected in spring.",
    finds: [
      { text: 'Wakefield Council', council: 'E08000036', name: 'Wakefield' },
      { text: 'Wakefield', council: 'E08000036' },
    ],
  },
  {
    text: 'READING Borough Council, Croydon LBC and the Royal Borough of Kingston upon Thames took part.',
    finds: [
      { text: 'READING Borough Council', council: 'E06000038' },
      { text: 'Croydon LBC', council: 'E09000008' },
      { text: 'Royal Borough of Kingston upon Thames', council: 'E09000021' },
    ],
  },
  {
    text: 'Services in Hammersmith & Fulham, Stoke on Trent and Reading have improved.',
    finds: [
      { text: 'Hammersmith & Fulham', name: 'Hammersmith and Fulham' },
      { text: 'Stoke on Trent', council: 'E06000021' },
      { text: 'Reading', council: 'E06000038' },
    ],
  },
  {
    text: 'Dorset will be inspected again.',
    published: '2018-05-01',
    finds: [{ text: 'Dorset', council: 'E10000009' }],
  },
  {
    text: 'Dorset will be inspected again.',
    published: '2022-05-01',
    finds: [{ text: 'Dorset', council: 'E06000059' }],
  },
  {
    text: 'Kingston Council shares its director with Richmond Council. Kingston pays her.',
    finds: [{ text: 'Kingston Council' }, { text: 'Richmond Council' }, { text: 'Kingston' }],
  },
  {
    text: 'Kingston and Richmond were rated outstanding.',
    finds: [{ name: 'Kingston upon Thames' }, { name: 'Richmond upon Thames' }],
  },
  {
    text: "Slough Children's Services Trust has hired ten social workers.",
    published: '2016-02-20',
    finds: [{ text: "Slough Children's Services Trust", name: 'Slough', council: 'E06000039' }],
  },
  {
    text: "Northamptonshire Children's Trust serves two councils, and Achieving for Children three.",
    published: '2022-12-01',
    finds: [
      { text: "Northamptonshire Children's Trust", council: null, name: "Northamptonshire Children's Trust" },
      { text: 'Achieving for Children', council: null },
    ],
  },
  {
    text: 'Including Halton, three councils were seen. Halton Council came first.',
    finds: [{ text: 'Halton' }, { text: 'Halton Council' }],
  },
  {
    text: "Central Bedforshire's staff met those of Wolverhamptom City Council and of Westminister City Council.",
    finds: [
      { text: 'Central Bedforshire', council: 'E06000056' },
      { text: 'Wolverhamptom City Council', council: 'E08000031' },
      { text: 'Westminister City Council', council: 'E09000033' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-focused-visits',
  },
  { text: 'Herfordshire may be either of two; Lancastrians and Cumberbatch are neither.', finds: [] },
  {
    text: 'Calderdale MBC, Surrey CC, Slough BC and Richmond LBC sent staff; Kingston upon Thames RBC did not.',
    finds: [
      { text: 'Calderdale MBC', name: 'Calderdale' },
      { text: 'Surrey CC', name: 'Surrey' },
      { text: 'Slough BC', name: 'Slough' },
      { text: 'Richmond LBC', name: 'Richmond upon Thames' },
      { text: 'Kingston upon Thames RBC' },
    ],
    seen: 'https://www.lgcplus.com/services/children/ofsted-announces-tougher-inspections-as-senior-figures-resign/5046952.article',
  },
  {
    text: 'Halton Borough Council, in the north west, met St Helens in Lancashire.',
    finds: [{ text: 'Halton Borough Council' }, { text: 'St Helens' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'CWaC and RBKC share a plan, K&C says; so does BCP Council.',
    published: '2020-05-01',
    finds: [
      { text: 'CWaC', name: 'Cheshire West and Chester' },
      { text: 'RBKC', name: 'Kensington and Chelsea' },
      { text: 'K&C', name: 'Kensington and Chelsea' },
      { text: 'BCP Council', name: 'Bournemouth, Christchurch and Poole' },
    ],
    seen: 'http://bodgedroad.blogspot.com/2011/11/ofsted-publishes-childrens-services.html',
  },
  {
    text: 'It has advisors from local authorities Islington and Leicestershire.',
    finds: [{ text: 'Islington' }, { text: 'Leicestershire' }],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/education/ofsted-tower-hamlets-children-s-services-improving-3602660',
  },
  {
    text: 'The East Midlands authority, a Midlands council and a London council were told.',
    finds: [],
    seen: 'https://www.localgov.co.uk/Council-first-outside-London-to-transform-flagging-childrens-services-to-outstanding/50101',
  },
  {
    text: 'Its interim director is now at Croydon Council; her deputy comes from Rotherham Council, where she leads on early help.',
    finds: [{ text: 'Croydon Council' }, { text: 'Rotherham Council' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Although Surrey County Council fell in May, the council, the borough and the authority next door rose.',
    published: '2018-07-20',
    finds: [{ text: 'Surrey County Council', council: 'E10000030' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Children’s services in Derbyshire have slipped, Derbyshire County Council was told; those of Hammersmith & Fulham have not.',
    finds: [
      { text: 'Derbyshire', council: 'E10000007' },
      { text: 'Derbyshire County Council' },
      { text: 'Hammersmith & Fulham' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/decline-of-good-children-s-services-prompted-by-cost-cutting-ofsted-finds',
  },
  {
    text: 'Hull City Council, in East Yorkshire, and Bath & NE Somerset met Bradford MDC and Sutton LBC.',
    finds: [
      { text: 'Hull City Council' },
      { text: 'Bath & NE Somerset', council: 'E06000022' },
      { text: 'Bradford MDC' },
      { text: 'Sutton LBC' },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-tells-two-further-authorities-to-improve-childrens-services',
  },
  {
    text: 'Slough children’s services trust was inspected, as was the Doncaster children’s trust.',
    published: '2016-02-17',
    finds: [
      { text: 'Slough children’s services trust', council: 'E06000039' },
      { text: 'Doncaster children’s trust', council: 'E08000017' },
    ],
    seen: 'https://www.communitycare.co.uk/2016/02/17/second-independent-childrens-trust-rated-inadequate-ofsted/',
  },
  {
    text: 'North Yorkshire, Durham and Stockton share a border; East Surrey and West Surrey will share a past.',
    published: '2026-06-02',
    finds: [
      { text: 'North Yorkshire' },
      { text: 'Durham' },
      { text: 'Stockton', council: 'E06000004' },
      { text: 'East Surrey', council: null },
      { text: 'West Surrey', council: null },
    ],
  },
  {
    text: 'Somerset was rated good in July 2022, when Cumbria was rated good too; Somerset is good now.',
    published: '2024-05-01',
    finds: [
      { text: 'Somerset', council: 'E10000027' },
      { text: 'Cumbria', council: 'E10000006' },
      { text: 'Somerset', council: 'E06000066' },
    ],
  },
  {
    text: 'Three Wakefield Council-run homes are good, said Ada Roe, mayor of Newham. Nobody in Norfolk was surprised.',
    finds: [{ text: 'Wakefield Council' }, { text: 'Newham' }, { text: 'Norfolk' }],
    seen: 'https://www.wakefieldexpress.co.uk/education/wakefield-council-childrens-homes-given-outstanding-ofsted-rating-5130609',
  },
  {
    text: 'Reading fell. “Hull has time,” the Labour-run city of Nottingham was told, and Conservative Kent agreed.',
    finds: [{ text: 'Reading' }, { text: 'Hull' }, { text: 'Nottingham' }, { text: 'Kent' }],
  },
  {
    text: 'Neighbours Bolton and Bury agree; Lancashire Conservatives said so, and Devon Hughes, a carer, did not.',
    finds: [{ text: 'Bolton' }, { text: 'Bury' }, { text: 'Lancashire' }],
  },
  {
    text: 'Kit Slough, whose son waits in Leeds, said so twice. Slough says it was told nothing. Dudley Moss, head of care, agreed.',
    finds: [{ text: 'Leeds' }],
  },
  {
    text: 'North and West Northamptonshire share a trust; East and West Sussex do not.',
    published: '2024-05-12',
    finds: [
      { text: 'North', council: 'E06000061' },
      { text: 'West Northamptonshire', council: 'E06000062' },
      { text: 'East', council: 'E10000011' },
      { text: 'West Sussex', council: 'E10000032' },
    ],
  },
  {
    text: 'North Northamptonshire Council (NNC) is pleased. The NNC runs a trust. The NHS (NNN) does not.',
    published: '2024-05-12',
    finds: [
      { text: 'North Northamptonshire Council' },
      { text: 'NNC' },
      { text: 'NNC', council: 'E06000061' },
    ],
  },
  {
    text: 'Telford, Stoke and Hull were inspected.',
    finds: [{ council: 'E06000020' }, { council: 'E06000021' }, { council: 'E06000010' }],
  },
  {
    text: 'Bury follows NE Lincs.',
    finds: [{ council: 'E08000002' }, { council: 'E06000012' }],
  },
  {
    text: 'The biggest hospital in the area, the Norfolk and Norwich, was told so too.',
    finds: [],
  },
  {
    text: 'The winner of the Derby ate Cumberland sausages at the Trafford Centre, on the Norfolk Broads and in Wandsworth prison.',
    finds: [],
  },
  {
    text: 'A Leeds-based charity wrote to Slough’s MP, the Bucks Free Press, Westminster Hall and the Hull and East Yorkshire Combined Authority.',
    finds: [],
    seen: 'http://www.bucksfreepress.co.uk/news/16038588.Council_chiefs_pledge_to_improve__inadequate__children_s_services__rapidly_/?ref=rss',
  },
  { text: 'Cumbria has seven lakes that inspectors like.', published: '2024-02-01', finds: [] },
  {
    text: 'East Hampshire, Newcastle-under-Lyme and West Devon empty bins. Richmondshire is gone.',
    finds: [],
  },
  {
    text: 'Kent Police, Durham Constabulary and the Norfolk and Suffolk NHS Foundation Trust were asked.',
    finds: [],
  },
  {
    text: 'Reading the report took Sarah Lancashire of the University of Hull an hour in New York.',
    finds: [],
  },
  {
    text: 'He sat at Kingston Crown Court, then in HMP Wakefield, and later moved to Bury St Edmunds.',
    finds: [],
  },
]
