/** One grade for several councils, of which one stands nearest: it is given to none of them. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

const published = '2024-05-17'

export const ofSeveral: Example<RatingMention>[] = [
  {
    text: 'Kent, where inspectors spent a fortnight, and Bury, which they saw in March, are both rated good.',
    published,
    finds: [{ text: 'good', status: 'current', council: null }],
  },
  {
    text: 'Leeds fell to requires improvement, Hull to inadequate, each of them from good.',
    published,
    finds: [
      { text: 'requires improvement', council: 'E08000035' },
      { text: 'inadequate', council: 'E06000010' },
      { text: 'good', status: 'previous', council: null },
    ],
  },
  {
    text: 'Trafford, as its neighbours never tire of saying, and Wigan, after two hard years, also have “outstanding” leaders.',
    published,
    finds: [{ text: 'outstanding', judgement: 'leadership', council: null }],
  },
  {
    text: 'The review names Salford and Oldham, where services are inadequate.',
    published,
    finds: [{ text: 'inadequate', council: null }],
  },
  {
    text: 'Dudley joins Sandwell and Walsall in being rated good.',
    published,
    finds: [{ text: 'good', council: null }],
  },
  {
    text: 'Bury and Hull were rated “good”, and Leeds “outstanding”.',
    published,
    finds: [
      { text: 'good', council: null },
      { text: 'outstanding', council: 'E08000035' },
    ],
  },
]
