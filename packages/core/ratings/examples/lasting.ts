/** Grades of earlier inspections that only the whole story shows to stand, or to be over. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const lasting: Example<RatingMention>[] = [
  {
    text: 'Bury Council, judged inadequate in a report of November 2016, shares a director with its neighbour.',
    published: '2018-06-20',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Bury Council has been rated good. A report of November 2016 said that its services were inadequate.',
    published: '2018-06-20',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'inadequate', status: 'previous' },
    ],
  },
  {
    text: 'A focused visit was made to Bury Council, which fell from good to inadequate in 2021.',
    published: '2022-11-16',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'inadequate', status: 'current' },
    ],
  },
  {
    text: 'Bury Council was rated inadequate in 2015, requires improvement in 2018 and good in 2021.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Cumbria County Council was rated inadequate in 2013 and good in 2022.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'previous' },
    ],
  },
  {
    text: "It was the third time that inspectors had found Bury Council's services outstanding.",
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'current' }],
  },
  {
    text: 'Bury Council has been rated good. "We were inadequate, and we had earned it," its leader said.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'inadequate', status: 'previous' },
    ],
  },
  {
    text: 'Bury Council has been rated good. Kent, judged outstanding in 2022, shares a director with Bolton, which became inadequate in 2021.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'current', council: 'E10000016' },
      { text: 'inadequate', status: 'current', council: 'E08000001' },
    ],
  },
  {
    text: 'Kent, judged outstanding in 2022, has had a focused visit. Services in Bolton were found good in May 2021; they had been inadequate in 2018.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'current', council: 'E10000016' },
      { text: 'good', status: 'current', council: 'E08000001' },
      { text: 'inadequate', status: 'previous', council: 'E08000001' },
    ],
  },
  {
    text: 'Inspectors made a monitoring visit to Bury Council in October. At its last inspection, in 2021, the council was rated inadequate.',
    published: '2022-11-16',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Inspectors have called on Bury Council for the first time since they rated it inadequate in March.',
    published: '2022-11-16',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: "Bury Council's former director, who left after it was rated inadequate in 2021, has joined Leeds.",
    published: '2022-11-16',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'A monitoring visit found progress in Bury. The borough had been rated inadequate in all areas in 2021.',
    published: '2022-11-16',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Bury Council had been rated inadequate in 2017 before improving to good in 2021.',
    published: '2022-11-16',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'good', status: 'current' },
    ],
  },
  {
    text: 'Bury Council was rated inadequate in 2010, an age ago.',
    published: '2022-11-16',
    finds: [{ text: 'inadequate', status: 'previous' }],
  },
  {
    text: 'It was the eighth visit to Bury Council since it was judged inadequate in 2018. Services in Bury were found inadequate in 2018, when ministers stepped in.',
    published: '2021-06-10',
    finds: [
      { text: 'inadequate', status: 'current', council: 'E08000002' },
      { text: 'inadequate', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: 'Hull is to raise council tax, seven weeks after its children’s services were judged inadequate.',
    published: '2024-05-17',
    finds: [{ text: 'inadequate', status: 'current', council: 'E06000010' }],
  },
  {
    text: 'Hull lost its good rating last August, when it was graded inadequate. “I was here when we were good,” said a social worker.',
    published: '2024-05-17',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'inadequate', status: 'current' },
      { text: 'good', status: 'previous' },
    ],
  },
]
