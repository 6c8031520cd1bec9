import type { Annotation } from '@spotcheck/core'

/** What to quote: a quotation's words without their marks, else the passage as printed. */
export function quotedWords({ detected, target }: Annotation): string {
  return detected.words ?? target.selector[0].exact
}
