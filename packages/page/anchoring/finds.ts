import { align, type Match } from './align.ts'
import { type Candidate, SPREAD } from './candidates.ts'
import { betweenContext } from './edges.ts'
import { FoldedText } from './folded-text.ts'
import { errorsAllowed, judged } from './judge.ts'
import type { Wanted } from './wanted.ts'

/** What is like the passage: where it stands in the text, and in what was folded of the text around it. */
export interface Find {
  start: number
  end: number
  /** How much speaks for it: 0–1. */
  score: number
  match: Match
  around: FoldedText
  /** Where `around` starts in the text. */
  origin: number
}

/** By this share of its letters a passage that was rewritten may have grown. */
export const GROWTH = 0.5

/** What is like the passage and starts about there. Of the text only what stands around is put into plain typography. */
export function findsAt(text: string, wanted: Wanted, { from, to }: Candidate): Find[] {
  const { length } = wanted.exact
  const slack = Math.ceil(length * GROWTH)
  const reach = 2 * length + wanted.prefix.length + wanted.suffix.length + SPREAD
  const origin = Math.max(from - reach, 0)
  const around = new FoldedText(text.slice(origin, to + length + reach))
  const first = around.foldedOffset(Math.max(from - origin, 0)) - slack
  const last = around.foldedOffset(to - origin) + length + slack
  return align(around.text, wanted.exact, first, last, errorsAllowed(wanted)).map((match) => ({
    ...inText(around, origin, match),
    score: judged(around.text, match, wanted),
    match,
    around,
    origin,
  }))
}

/** Where the passage of today begins and ends, and how it and its context read. */
export function today({ match, around, origin }: Find, wanted: Wanted) {
  const { start, end } = match.errors === 0 ? match : betweenContext(around.text, match, wanted)
  const now: Wanted = {
    exact: around.text.slice(start, end),
    prefix: around.text.slice(Math.max(start - wanted.prefix.length, 0), start),
    suffix: around.text.slice(end, end + wanted.suffix.length),
  }
  return { ...inText(around, origin, { start, end }), now }
}

function inText(around: FoldedText, origin: number, stretch: { start: number; end: number }) {
  const { start, end } = around.plainStretch(stretch.start, stretch.end)
  return { start: start + origin, end: end + origin }
}
