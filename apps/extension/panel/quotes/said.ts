import { type Annotation, type Attribution, attributionOf } from '@spotcheck/core'
import type { Speech } from '../../quotations/speeches.ts'
import { isWhollySaved, ownPassages, type SavedHere } from './saved-here.ts'

/** A speech of the story, with what the reader has made of it. */
export interface Said {
  speech: Speech
  attribution: Attribution
  saved: boolean
  /** The passages that were saved as this speech, one a part; null unless all of them were. */
  passages: Annotation[] | null
}

export function saidIn(speeches: readonly Speech[], savedHere: SavedHere): Said[] {
  return speeches.map((speech) => {
    const passages = ownPassages(savedHere, speech.parts)
    return {
      speech,
      attribution: attributionOf(speech, passages?.[0]?.confirmed ?? null),
      saved: isWhollySaved(savedHere, speech.parts),
      passages,
    }
  })
}
