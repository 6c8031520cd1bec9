/** Grades that are counted, and lists of the councils that got them. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const counted: Example<RatingMention>[] = [
  {
    text: 'Councils such as Bury are graded outstanding, good or inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'scale', council: null },
      { text: 'good', status: 'scale', council: null },
      { text: 'inadequate', status: 'scale', council: null },
    ],
  },
  {
    text: 'Wandsworth became the 21st council whose services were rated as inadequate.',
    published: '2016-02-16',
    finds: [{ text: 'inadequate', status: 'current', council: 'E09000032' }],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: "So far 21 children's services are 'inadequate', a further 43 require improvement.",
    published: '2016-02-16',
    finds: [
      { text: 'inadequate', status: 'aggregate', council: null },
      { text: 'require improvement', status: 'aggregate', council: null },
    ],
    seen: 'https://www.willispalmer.com/quarter-of-authorities-are-inadequate-says-ofsted/',
  },
  {
    text: 'None have been rated "outstanding".',
    published: '2015-02-16',
    finds: [{ text: 'outstanding', status: 'aggregate', council: null }],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Of these, 23.7 per cent (14) were graded "inadequate".',
    published: '2015-02-16',
    finds: [{ text: 'inadequate', status: 'aggregate', council: null }],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/1153160/only-a-quarter-of-councils-rated-good-in-ofsted-inspections?print=true',
  },
  {
    text: 'The seven judged "inadequate" so far are: Birmingham; Buckinghamshire; Cheshire East; Coventry; Knowsley; Slough.',
    published: '2015-02-16',
    finds: [{ text: 'inadequate', status: 'current', council: null }],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/ofsted-critical-of-council-run-childrens-services-',
  },
  {
    text: 'Just three councils – Hampshire, Leeds and Trafford – were judged outstanding for leadership.',
    published: '2015-02-16',
    finds: [{ text: 'outstanding', judgement: 'leadership', status: 'current', council: null }],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/1153160/only-a-quarter-of-councils-rated-good-in-ofsted-inspections?print=true',
  },
  {
    text: 'The others rated as poor are Birmingham, Cornwall, Doncaster and Haringey.',
    published: '2009-12-10',
    finds: [
      {
        text: 'poor',
        rating: 'performs-poorly',
        judgement: 'annual-rating',
        status: 'current',
        council: null,
      },
    ],
    seen: 'https://careappointments.com/care-news/england/82843/ofsted-rates-nine-childrens-services-as-poor/',
  },
  {
    text: 'At present 39 of the 153 authorities (25%) are top graded.',
    published: '2024-12-10',
    finds: [{ text: 'top graded', rating: 'outstanding', status: 'aggregate', council: null }],
    seen: 'http://www.narrativecare.org/quarter-of-childrens-services-now-rated-outstanding-by-ofsted.html (mirror of Community Care)',
  },
  {
    text: 'Last year seven councils had their ratings limited by an inspection to adequate (Bolton, Calderdale, Essex).',
    published: '2010-12-10',
    finds: [{ text: 'adequate', status: 'previous', council: null }],
    seen: 'https://publications.parliament.uk/pa/cm200910/cmselect/cmchilsch/276i-ii/10032209.htm',
  },
  {
    text: 'Of the councils seen, 10 have been rated "good", 24 "requires improvement" and seven "inadequate".',
    published: '2015-02-16',
    finds: [
      { text: 'good', status: 'aggregate', council: null },
      { text: 'requires improvement', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'aggregate', council: null },
    ],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Three quarters of councils are in the bottom two grades.',
    published: '2015-02-16',
    finds: [],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'Most councils have one of the two lowest ratings.',
    published: '2015-02-16',
    finds: [],
    seen: 'https://www.cypnow.co.uk/print_article/cyp/news/1153160/only-a-quarter-of-councils-rated-good-in-ofsted-inspections?print=true',
  },
  {
    text: 'Just three councils – Blackpool, Bradford and Wakefield – have lost a grade.',
    published: '2015-02-16',
    finds: [],
    seen: 'https://www.cypnow.co.uk/content/analysis/new-inspections-reveal-progress',
  },
  {
    text: 'According to Ofsted, 39 of the 153 authorities – one in four – are outstanding. A quarter of councils can hope for more and 12 were said to perform poorly.',
    published: '2010-12-10',
    finds: [
      { text: 'outstanding', status: 'aggregate', council: null },
      { text: 'perform poorly', status: 'aggregate' },
    ],
  },
  {
    text: 'In the authorities rated “inadequate” too few children were seen, and in 11 of the councils judged inadequate new directors have come.',
    published: '2015-03-10',
    finds: [
      { text: 'inadequate', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'aggregate', council: null },
    ],
    seen: 'https://www.publicsectorexecutive.com/Public-Sector-News/ofsted-critical-of-council-run-childrens-services-',
  },
  {
    text: 'Now 42% of councils are judged good, 45% require improvement and 13% inadequate.',
    published: '2018-12-04',
    finds: [
      { text: 'good', status: 'aggregate' },
      { text: 'require improvement', status: 'aggregate' },
      { text: 'inadequate', status: 'aggregate' },
    ],
    seen: 'http://www.locumtoday.co.uk/article.php?s=2018-12-04-number-of-authorities-rated-good-or-outstanding-increases&catTitle=social%20workhome%20page%20featured',
  },
  {
    text: 'Quarter of services now rated outstanding\n\nThe top grade went to 10 of the councils inspected. All councils rated good or outstanding were well led.',
    published: '2025-11-20',
    finds: [
      { text: 'outstanding', status: 'aggregate' },
      { text: 'top grade', status: 'aggregate' },
      { text: 'good', status: 'aggregate' },
      { text: 'outstanding', status: 'aggregate' },
    ],
    seen: 'http://www.narrativecare.org/quarter-of-childrens-services-now-rated-outstanding-by-ofsted.html',
  },
  {
    text: 'Of 46 services, 26 were adequate and 19 were good, and 18 councils received Ofsted’s lowest mark.',
    published: '2011-08-20',
    finds: [
      { text: 'adequate', status: 'aggregate' },
      { text: 'good', status: 'aggregate' },
      { text: 'lowest mark', status: 'aggregate' },
    ],
    seen: 'https://careappointments.com/care-news/england/85143/ofsted-brands-one-in-four-councils-inadequate-on-safeguarding/',
  },
  {
    text: 'Twenty councils received an excellent rating, 77 performed well and 49 were rated as adequate or poor.',
    published: '2010-12-09',
    finds: [
      { text: 'excellent', rating: 'performs-excellently', status: 'aggregate' },
      { text: 'performed well', status: 'aggregate' },
      { text: 'adequate', status: 'aggregate' },
      { text: 'poor', status: 'aggregate' },
    ],
    seen: 'http://www.communitycare.co.uk/2010/12/09/twice-as-many-excellent-services-as-last-year-says-ofsted/',
  },
  {
    text: 'Six of the authorities inspected have been rated good, and not a single one outstanding. Five are short of good. Ten years ago nobody was outstanding.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aggregate' },
      { text: 'outstanding', status: 'aggregate' },
      { text: 'good', status: 'aggregate' },
      { text: 'outstanding', status: 'aggregate' },
    ],
  },
  {
    text: 'Bury is one of 12 councils rated outstanding.',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Six are outstanding, eight good and six requires improvement, says the network of counties.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'aggregate' },
      { text: 'good', status: 'aggregate' },
      { text: 'requires improvement', status: 'aggregate' },
    ],
  },
  {
    text: 'There are now 12 inadequate councils, one of them Kent. Inadequate authorities number 14.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'aggregate' },
      { text: 'Inadequate', status: 'aggregate' },
    ],
  },
  {
    text: 'A third of those inspected since January have been found to be inadequate, Kent said. The number of outstanding councils has risen.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'aggregate' },
      { text: 'outstanding', status: 'aggregate' },
    ],
  },
  {
    text: 'Two councils in the north have been upgraded to outstanding. Bury has had its third requires improvement verdict in a row.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'current', council: null },
      { text: 'requires improvement', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: 'Inspectors gave contrasting verdicts on two authorities, with Bury dropping to the lowest grade. Managers from Kent, one of the few counties rated outstanding, will help.',
    published: '2024-06-01',
    finds: [
      { text: 'lowest grade', status: 'current', council: 'E08000002' },
      { text: 'outstanding', status: 'current', council: 'E10000016' },
    ],
  },
  {
    text: 'Of the 41 councils whose judgements are out, Bury among them, 10 have been rated good, 24 requires improvement and seven inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aggregate' },
      { text: 'requires improvement', status: 'aggregate' },
      { text: 'inadequate', status: 'aggregate' },
    ],
  },
  {
    text: 'There are some worries in Kent that relatively few councils are achieving a good rating.',
    published: '2024-06-01',
    finds: [{ text: 'good', status: 'aggregate' }],
  },
  {
    text: 'All those local authorities judged "inadequate" received poor reports on their leaders.',
    finds: [{ text: 'inadequate', status: 'aggregate', council: null }],
    seen: 'http://www.communitycare.co.uk/2017/12/20/important-leadership-childrens-services-inspection-ratings/',
  },
  {
    text: '“Inadequate” councils have moved on, inspectors say.',
    published: '2021-10-27',
    seen: 'https://www.communitycare.co.uk/2021/10/27/inadequate-councils-make-progress-in-latest-ofsted-visits/',
    finds: [{ text: 'Inadequate', status: 'scale', council: null }],
  },
]
