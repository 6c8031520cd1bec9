/** Grade words that rate with no verb of rating near them, and with no noun behind. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const bareGrades: Example<RatingMention>[] = [
  {
    text: "They went from 'inadequate' to 'good', a leap of two categories.",
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
    seen: 'https://www.cambstimes.co.uk/news/inspectors-praise-for-turnaround-in-fortunes-of-cambridgeshire-county-council-4856840',
  },
  {
    text: 'The county, which Ofsted thinks good, has a neighbour that merits outstanding. Bury meanwhile drew requires improvement.',
    published: '2024-06-01',
    finds: [{ text: 'good' }, { text: 'outstanding' }, { text: 'requires improvement' }],
  },
  {
    text: "After the council's second inadequate in eight years, an overall good came as a surprise in Bury: a good apiece for leaders and care leavers.",
    published: '2024-06-01',
    finds: [{ text: 'inadequate' }, { text: 'good' }, { text: 'good' }],
  },
  {
    text: 'Two inadequates in a row have cost Bury its director. Its neighbour has three goods and, since May, wants nothing but outstandings.',
    published: '2024-06-01',
    finds: [{ text: 'inadequates' }, { text: 'goods' }, { text: 'outstandings' }],
  },
  {
    text: 'Bury Council came out of the bottom category in 2019, and off the lowest rung for good. It is the first in the north to hold the highest rating since the grades were redrawn.',
    published: '2024-06-01',
    finds: [{ text: 'bottom category' }, { text: 'lowest rung' }, { text: 'highest rating' }],
  },
  {
    text: 'Bury is inadequate no more: where once there was a grade that shamed it, inspectors now see a good service with outstanding support for care leavers.',
    published: '2024-06-01',
    finds: [{ text: 'inadequate' }, { text: 'good' }, { text: 'outstanding' }],
  },
  {
    text: "When Bury, visited a year before, was good, Bolton's trust aimed for good by 2021 and had better be good.",
    published: '2020-06-01',
    finds: [{ text: 'good' }, { text: 'good' }, { text: 'good' }],
  },
  {
    text: "The word adequate disappears from reports on Bury. The grade in 2015 was requires improvement; its aftercare, in Ofsted's opinion, was good.",
    published: '2020-06-01',
    finds: [{ text: 'adequate' }, { text: 'requires improvement' }, { text: 'good' }],
  },
  {
    text: "Bury is among nine councils whose services Ofsted considers poor. Bolton earned an excellent, and Hull's services are still poor.",
    published: '2010-12-10',
    finds: [{ text: 'poor' }, { text: 'excellent' }, { text: 'poor' }],
  },
  {
    text: 'What does outstanding look like? In Bury, which entered the outstanding club in May, everything is outstanding except help for families. Leaders and child protection in Bolton were inadequate alike.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding' },
      { text: 'outstanding' },
      { text: 'outstanding' },
      { text: 'inadequate' },
    ],
  },
]
