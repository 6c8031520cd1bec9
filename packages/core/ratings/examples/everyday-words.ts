/** The words of the scale in their everyday sense. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const everydayWords: Example<RatingMention>[] = [
  {
    text: '"Social workers in Bury can count on good support from their managers," the report said.',
    published: '2016-06-01',
    finds: [],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Practice in Bury is "not yet good or safe enough for every child", Ofsted said.',
    published: '2016-06-01',
    finds: [],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Ofsted found inadequate recognition and management of risk in Bury.',
    published: '2016-06-01',
    finds: [],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Ofsted said previously good services have deteriorated in Bury.',
    published: '2016-06-01',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Ofsted found outstanding practice within all teams at Bury Council.',
    published: '2016-06-01',
    finds: [],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005635/ofsted-awards-first-across-the-board-outstanding-rating-under-new-childrens-services-framework',
  },
  {
    text: 'Bury Council is failing to perform to an adequate standard, the minister said.',
    published: '2016-06-01',
    finds: [],
    seen: 'https://www.themj.co.uk/Croydon-scolded-for-childrens-services-performance/208680',
  },
  {
    text: 'Staff at Bury Council are performing well under difficult circumstances, Ofsted said.',
    published: '2016-06-01',
    finds: [],
    seen: 'https://skemnews.com/ofsted-publishes-report-childrens-social-care/',
  },
  {
    text: 'Bury Council was not due to be seen again until 2021, and not enough progress has been made.',
    published: '2018-06-01',
    finds: [],
    seen: 'https://www.cypnow.co.uk/news/article/government-ordered-children-s-trust-services-rated-inadequate-by-ofsted',
  },
  {
    text: 'It is good that Bury Council has paid its outstanding debts, and good to see adequate staffing.',
    published: '2018-06-01',
    finds: [],
  },
  {
    text: 'If Bury Council comes out inadequate again, ministers will step in. Staff were left without support at inadequate council, in a report that pronounces the service inadequate.',
    published: '2024-06-01',
    finds: [{ text: 'inadequate', status: 'hypothetical' }, { text: 'inadequate' }, { text: 'inadequate' }],
  },
  {
    text: 'It is for the good of Bury Council. Good is what children deserve.',
    published: '2024-06-01',
    finds: [],
  },
  {
    text: "Morale across the workforce at Bury Council is good. The council's response to the report was inadequate, its records are inadequate and outcomes for children are good.",
    published: '2024-06-01',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/news/childrens-services-at-three-councils-rated-good-by-ofsted',
  },
  {
    text: 'Debts outstanding to Bury Council came to £2m, and £3m outstanding from 2019 was written off. Two actions were outstanding.',
    published: '2024-06-01',
    finds: [],
  },
  {
    text: 'Inspectors of Bury Council found good and improving practice and a good, stable workforce. It is good at keeping families together, and has been good to us.',
    published: '2024-06-01',
    finds: [],
  },
  {
    text: 'Social workers at Bury Council know what good looks like. They do a lot of good, are as good as any, and never left for good. Their leader is inadequate himself.',
    published: '2024-06-01',
    finds: [],
  },
  {
    text: 'Assessments in Bury require improvement, and so do areas of practice that require improvement elsewhere. Housing is inadequate, and recording is poor.',
    published: '2010-06-01',
    finds: [],
  },
  {
    text: 'Nearly all children in Westminster receive good or outstanding support, inspectors said.',
    published: '2016-03-29',
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-awards-first-outstanding-ratings-for-children-s-services',
    finds: [],
  },
]
