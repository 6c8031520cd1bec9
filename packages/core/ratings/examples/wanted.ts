/** What somebody is after or awaits, drafts that were changed, and grades as words. */

import type { Example } from '../../rules/rule.ts'
import type { RatingMention } from '../../schema/mention.ts'

export const wanted: Example<RatingMention>[] = [
  {
    text: 'The corporate plan of Bury Council promises a good by 2027. Its leader has staked her name on outstanding.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: 'Bury Council went into its inspection expecting a good rating. Officers in Leeds are braced to be rated inadequate.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'hypothetical' },
      { text: 'inadequate', status: 'hypothetical', council: 'E08000035' },
    ],
  },
  {
    text: 'Bury Council has drawn up a plan to escape from its inadequate rating. Leeds City Council could lose its good rating.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'current', council: 'E08000002' },
      { text: 'good', status: 'current', council: 'E08000035' },
    ],
  },
  {
    text: 'Nobody at Bury Council had expected to be told that its services were inadequate. After ten years of failure, Leeds City Council is inadequate no more.',
    published: '2024-06-01',
    finds: [
      { text: 'inadequate', status: 'current', council: 'E08000002' },
      { text: 'inadequate', status: 'negated', council: 'E08000035' },
    ],
  },
  {
    text: 'For eleven days, in a draft that was never meant to be seen, the services of Bury Council were outstanding.',
    published: '2024-06-01',
    finds: [{ text: 'outstanding', status: 'superseded', council: 'E08000002' }],
  },
  {
    text: 'What separates requires improvement from good? The gradings run from inadequate to outstanding. Ministers should abolish inadequate as a label.',
    published: '2024-06-01',
    finds: [
      { text: 'requires improvement', status: 'scale' },
      { text: 'good', status: 'scale' },
      { text: 'inadequate', status: 'scale' },
      { text: 'outstanding', status: 'scale' },
      { text: 'inadequate', status: 'scale' },
    ],
  },
  {
    text: 'All four grades of Bury Council were good, and every one of the four grades of Leeds City Council was outstanding.',
    published: '2026-06-18',
    finds: [
      { text: 'good', status: 'current' },
      { text: 'outstanding', status: 'current' },
    ],
  },
  {
    text: 'Should Bury Council miss out on a good rating, its leader will have to go. The commissioner told Leeds City Council that good was not in prospect before 2027.',
    published: '2025-04-28',
    finds: [
      { text: 'good', status: 'hypothetical', council: 'E08000002' },
      { text: 'good', status: 'hypothetical', council: 'E08000035' },
    ],
  },
  {
    text: 'Services in Bury must reach good by 2027, and outstanding is the stated purpose of the council.',
    published: '2024-06-01',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'outstanding', status: 'aspiration' },
    ],
  },
  {
    text: 'Hull City Council expects its services for children to be rated good next year. A union expects the department to be inadequate. “A good for our care leavers is the next goal,” its leader said.',
    published: '2024-05-17',
    finds: [
      { text: 'good', status: 'aspiration' },
      { text: 'inadequate', status: 'hypothetical' },
      { text: 'good', status: 'aspiration', judgement: 'care-leavers' },
    ],
  },
]
