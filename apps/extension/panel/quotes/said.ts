import { type Annotation, type Attribution, attributionOf } from '@spotcheck/core'
import type { Speech } from '../../quotations/speeches.ts'
import { isWhollySaved, type SavedPlaces, savedAs } from '../../saving/saved-places.ts'

/** A speech of the story, with what the reader has made of it. */
export interface Said {
  speech: Speech
  attribution: Attribution
  saved: boolean
  /** What was saved as this speech and nothing more; none where it is part of something larger. */
  passages: Annotation[]
}

export function saidIn(speeches: readonly Speech[], savedHere: SavedPlaces): Said[] {
  return speeches.map((speech) => {
    const passages = savedAs(savedHere, speech.parts)
    return {
      speech,
      attribution: attributionOf(speech, passages[0]?.confirmed ?? null),
      saved: isWhollySaved(savedHere, speech.parts),
      passages,
    }
  })
}
