import { type Annotation, type Attribution, attributionOf } from '@spotcheck/core'

/** What to quote: a quotation's words without their marks, else the passage as printed. */
export function quotedWords({ detected, target }: Annotation): string {
  return detected.words ?? target.selector[0].exact
}

/** Who is quoted, by the reader's word or else the rule's. */
export function saidBy({ detected, confirmed }: Annotation): Attribution {
  return attributionOf(detected, confirmed)
}
