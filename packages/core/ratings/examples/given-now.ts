/** Grades given now, by the verbs and turns that papers use for it. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const givenNow: Example<RatingMention>[] = [
  {
    text: 'Bury, which all but touches Bolton, has been ‘outstanding’ since spring.',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'current' }],
  },
  {
    text: 'Inspectors found Bury Council to require improvement. Bolton Council, outstanding in all areas, was glad.',
    published: '2024-06-01',
    finds: [
      { text: 'require improvement', council: 'E08000002' },
      { text: 'outstanding', council: 'E08000001' },
    ],
  },
  {
    text: 'Every heading of the report on Bury Council was given the lowest mark.',
    published: '2024-06-01',
    finds: [{ text: 'lowest mark', rating: 'inadequate', status: 'current' }],
  },
  {
    text: 'Bury Council has been rated "inadequate" for the first time.',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'A council has had its children\'s services rated "inadequate" by Ofsted.\n\nInspectors visited Bury Council in May.',
    published: '2017-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Both Halton Borough Council and Hull City Council were given a "requires improvement" grading.',
    published: '2015-01-10',
    finds: [{ text: 'requires improvement', status: 'current', council: null }],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-tells-two-further-authorities-to-improve-children-s-services',
  },
  {
    text: 'Slough Children\'s Services Trust was handed a "requires improvement" rating.',
    published: '2019-01-10',
    finds: [{ text: 'requires improvement', status: 'current', council: 'E06000039' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2006447/slough-childrens-services-trust-improves-ofsted-rating',
  },
  {
    text: 'Two further councils – Waltham Forest in London and St Helens in Lancashire – receive an overall "requires improvement" judgment.',
    published: '2015-03-10',
    finds: [{ text: 'requires improvement', status: 'current', council: null }],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Ofsted has praised Bury Council, rating the service as "requires improvement" overall.',
    published: '2017-06-01',
    finds: [{ text: 'requires improvement', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/news/article/decline-of-good-children-s-services-prompted-by-cost-cutting-ofsted-finds',
  },
  {
    text: 'Bury Council was inadequate in 2014 but is now rated as "requires improvement" overall.',
    published: '2017-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005270/london-council-moves-out-of-inadequate',
  },
  {
    text: 'Children\'s services in Bury are still "requires improvement", Ofsted says.',
    published: '2017-06-01',
    finds: [{ text: 'requires improvement', status: 'current', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/news/article/council-moves-out-of-inadequate-following-ofsted-inspection',
  },
  {
    text: 'Leeds and Trafford were rated outstanding, while Bury was rated "good".',
    published: '2019-06-01',
    finds: [
      { text: 'outstanding', status: 'current', council: null },
      { text: 'good', status: 'current', council: 'E08000002' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-awards-first-outstanding-ratings-for-children-s-services',
  },
  {
    text: 'Leeds City Council received the top grade for leadership and governance as well as for overall effectiveness.',
    published: '2019-06-01',
    finds: [{ text: 'top grade', rating: 'outstanding', judgement: 'leadership', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005635/ofsted-awards-first-across-the-board-outstanding-rating-under-new-childrens-services-framework',
  },
  {
    text: 'Leeds City Council has been rated "outstanding" in all areas of children\'s services for the first time.',
    published: '2019-06-01',
    finds: [{ text: 'outstanding', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005635/ofsted-awards-first-across-the-board-outstanding-rating-under-new-childrens-services-framework',
  },
  {
    text: 'Inspectors found that all aspects of children\'s services in Bury are "inadequate".',
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: "Children's services in Birmingham have been rated inadequate for the third time.",
    published: '2014-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000025' }],
    seen: 'https://feeds.bbci.co.uk/news/uk-england-cumbria-32717692',
  },
  {
    text: "Bury Council has been given a second 'requires improvement' rating.",
    published: '2019-06-01',
    finds: [{ text: 'requires improvement', status: 'current' }],
    seen: 'https://shropshirestar.com/news/2016/08/26/telford-wrekin-council-told-to-improve-how-it-looks-after-vulnerable-children',
  },
  {
    text: "Work to keep children safe in Bury has been judged as 'inadequate' by Ofsted.",
    published: '2013-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
    seen: 'https://www.onthewight.com/damning-report-shows-council-care-of-island-children-as-inadequate/',
  },
  {
    text: "Bury Council was branded 'inadequate' for the second time in three years.",
    published: '2017-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://www.edp24.co.uk/news/local-council/watchdogs-say-norfolk-still-letting-down-most-vulnerable-children-with-807446',
  },
  {
    text: "Ofsted criticised Birmingham City Council, branding it as ‘inadequate'.",
    published: '2014-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://themj.co.uk/watchdog-rates-birmingham-children-services-inadequate',
  },
  {
    text: 'Bury Council has been rated Good by Ofsted.',
    published: '2019-06-01',
    finds: [{ text: 'Good', status: 'current' }],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/tower-hamlets-childrens-service-ofsted-rating-3633622',
  },
  {
    text: "Bury Council got an overall rating of 'Good,' inspectors said.",
    published: '2019-06-01',
    finds: [{ text: 'Good', status: 'current' }],
    seen: 'https://www.thepost.uk.com/news/childrens-social-care-services-rated-good-528435',
  },
  {
    text: "Bury Council received a 'requires improvement' rating, its first since it was slapped with the worst grade in 2014.",
    published: '2017-06-01',
    finds: [
      { text: 'requires improvement', status: 'current' },
      { text: 'worst grade', rating: 'inadequate', status: 'previous' },
    ],
    seen: 'https://www.stourbridgenews.co.uk/news/regional/17803059.worcestershire-39-s-children-services-moves-inadequate-rating-according-latest-ofsted-report/',
  },
  {
    text: "Children's services in Bury are inadequate",
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
    seen: 'https://reports.ofsted.gov.uk/ (493 reports counted in this research)',
  },
  {
    text: "Inspectors downgrade Sefton council to 'inadequate'",
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000014' }],
    seen: 'https://www.communitycare.co.uk/2022/05/13/councils-lack-of-social-work-capacity-leaving-children-inadequately-protected-finds-ofsted/',
  },
  {
    text: 'Bury Council was found to be “inadequate” on all counts.',
    published: '2019-06-01',
    finds: [{ text: 'inadequate', status: 'current' }],
    seen: 'https://www.herefordtimes.com/news/22437645.childrens-services-report-a-hard-read-says-top-official/',
  },
  {
    text: 'Bury Council was last year deemed inadequate. It now requires improvement.',
    published: '2019-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://feeds.bbci.co.uk/news/uk-england-hereford-worcester-67274323',
  },
  {
    text: 'York was judged as outstanding by Ofsted.',
    published: '2019-06-01',
    finds: [{ text: 'outstanding', status: 'current' }],
    seen: 'https://www.lgcplus.com/services/children/city-achieves-outstanding-ofsted-rating-as-met-improves/7027172.article',
  },
  {
    text: "Calderdale Council has achieved a 'good' rating from Ofsted.",
    published: '2019-06-01',
    finds: [{ text: 'good', status: 'current', council: 'E08000033' }],
    seen: 'https://www.lgcplus.com/services/children/city-achieves-outstanding-ofsted-rating-as-met-improves/7027172.article',
  },
  {
    text: '"We are good now," said the leader of Bury Council. "Nobody can call us inadequate any more."',
    published: '2019-06-01',
    finds: [
      { text: 'good', status: 'current', council: 'E08000002' },
      { text: 'inadequate', status: 'negated' },
    ],
  },
  {
    text: "Hull, which was inspected in May, itself requires improvement. Its leaders are held to be 'good'.",
    published: '2019-06-01',
    finds: [
      { text: 'requires improvement', judgement: 'overall-effectiveness', status: 'current' },
      { text: 'good', judgement: 'leadership' },
    ],
  },
  {
    text: '“Being judged outstanding puts us among the best,” said the leader of Bury Council.',
    published: '2020-03-02',
    finds: [{ text: 'outstanding', status: 'current', council: 'E08000002' }],
    seen: 'https://www.shropshirestar.com/news/local-hubs/telford/2020/03/02/councils-childrens-services-rated-outstanding/',
  },
  {
    text: 'Good ratings were received by Darlington Borough Council, which has worked hard since the last inspection to achieve the good rating overall.',
    published: '2022-12-20',
    finds: [
      { text: 'Good', status: 'current' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://democracy.darlington.gov.uk/mgAi.aspx?ID=8700',
  },
  {
    text: 'For help and protection the grade was outstanding; for leadership, good. Ofsted’s verdict on Bury: outstanding.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', judgement: 'help-and-protection' },
      { text: 'good', judgement: 'leadership' },
      { text: 'outstanding', judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'In Bury adoption was good. Care leavers fared worse (requires improvement).',
    published: '2016-06-01',
    finds: [
      { text: 'good', judgement: 'adoption' },
      { text: 'requires improvement', judgement: 'care-leavers' },
    ],
  },
  {
    text: 'Bury Council has joined the ranks of the "outstanding". It keeps the "good" that it got for adoption, and its leaders earned an outstanding of their own.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'current' },
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: 'A report said that services at Bury Council were no better than adequate.',
    published: '2013-08-23',
    finds: [{ text: 'adequate', status: 'current' }],
  },
  {
    text: "Inadequate: Ofsted's verdict on Kent County Council",
    published: '2024-06-01',
    finds: [{ text: 'Inadequate', status: 'current' }],
  },
  {
    text: 'Kent came away with a clean bill: good in every category. It has earned its first ever outstanding.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: "There has been no change in Kent's overall grade, which stays at requires improvement. Bury Council must settle for good.",
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', status: 'current' },
      { text: 'good', status: 'current' },
    ],
  },
]
