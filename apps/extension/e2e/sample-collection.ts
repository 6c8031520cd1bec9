/** What a reader might have saved of the sample stories, as messages to the background. */
import { exactOf, extract, findingsIn, sourceOf } from '@spotcheck/core'
import type { Sample } from '@spotcheck/samples'
import type { ToBackground } from '../messages/messages.ts'
import { speechesOf } from '../quotations/speeches.ts'
import { speechPassage } from '../saving/passage.ts'

export const NOTES = [
  'Compare with the statement of the year before.',
  'Ask the press office for the full letter.',
  '',
]

/** All quotes of each story, some with a note or tags, and all its records. */
export function sampleCollection(stories: readonly Sample[]): ToBackground[] {
  return stories.flatMap(({ text, article, url }, at): ToBackground[] => {
    const extraction = extract({ text, article })
    const quotes = speechesOf(extraction).map((speech, index): ToBackground => {
      const passage = { ...speechPassage(extraction, speech, null), source: url }
      const tags = findingsIn(exactOf(passage.parts)).slice(0, 2)
      return { type: 'save', passages: [passage], note: NOTES[(at + index) % 6] ?? '', tags }
    })
    const records = extraction.inspections.map(
      (inspection): ToBackground => ({
        type: 'save-record',
        source: sourceOf(extraction, inspection, url),
        corrected: null,
      }),
    )
    return [...quotes, ...records]
  })
}
