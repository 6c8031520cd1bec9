/** Grades that have no council rather than a wrong one. */
import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const doubtfulLinks: Example<RatingMention>[] = [
  {
    text: 'Bury and Bolton had their reports on Friday. Bury was rated good. Staff at the council wept when it was found inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'good', council: 'E08000002' },
      { text: 'inadequate', council: null },
    ],
  },
  {
    text: 'Bury and Bolton had their reports on Friday. Bury was rated good. They were told that services require improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', council: 'E08000002' },
      { text: 'require improvement', council: null },
    ],
  },
  {
    text: 'Bury and Bolton had their reports on Friday. Bury was rated good. The council is good for adoption, too.',
    published: '2024-06-01',
    finds: [
      { judgement: 'overall-effectiveness', council: 'E08000002' },
      { judgement: 'adoption', council: 'E08000002' },
    ],
  },
]
