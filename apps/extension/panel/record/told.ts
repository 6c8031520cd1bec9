import type { Inspection } from '@spotcheck/core'
import type { StoryPage } from '../page-state.ts'

/** What every part of a record is made of. */
export interface Told {
  story: StoryPage
  inspection: Inspection
}
