import { type Annotation, attributionOf } from '@spotcheck/core'

/** Whether a saved passage names a speaker that is neither certain nor confirmed. */
export function isUncertain({ detected, confirmed }: Annotation): boolean {
  return attributionOf(detected, confirmed).certainty === 'uncertain'
}
