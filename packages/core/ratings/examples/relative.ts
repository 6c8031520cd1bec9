/** Grades told by their place on the scale. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const relative: Example<RatingMention>[] = [
  {
    text: 'Bury was first to be given the lowest rating when the new framework began.',
    published: '2018-06-01',
    finds: [{ text: 'lowest rating', rating: 'inadequate', status: 'current', council: 'E08000002' }],
    seen: 'https://www.cypnow.co.uk/content/news/ofsted-spot-check-prompts-first-inadequate-rating-under-new-framework',
  },
  {
    text: 'Ofsted handed down its second lowest rating of "requires improvement to be good" to Bury Council.',
    published: '2018-06-01',
    finds: [{ text: 'requires improvement to be good', status: 'current' }],
    seen: 'https://www.cypnow.co.uk/content/news/north-somerset-vulnerable-childrens-needs-secondary-to-parents-ofsted-finds',
  },
  {
    text: 'Bury Council has received the highest possible grading.',
    published: '2019-06-01',
    finds: [{ text: 'highest possible grading', rating: 'outstanding', status: 'current' }],
    seen: 'https://news.leeds.gov.uk/news/outstanding-ofsted-three-in-a-row-for-leeds-children-and-families-services',
  },
  {
    text: 'Inadequate is the lowest grade available.',
    published: '2019-06-01',
    finds: [
      { text: 'Inadequate', status: 'scale', council: null },
      { text: 'lowest grade', rating: 'inadequate', status: 'scale', council: null },
    ],
    seen: 'https://www.onthewight.com/damning-report-shows-council-care-of-island-children-as-inadequate/',
  },
  {
    text: 'Bury Council has achieved a clean sweep of outstanding ratings.',
    published: '2019-06-01',
    finds: [{ text: 'outstanding', status: 'current' }],
    seen: 'https://www.westminster.gov.uk/childrens-services-rated-outstanding-ofsted',
  },
  {
    text: 'Ofsted gave Bury Council its most serious grade of "priority action needed".',
    published: '2010-06-01',
    finds: [],
    seen: 'http://bodgedroad.blogspot.com/2011/11/ofsted-publishes-childrens-services.html',
  },
  {
    text: 'Bury received the worst of three possible judgements for its SEND services.',
    published: '2024-06-01',
    finds: [],
    seen: 'https://tes.com/magazine/news/specialist-sector/urgent-send-problems-in-third-areas-inspected-ofsted-cqc',
  },
  {
    text: 'Ofsted handed down its second lowest rating to Bury Council.',
    published: '2018-06-01',
    finds: [
      {
        text: 'second lowest rating',
        rating: 'requires-improvement',
        status: 'current',
        council: 'E08000002',
      },
    ],
    seen: 'https://www.cypnow.co.uk/content/news/north-somerset-vulnerable-childrens-needs-secondary-to-parents-ofsted-finds',
  },
  {
    text: "Bury Council got top marks but one, having had the lowest of the watchdog's four grades in 2018.",
    published: '2024-06-01',
    finds: [
      { text: 'top marks but one', rating: 'good', status: 'current' },
      { text: "lowest of the watchdog's four grades", rating: 'inadequate', status: 'previous' },
    ],
  },
]
