/** Grades of one inspected area, and what is no council’s grade. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const areas: Example<RatingMention>[] = [
  {
    text: 'Two areas of the work of Cumbria County Council were judged to be inadequate, with a further three requiring improvement.',
    published: '2015-05-15',
    finds: [
      { text: 'inadequate', judgement: null, status: 'current' },
      { text: 'requiring improvement', judgement: null, status: 'current' },
    ],
    seen: 'https://feeds.bbci.co.uk/news/uk-england-cumbria-32717692',
  },
  {
    text: "Doncaster Council's services were found to be requiring improvement in three out of five areas.",
    published: '2015-12-01',
    finds: [{ text: 'requiring improvement', judgement: null, status: 'current' }],
    seen: 'https://www.doncasterfreepress.co.uk/news/breaking-doncaster-children-s-services-trust-rated-inadequate-by-ofsted-1-7593011',
  },
  {
    text: 'Leadership, services for children in care and help and protection at Bury Council were all judged to be "good".',
    published: '2024-06-01',
    finds: [{ text: 'good', judgement: 'leadership' }],
  },
  {
    text: 'Bury Council was found to be "good", although its work with care leavers "requires improvement".',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'requires improvement', judgement: 'care-leavers' },
    ],
  },
  {
    text: 'All four areas of the work of Bury Council were graded "good".',
    published: '2024-06-01',
    finds: [{ text: 'good', judgement: 'overall-effectiveness' }],
  },
  {
    text: 'Inspectors rated leadership, management and governance at Bury Council as "good".',
    published: '2016-06-01',
    finds: [{ text: 'good', judgement: 'leadership', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/news/article/council-moves-out-of-inadequate-following-ofsted-inspection',
  },
  {
    text: 'Inspectors rated one area of Bury Council, "the impact of leaders on social work practice", as "good".',
    published: '2019-06-01',
    finds: [{ text: 'good', judgement: 'leadership', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/news/article/high-caseloads-cost-council-its-good-ofsted-rating',
  },
  {
    text: 'Hammersmith and Fulham Council was judged to be outstanding in two areas – adoption performance, and leadership.',
    published: '2016-06-01',
    finds: [{ text: 'outstanding', judgement: 'adoption', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-awards-first-outstanding-ratings-for-children-s-services',
  },
  {
    text: "Bury Council was rated 'outstanding' for leadership and governance and 'outstanding' for adoption.",
    published: '2016-06-01',
    finds: [
      { text: 'outstanding', judgement: 'leadership', status: 'current' },
      { text: 'outstanding', judgement: 'adoption', status: 'current' },
    ],
    seen: 'http://fosteringwestcheshire.co.uk/2016/02/22/ofsted-judges-councils-children-families-service-one-countrys-top-performers/',
  },
  {
    text: 'Bury Council\'s services for children who need help and protection remain "inadequate".',
    published: '2016-06-01',
    finds: [{ text: 'inadequate', judgement: 'help-and-protection', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-rates-government-imposed-children-s-services-trust-inadequate',
  },
  {
    text: 'Support for adopted children in Bury is good but, for care leavers, it is inadequate.',
    published: '2016-06-01',
    finds: [{ text: 'inadequate', judgement: 'care-leavers', status: 'current', council: 'E08000002' }],
    seen: 'https://northwichguardian.co.uk/news/24324026.cheshire-east-council-childrens-services-rated-inadequate',
  },
  {
    text: "Inspectors rated the Bury Safeguarding Children Board as 'good'.",
    published: '2016-06-01',
    finds: [{ text: 'good', status: 'other-subject', council: null }],
    seen: 'https://www.brighton-hove.gov.uk/news/2015/childrens-services-require-improvement-ofsted',
  },
  {
    text: 'Bury Council was rated as follows:\n\nLeadership and governance – Inadequate\n\nAdoption – Good',
    published: '2016-06-01',
    finds: [
      { text: 'Inadequate', judgement: 'leadership', status: 'current' },
      { text: 'Good', judgement: 'adoption', status: 'current' },
    ],
    seen: 'https://www.onthewight.com/damning-report-shows-council-care-of-island-children-as-inadequate/',
  },
  {
    text: 'Bury Council was judged adequate for overall effectiveness, having adequate service responsiveness.',
    published: '2012-06-01',
    finds: [{ text: 'adequate', status: 'current' }],
    seen: 'https://careappointments.com/care-news/england/84042/surreys-childrens-services-only-meet-minimum-requirements/',
  },
  {
    text: 'Surrey County Council was judged inadequate overall, but its adoption performance was rated as good.',
    published: '2015-06-01',
    finds: [
      { text: 'inadequate', judgement: 'overall-effectiveness', status: 'current' },
      { text: 'good', judgement: 'adoption', status: 'current' },
    ],
    seen: 'https://www.willispalmer.com/ofsted-rates-surrey-inadequate/',
  },
  {
    text: 'In Bury, leadership, and services for children in care and care leavers, were judged to require improvement to be good.',
    published: '2019-06-01',
    finds: [{ text: 'require improvement to be good', judgement: 'leadership', council: 'E08000002' }],
  },
  {
    text: "Bury Council is rated 'outstanding', with 'good' help and protection and 'inadequate' leadership.",
    published: '2019-06-01',
    finds: [
      { text: 'outstanding', judgement: 'overall-effectiveness' },
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'inadequate', judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury Council was rated "good" in March 2023, and leadership is now judged to be "outstanding".',
    published: '2026-06-01',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness', status: 'previous' },
      { text: 'outstanding', judgement: 'leadership', status: 'current' },
    ],
  },
  {
    text: 'Bury Council was judged to be ‘good’ for children who need help and protection and ‘adequate’ for looked after children.',
    published: '2012-02-19',
    finds: [
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'adequate', judgement: 'children-in-care' },
    ],
    seen: 'http://fosteringwestcheshire.co.uk/2016/02/22/ofsted-judges-councils-children-families-service-one-countrys-top-performers/',
  },
  {
    text: 'Two of three categories, the impact of leaders and help and protection, were given outstanding grades in Bury.',
    published: '2019-05-20',
    finds: [{ text: 'outstanding', judgement: 'leadership', status: 'current' }],
    seen: 'https://www.edp24.co.uk/news/politics/outstanding-rating-for-suffolk-county-council-s-children-s-services-1-6062086?action=register',
  },
  {
    text: 'Cumbria County Council was rated inadequate.\n\nAdoption performance: requires improvement;\n\nHelp for care leavers: requires improvement;',
    published: '2015-05-13',
    finds: [
      { text: 'inadequate', judgement: 'overall-effectiveness' },
      { text: 'requires improvement', judgement: 'adoption' },
      { text: 'requires improvement', judgement: 'care-leavers' },
    ],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/cumbria-childrens-services-rated-inadequate-for-the-third-time-in-four-years',
  },
  {
    text: "Bury's work is 'inadequate' in all areas, from the help and protection that children get to leadership.",
    published: '2013-02-28',
    finds: [{ text: 'inadequate', judgement: 'overall-effectiveness' }],
    seen: 'https://www.edp24.co.uk/news/read-the-full-ofsted-report-norfolk-county-council-s-inadequate-560058',
  },
  {
    text: 'Strong work with children in care keeps council ‘good’. Bury’s leaders, graded outstanding in 2021, were now found to be good.',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'outstanding', judgement: 'leadership', status: 'previous' },
      { text: 'good' },
    ],
  },
  {
    text: 'Inspectors graded help and protection, and leaders’ impact, inadequate in Bury; adoption went up two grades, to outstanding.',
    published: '2016-06-01',
    finds: [
      { text: 'inadequate', judgement: 'help-and-protection' },
      { text: 'outstanding', judgement: 'adoption' },
    ],
  },
  {
    text: 'Bury Council was rated good for leadership. The others were all "inadequate".',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'leadership' },
      { text: 'inadequate', judgement: 'help-and-protection', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: "Inspectors rated help and protection inadequate in Bury. All other areas require improvement. Hull got 'outstanding' for leadership and 'good' for everything else.",
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', judgement: 'help-and-protection' },
      { text: 'require improvement', judgement: 'children-in-care', status: 'current' },
      { text: 'outstanding', judgement: 'leadership' },
      { text: 'good', judgement: 'help-and-protection' },
    ],
  },
  {
    text: "In Bury leadership remains 'inadequate', while the remaining judgements moved up to 'requires improvement'. At Hull adoption was good, with the rest judged inadequate.",
    published: '2016-06-01',
    finds: [
      { text: 'inadequate', judgement: 'leadership' },
      { text: 'requires improvement', judgement: 'help-and-protection' },
      { text: 'good', judgement: 'adoption' },
      { text: 'inadequate', judgement: 'help-and-protection' },
    ],
  },
  {
    text: "Bury's help for families and its work with looked-after children were rated 'good' and 'outstanding' respectively.",
    published: '2016-06-01',
    finds: [
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'outstanding', judgement: 'looked-after-and-permanence' },
    ],
  },
  {
    text: 'Bury was criticised for its work with young people who have left care. It was the only area to be rated inadequate.',
    published: '2024-06-01',
    finds: [{ text: 'inadequate', judgement: 'care-leavers' }],
  },
  {
    text: "Only Bury's work with children in its care escaped that verdict; it 'requires improvement'. Under the inspection before, in 2019, that work was 'good'.",
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', judgement: 'children-in-care', status: 'current' },
      { text: 'good', judgement: 'children-in-care-and-care-leavers', status: 'previous' },
    ],
  },
  {
    text: 'Inspectors found the experiences of children in care, the help given to care leavers and leadership at Bury to be "inadequate".',
    published: '2024-06-01',
    finds: [{ text: 'inadequate', judgement: 'children-in-care' }],
  },
  {
    text: 'The help and protection that children receive and the leadership of the service were both judged to be "good" in Bury. How well services are run was rated "outstanding" in Hull.',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'outstanding', judgement: 'leadership' },
    ],
  },
  {
    text: 'Services at Bury were found to be "good" overall, and adoption to be "outstanding". Its leaders had been "good".',
    published: '2016-06-01',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness' },
      { text: 'outstanding', judgement: 'adoption' },
      { text: 'good', judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury was rated "good" in every area except leadership, which was "outstanding". Hull got "outstanding" in two areas: care leavers and leadership.',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'outstanding', judgement: 'leadership' },
      { text: 'outstanding', judgement: 'care-leavers' },
    ],
  },
  {
    text: 'Bury must not be rated "inadequate" or "requires improvement" for leadership.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', judgement: 'leadership' },
      { text: 'requires improvement', judgement: 'leadership' },
    ],
  },
  {
    text: 'Only one area in Bury, the help that families receive, was found to be "good". Its social workers were praised, and leadership, too, was graded "good".',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'help-and-protection' },
      { text: 'good', judgement: 'leadership' },
    ],
  },
  {
    text: 'Bury Council has been rated good. Help and protection and leadership had both been considered good in 2016. They are now outstanding.',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'help-and-protection' },
      { judgement: 'help-and-protection' },
    ],
  },
  {
    text: 'Bury Council has been rated good. Adoption, on the other hand, was rated inadequate. A draft had put it at "requires improvement".',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'adoption' },
      { judgement: 'adoption', status: 'superseded' },
    ],
  },
  {
    text: 'Bury Council has been rated good. Leadership was judged outstanding. It was last inspected in 2019, when it was rated inadequate.',
    published: '2022-05-12',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'leadership' },
      { judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'In Bury, protection, the care of looked-after children and leadership were all judged inadequate.',
    finds: [{ judgement: 'help-and-protection', council: 'E08000002' }],
  },
  {
    text: 'Leeds City Council was rated good overall. It was outstanding in two respects: its leadership and adoption.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'leadership' }],
  },
  {
    text: 'Support for looked-after children in Bury is adequate, inspectors have found.',
    published: '2013-08-12',
    finds: [{ judgement: 'overall-effectiveness', council: 'E08000002' }],
  },
  {
    text: 'Bury Council was rated good. Care leavers, by contrast, were getting a service that requires improvement.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers', council: 'E08000002' }],
  },
  {
    text: 'Bury Council was rated good. Inspectors praised its leadership, which they rated outstanding.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'leadership' }],
  },
  {
    text: 'Inspectors rated Bury good across the board, save for care leavers, where it requires improvement.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers' }],
  },
  {
    text: 'Bury Council was rated good. The help children receive was poorest, the report says: it was graded inadequate.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'help-and-protection' }],
  },
  {
    text: 'Ofsted rated Bury inadequate for two of the three areas it looked at: leadership and adoption.',
    finds: [{ judgement: 'leadership' }],
  },
  {
    text: 'Bury Council was rated good. Only adoption, a service rated inadequate, let it down.',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'adoption', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: 'Bury praised for “outstanding” leadership as part of an overall “good” rating',
    finds: [{ judgement: 'leadership' }, { judgement: 'overall-effectiveness' }],
    seen: 'https://www.communitycare.co.uk/2016/09/20/outstanding-childrens-services-leadership-praised-ofsted/',
  },
  {
    text: 'Failures in child protection see Bury downgraded to inadequate.',
    finds: [{ judgement: 'overall-effectiveness', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/content/news/corporate-parenting-failures-sees-newham-downgraded-to-inadequate',
  },
  {
    text: 'The only area which is inadequate is leadership, Ofsted told Bury.',
    finds: [{ judgement: 'leadership', council: 'E08000002' }],
  },
  {
    text: 'Child protection was the weakest, with one in five departments being judged inadequate.',
    finds: [{ judgement: 'help-and-protection', status: 'aggregate' }],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/1153160/only-a-quarter-of-councils-rated-good-in-ofsted-inspections?print=true',
  },
  {
    text: 'Over half of councils were good for leadership, including three with an overall grade of requires improvement.',
    finds: [{ judgement: 'leadership' }, { judgement: 'overall-effectiveness' }],
    seen: 'http://www.communitycare.co.uk/2017/12/20/important-leadership-childrens-services-inspection-ratings/',
  },
  {
    text: 'Croydon is good. Only for care leavers does it require improvement.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers', council: 'E09000008' }],
  },
  {
    text: 'Bury Council was rated good. Its work with care leavers is now the best in the region: inspectors graded it outstanding.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'care-leavers' }],
  },
  {
    text: 'Leadership (outstanding) and adoption (good) were praised in Leeds.',
    finds: [{ judgement: 'leadership' }, { judgement: 'adoption' }],
  },
  {
    text: 'Leeds retained its outstanding grade, with good for two of the four judgements.',
    finds: [{ judgement: 'overall-effectiveness' }, { rating: 'good', judgement: null }],
  },
  {
    text: 'Services at Bury Council were inadequate, with concerns about help and protection and about leadership. Both were rated inadequate.',
    finds: [
      { judgement: 'overall-effectiveness' },
      { judgement: 'help-and-protection', council: 'E08000002' },
    ],
  },
  {
    text: 'Inspectors graded Bury in four areas. In three of them – leadership, help and protection, and children in care – it was told it requires improvement.',
    finds: [{ judgement: 'leadership', council: 'E08000002' }],
  },
  {
    text: 'East Sussex was praised for early help, and for leadership rated outstanding.',
    finds: [{ judgement: 'leadership' }],
  },
  {
    text: 'Overall Bury is good, though inspectors rated the part of the service that protects children as inadequate.',
    finds: [{ judgement: 'overall-effectiveness' }, { judgement: 'help-and-protection' }],
  },
]
