import type { Confirmed, Detected } from './annotation.ts'
import type { Speaker } from './quotation.ts'

/**
 * From this confidence on an attribution is certain. Below it stand those that rest on no verb of saying: the person
 * of the sentence before, say, or the report that the sentence is about.
 */
const CERTAIN = 0.75

export type Certainty = 'confirmed' | 'certain' | 'uncertain'

/** Who speaks, and how sure that is; `certainty` is null where the story names nobody and no reader has spoken. */
export interface Attribution {
  speaker: Speaker | null
  certainty: Certainty | null
}

export const UNATTRIBUTED: Attribution = { speaker: null, certainty: null }

/** The reader's word comes before any rule's. A confidence that was never written down counts as uncertain. */
export function attributionOf(
  { speaker, confidence }: Pick<Detected, 'speaker' | 'confidence'>,
  confirmed: Confirmed | null,
): Attribution {
  if (confirmed) return { speaker: confirmed.speaker, certainty: 'confirmed' }
  if (!speaker) return UNATTRIBUTED
  return { speaker, certainty: (confidence ?? 0) < CERTAIN ? 'uncertain' : 'certain' }
}
