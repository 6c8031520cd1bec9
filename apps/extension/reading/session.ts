import type { Annotation } from '@spotcheck/core'
import type { Reading } from './read-page.ts'

/** What is known of the page while it is open; the reader writes it, view and desk look at it. */
export interface Session {
  reading: Reading
  /** The saved passages of this page. */
  saved: Annotation[]
  highlights: boolean
}
