/** Clauses that stand inside another between commas, and what goes on behind them. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

const published = '2024-05-17'

export const asides: Example<RatingMention>[] = [
  {
    text: "A nursery in Stockton, where four councillors' children go, was judged inadequate in May.",
    published,
    finds: [{ text: 'inadequate', status: 'other-subject', council: null }],
  },
  {
    text: 'Under the framework, which began in 2018, about 30 councils have been judged outstanding. Since the rules changed, when Ofsted merged two inspections, about a fifth of councils have been found inadequate.',
    published,
    finds: [
      { text: 'outstanding', status: 'aggregate', council: null },
      { text: 'inadequate', status: 'aggregate', council: null },
    ],
  },
  {
    text: 'Torbay was set up in 1998, when Devon was reorganised, and has been judged inadequate twice.',
    published,
    finds: [{ text: 'inadequate', council: 'E06000027' }],
  },
  {
    text: 'Sefton, on the coast north of Liverpool, which was rated inadequate in 2022, has a new director.',
    published,
    finds: [{ text: 'inadequate', council: 'E08000014' }],
  },
  {
    text: 'Reports were published on Kent and on Trafford, in Greater Manchester, which had been rated good in 2015.',
    published,
    finds: [{ text: 'good', status: 'previous', council: 'E08000009' }],
  },
  {
    text: 'It has hired three managers from Rotherham and one from Derby, whose services were rated outstanding.',
    published,
    finds: [{ text: 'outstanding', council: 'E06000015' }],
  },
]
