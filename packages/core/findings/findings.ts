/** Which of the things that inspectors look at a passage speaks of. */
import { withAnySpace } from '../text/pattern.ts'
import { LEXICON } from './lexicon.ts'

const PATTERNS = Object.entries(LEXICON).map(
  ([tag, words]) => [tag, new RegExp(`(?<!\\w)(?:${withAnySpace(words)})(?!\\w)`, 'i')] as const,
)

/** Tags that a reader may want for the passage, in the order of the lexicon; empty where it speaks of none. */
export function findingsIn(passage: string): string[] {
  return PATTERNS.flatMap(([tag, pattern]) => (pattern.test(passage) ? [tag] : []))
}
