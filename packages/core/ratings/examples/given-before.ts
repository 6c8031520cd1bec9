/** Grades of an earlier inspection. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const givenBefore: Example<RatingMention>[] = [
  {
    text: 'Poor records cost the borough its "good" rating. When Bury was last inspected, under ILACS, it was rated "good". It now requires improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'good', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: 'Bury Council, which had been rated inadequate, is so no longer: it has left "inadequate" behind.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'inadequate', status: 'previous' },
    ],
  },
  {
    text: 'Bury Council had services found "good" at an inspection in 2012. It now requires improvement.',
    published: '2016-06-01',
    finds: [
      { text: 'good', status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'CYP Now, 16 February 2016',
  },
  {
    text: 'Bury Council saw inspectors last in July 2016, under the old framework, when it was rated as "good". It now requires improvement.',
    published: '2018-06-01',
    finds: [
      { text: 'good', status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Slipping from the grades of last time are Halton and Hull, previously rated as "good" and "adequate" respectively.',
    published: '2015-01-10',
    finds: [
      { text: 'good', status: 'previous', council: 'E06000006' },
      { text: 'adequate', status: 'previous', council: 'E06000010' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-tells-two-further-authorities-to-improve-children-s-services',
  },
  {
    text: "Bury Council had been given Ofsted's lowest judgment in 2015.",
    published: '2018-06-01',
    finds: [{ text: 'lowest judgment', rating: 'inadequate', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005270/london-council-moves-out-of-inadequate',
  },
  {
    text: "In 2012 children's services in Bury were rated 'outstanding'. It now requires improvement.",
    published: '2016-06-01',
    finds: [
      { text: 'outstanding', status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005270/london-council-moves-out-of-inadequate',
  },
  {
    text: 'Bury Council spent seven years as "inadequate".',
    published: '2018-06-01',
    finds: [{ text: 'inadequate', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2006447/slough-childrens-services-trust-improves-ofsted-rating',
  },
  {
    text: 'Bury Council had inadequate Ofsted ratings in 2011, 2013 and 2015.',
    published: '2018-06-01',
    finds: [{ text: 'inadequate', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2006447/slough-childrens-services-trust-improves-ofsted-rating',
  },
  {
    text: 'Birmingham City Council is in trouble. The department has been rated inadequate since 2008.',
    published: '2014-06-01',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000025' }],
    seen: 'http://www.bbc.co.uk/news/uk-england-birmingham-27522127',
  },
  {
    text: 'Bury Council has slipped since it was rated "good" in all areas when last inspected in 2014.',
    published: '2018-06-01',
    finds: [{ text: 'good', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/2005635/ofsted-awards-first-across-the-board-outstanding-rating-under-new-childrens-services-framework',
  },
  {
    text: 'The verdict comes just eight years after Bury Council was judged "inadequate" for safeguarding in 2010.',
    published: '2018-06-01',
    finds: [{ text: 'inadequate', judgement: 'safeguarding', status: 'previous', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/best%20practice/article/local-spotlight-leeds-city-council',
  },
  {
    text: 'The report comes four years after the council was rated "adequate". Bury Council welcomed it.',
    published: '2016-06-01',
    finds: [{ text: 'adequate', status: 'previous', council: 'E08000002' }],
    seen: 'https://shropshirestar.com/news/2016/08/26/telford-wrekin-council-told-to-improve-how-it-looks-after-vulnerable-children',
  },
  {
    text: 'The borough had a hard time in 2016, when it was rated requires improvement. Bury Council has improved. It is now good.',
    published: '2019-06-01',
    finds: [
      { text: 'requires improvement', status: 'previous', council: 'E08000002' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://www.communitycare.co.uk/2022/05/13/councils-lack-of-social-work-capacity-leaving-children-inadequately-protected-finds-ofsted/',
  },
  {
    text: 'Bury Council received an "adequate" grade overall in 2008. It now requires improvement.',
    published: '2010-06-01',
    finds: [
      { text: 'adequate', status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.communitycare.co.uk/2009/10/19/cornwall-childrens-director-quits-over-ofsted-probe/',
  },
  {
    text: 'In 2010 Bury Council was found to be good overall with outstanding features. It now requires improvement.',
    published: '2014-06-01',
    finds: [
      { text: 'good', status: 'previous', council: 'E08000002' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://lovewapping.org/2019/07/ofsted-rates-tower-hamlets-councils-childrens-service-as-good-two-years-after-widespread-failures/',
  },
  {
    text: 'Bury Council was rated "good" in May 2019 and is rated "good" again.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'A council that was twice found to be "inadequate" has been rated "good".\n\nBury Council was inspected in May.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous', council: 'E08000002' },
      { text: 'good', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: 'Cumberland Council has taken over from Cumbria County Council. The old authority was rated "inadequate" in 2015.',
    published: '2024-11-26',
    finds: [{ text: 'inadequate', status: 'previous', council: 'E10000006' }],
  },
  {
    text: 'How Rotherham went from ‘poor’ to ‘outstanding’',
    published: '2025-11-26',
    finds: [
      { text: 'poor', rating: 'performs-poorly', judgement: 'annual-rating', status: 'previous' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: 'The service was rated "requires improvement" by Ofsted in 2022 but, after an inspection in March, it has gone up to a "good" rating. Bury Council was pleased.',
    published: '2025-05-20',
    finds: [
      { text: 'requires improvement', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://snackydog.com/news/articles/c2de1r262x0o',
  },
  {
    text: "Bury Council is pleased. Its last full inspection, in 2019, saw every area rated as 'requiring improvement to be good'. It now requires improvement.",
    published: '2023-07-14',
    finds: [
      { text: 'requiring improvement to be good', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://www.worcesternews.co.uk/news/23655365.worcestershires-children-services-rated-good-ofsted/',
  },
  {
    text: "It was worse last year than when Ofsted found in spring 2017 that Bury Council was 'inadequate'. It now requires improvement.",
    published: '2018-06-11',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
    seen: 'https://tewkesburylibdems.org.uk/en/article/2018/1267488/mixed-report-by-ofsted-into-county-childrens-services-still-urgent-need-for-modernisation-and-improvement',
  },
  {
    text: 'Bury Council was good in 2014. It had been inadequate in 2010, and was down from outstanding in 2008.',
    published: '2018-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'inadequate', status: 'previous' },
      { text: 'outstanding', status: 'previous' },
    ],
  },
  {
    text: 'The report strips the authority of its good rating. Bury Council is sorry.',
    published: '2024-06-01',
    finds: [{ text: 'good', status: 'previous', council: 'E08000002' }],
  },
  {
    text: 'When Bury Council was inspected in 2019, under the same framework, all three areas were good. It now requires improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', judgement: 'overall-effectiveness', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: "Kent's services have been rated good, after two inspections in a row that ended in requires improvement.",
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'requires improvement', status: 'previous' },
    ],
  },
  {
    text: 'This is a re-inspection of services in Kent, following a judgement of inadequate for overall effectiveness in 2019. They are now good.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Standards in Kent have slipped since another inspection more than six years ago found its services to be inadequate. It now requires improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
]
