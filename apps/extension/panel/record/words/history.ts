/** What is said around a council's history. */
import { dateInWords, type PartialDate } from '@spotcheck/core'
import { COVERED_FROM, RELEASED_TO } from '@spotcheck/core/official'
import { isReport, month } from './official.ts'

export const historyWords = {
  heading: 'All inspections of this council',
  covers: `Ofsted’s graded inspections from ${dateInWords(month(COVERED_FROM))} to ${dateInWords(RELEASED_TO)}. Visits without a grade are not among them.`,
  gone: 'Those of bodies that are gone stand here as far as public pages state them.',
  thisOne: 'this story',
  source: (address: string, published: PartialDate | null) =>
    isReport(address)
      ? ['Report', published && `of ${dateInWords(published)}`].filter(Boolean).join(' ')
      : 'Source',
  of: (body: string) => `Of ${body}, whose services it took over`,
  savedStories: 'In your saved stories:',
  storiesOnly: 'Found with no official outcome; as your saved stories tell it:',
  undated: 'No date',
} as const
