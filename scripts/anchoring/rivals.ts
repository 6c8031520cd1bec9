/** Ways to find a passage again, each as its users have it; ours first. */
import search from 'approx-string-match'
import type { Selectors } from '../../packages/core/index.ts'
import { createFinder } from '../../packages/page/index.ts'
import type { Stretch } from './cases.ts'

/** `certain` is whether it is given without asking the reader to look. */
export type Found = Stretch & { certain: boolean }
export type Way = (text: string, selectors: Selectors) => Found | null

export const WAYS: Record<string, Way> = {
  Spotcheck: (text, selectors) => {
    const anchor = createFinder(text)(selectors)
    return anchor.start === null ? null : anchor
  },
  'Hypothesis’ rule': byHypothesisRule,
  'approx-string-match': byFewestErrors,
  'plain search': (text, [{ exact }]) => {
    const start = text.indexOf(exact)
    return start < 0 ? null : { start, end: start + exact.length, certain: true }
  },
}

/** The whole text matched each time: of the stretches with the fewest errors the nearest. */
function byFewestErrors(text: string, [{ exact }, { start }]: Selectors): Found | null {
  const [best] = approximate(text, exact).sort(
    (a, b) => a.errors - b.errors || Math.abs(a.start - start) - Math.abs(b.start - start),
  )
  return best ? { start: best.start, end: best.end, certain: true } : null
}

/** Letters of context that its own describing keeps; ours keeps more. */
const CONTEXT = 32

/**
 * Written from what is known of it: the words where they stood; else every place of the very words, or else the places
 * with the fewest errors, up to half of the letters and 256; of these the one that scores best, by words 50, each side
 * of the context 20, and nearness 2. None is ever refused.
 */
function byHypothesisRule(text: string, [quote, position]: Selectors): Found | null {
  const { exact } = quote
  const [prefix, suffix] = [quote.prefix.slice(-CONTEXT), quote.suffix.slice(0, CONTEXT)]
  if (text.startsWith(exact, position.start))
    return { start: position.start, end: position.start + exact.length, certain: true }
  const matches = places(text, exact)
  const likeness = (part: string, pattern: string) =>
    pattern === ''
      ? 1
      : 1 - (search(part, pattern, pattern.length)[0]?.errors ?? pattern.length) / pattern.length
  const score = ({ start, end, errors }: Stretch & { errors: number }) =>
    50 * (1 - errors / exact.length) +
    20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    20 * likeness(text.slice(end, end + suffix.length), suffix) +
    2 * (1 - Math.abs(start - position.start) / text.length)
  const [best] = matches.map((match) => ({ ...match, score: score(match) })).sort((a, b) => b.score - a.score)
  return best ? { start: best.start, end: best.end, certain: true } : null
}

function places(text: string, exact: string): (Stretch & { errors: number })[] {
  const found: (Stretch & { errors: number })[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 })
  return found.length > 0 ? found : approximate(text, exact)
}

function approximate(text: string, exact: string): (Stretch & { errors: number })[] {
  return search(text, exact, Math.min(256, Math.floor(exact.length / 2)))
}
