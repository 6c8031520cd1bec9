/** Long states, anniversaries, and news that is told in the pluperfect. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const lately: Example<RatingMention>[] = [
  {
    text: 'Bury Council, an outstanding authority for nearly five years, is now a good one.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'previous', council: 'E08000002' },
      { text: 'good', status: 'current', council: 'E08000002' },
    ],
  },
  {
    text: 'Four years after a good that was hailed as proof, services in Bury require improvement.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'previous' },
      { text: 'require improvement', status: 'current' },
    ],
  },
  {
    text: 'The services of Bury Council had that morning become the latest to be branded inadequate.',
    published: '2016-01-05',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Bury Council had to make do with good. Ofsted yesterday had Leeds City Council down as outstanding.',
    published: '2016-01-05',
    finds: [
      { text: 'good', status: 'current', council: 'E08000002' },
      { text: 'outstanding', status: 'current', council: 'E08000035' },
    ],
  },
  {
    text: 'His own council, Bury, had been found inadequate, the member said.',
    published: '2026-01-28',
    finds: [{ text: 'inadequate', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'In 2022 every service in Bury required improvement. Each of them is outstanding in the new report.',
    published: '2025-04-15',
    finds: [
      { text: 'required improvement', status: 'previous' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: "A decade of Bury: 2016: inadequate; 2019: requires improvement; 2023: good. The new report turned the council's good of 2023 into outstanding.",
    published: '2026-03-24',
    finds: [
      { text: 'inadequate', status: 'previous' },
      { text: 'requires improvement', status: 'previous' },
      { text: 'good', status: 'previous' },
      { text: 'good', status: 'previous' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: 'Once a byword for failure, Bury Council was rated good yesterday.',
    published: '2026-02-25',
    finds: [{ text: 'good', status: 'current', council: 'E08000002' }],
  },
  {
    text: 'Four years as an outstanding authority ended for Bury Council. In Leeds a good rating gave way to an inadequate one.',
    published: '2024-06-01',
    finds: [
      { text: 'outstanding', status: 'previous', council: 'E08000002' },
      { text: 'good', status: 'previous', council: 'E08000035' },
      { text: 'inadequate', status: 'current', council: 'E08000035' },
    ],
  },
]
