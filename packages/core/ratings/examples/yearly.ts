/** Verdicts that came every year for a council as a whole, and inspections of the same years. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const yearly: Example<RatingMention>[] = [
  {
    text: 'Bury provides “excellent” services, say the annual ratings, and Bolton Council is merely adequate. Kent is deemed good.',
    published: '2009-12-09',
    finds: [
      { rating: 'performs-excellently', judgement: 'annual-rating' },
      { rating: 'performs-adequately', judgement: 'annual-rating' },
      { rating: 'performs-well', judgement: 'annual-rating' },
    ],
    seen: 'https://careappointments.com/care-news/england/82843/ofsted-rates-nine-childrens-services-as-poor/',
  },
  {
    text: 'Bury Council performs well, Ofsted has said. At an unannounced inspection in June it was judged adequate.',
    published: '2010-12-09',
    finds: [
      { rating: 'performs-well', judgement: 'annual-rating' },
      { rating: 'adequate', judgement: 'overall-effectiveness' },
    ],
  },
  {
    text: 'Gateshead was rated outstanding overall. A joint area review found Bury adequate.',
    published: '2008-12-18',
    finds: [
      { rating: 'outstanding', judgement: 'annual-rating' },
      { rating: 'adequate', judgement: 'overall-effectiveness' },
    ],
    seen: 'http://www.publicnet.co.uk/news/2008/12/18/councils-say-message-on-childrens-services-is-loud-and-clear/',
  },
  {
    text: "Hull City Council's child protection is inadequate, Ofsted says.",
    published: '2012-03-17',
    finds: [{ text: 'inadequate', judgement: 'safeguarding' }],
  },
  {
    text: "Hull City Council's child protection is inadequate, Ofsted says. Its help and protection was judged inadequate.",
    published: '2013-03-17',
    finds: [
      { text: 'inadequate', judgement: 'overall-effectiveness' },
      { text: 'inadequate', judgement: 'help-and-protection' },
    ],
  },
]
