/** Grades whose time their own clause does not tell: the clause around, an opening, a list or the sentence before does. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const times: Example<RatingMention>[] = [
  {
    text: 'Bury Council got the top grade three years after it was told that its services required improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'top grade', status: 'current' },
      { text: 'required improvement', status: 'previous' },
    ],
  },
  {
    text: 'By 2021 services at Bury Council were good. In 2014, under the last framework, leaders there were the part that required improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'required improvement', status: 'previous' },
    ],
  },
  {
    text: 'Bury Council is rated good, up from requires improvement in 2022 and inadequate in 2017.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'requires improvement', status: 'previous' },
      { text: 'inadequate', status: 'previous' },
    ],
  },
  {
    text: "Bury Council's services are good. At the council's last inspection, in 2018, they were praised. Support for care leavers, however, was said to require improvement.",
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'require improvement', status: 'previous', judgement: 'care-leavers' },
    ],
  },
  {
    text: 'Bury Council was inadequate, it paid people to stay, and within four years it was good.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Bury Council is good. Support for care leavers, previously inadequate, requires improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'current' },
    ],
  },
  {
    text: 'Bury Council, where services were inadequate when inspectors last called, in 2021, is now good. "I wish we had kept our outstanding rating," its leader said.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'previous' },
    ],
  },
  {
    text: 'Bury Council was judged good after three years as an "outstanding" authority. Kent was good until August; it was inadequate from 2016 until its rating rose to good in 2019.',
    published: '2024-10-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'previous' },
      { text: 'good', status: 'previous' },
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'previous' },
    ],
  },
  {
    text: '"We were good before and we intend to be good again," said the leader of Bury Council.',
    published: '2024-10-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'good', status: 'aspiration' },
    ],
  },
  {
    text: 'The days when Bury Council was inadequate are over. A council that was not long ago rated outstanding has slid to inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'outstanding', status: 'previous' },
      { text: 'inadequate', status: 'current' },
    ],
  },
]
