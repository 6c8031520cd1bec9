import type { Wanted } from './wanted.ts'
import { wholeWords } from './whole-words.ts'

/** Letters of the context next to a passage that must stand there as they were to show where it begins or ends. */
const NEXT = 12

/**
 * The stretch from one side of the context to the other, about where something like the passage was found: whatever was
 * written anew between them is the passage of today. Where the context itself is new, whole words.
 */
export function betweenContext(
  text: string,
  { start, end }: { start: number; end: number },
  { prefix, exact, suffix }: Wanted,
): { start: number; end: number } {
  const reach = Math.ceil(exact.length / 2)
  const middle = Math.floor((start + end) / 2)
  const from = Math.max(start - reach - NEXT, 0)
  const before = prefix.length < NEXT ? -1 : text.slice(from, middle).lastIndexOf(prefix.slice(-NEXT))
  const after =
    suffix.length < NEXT ? -1 : text.slice(middle, end + reach + NEXT).indexOf(suffix.slice(0, NEXT))
  const whole = wholeWords(text, start, end)
  return {
    start: before < 0 ? whole.start : from + before + NEXT,
    end: after < 0 ? whole.end : middle + after,
  }
}
