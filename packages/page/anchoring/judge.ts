/** Whether a stretch of the text of today is the passage that was saved. An orphan beats a wrong anchor. */
import { align, type Match } from './align.ts'
import type { Wanted } from './wanted.ts'

/** A passage has this share of its letters left, or it is no longer itself. */
const LEAST_LIKE = 0.5
/** How much the context counts beside the words, where there is enough of it: the same words stand in many places. */
const WEIGHT_OF_CONTEXT = 0.7
/** UTF-16 code units, of both sides. */
const ENOUGH_CONTEXT = 64
/** What a score must have; besides, shared out over the letters (the fewer they are, the less they prove); and far away. */
const LEAST_SCORE = 0.52
const SHORTNESS = 2.5
const FARNESS = 0.07
/** Words as short as grades are asked no more than this, or the least change beside them would lose them. */
const MOST_ASKED = 0.86

/** Letters that each side of a context must have to show a gap between them, and how far they may be others. */
const LEAST_CONTEXT = 16
const GAP_ERRORS = 0.2

/** So many letters of a passage may be others. */
export function errorsAllowed({ exact }: Wanted): number {
  return Math.floor(exact.length * (1 - LEAST_LIKE))
}

/** How much speaks for a stretch being the passage: 0–1. */
export function judged(text: string, match: Match, { exact, prefix, suffix }: Wanted): number {
  const before = alike(text, prefix, match.start - prefix.length - SLACK, match.start)
  const after = alike(text, suffix, match.end, match.end + suffix.length + SLACK)
  const around = prefix.length + suffix.length
  const context = around === 0 ? 0 : (before + after) / around
  const weight = WEIGHT_OF_CONTEXT * Math.min(around / ENOUGH_CONTEXT, 1)
  return (1 - weight) * (1 - match.errors / exact.length) + weight * context
}

/** A context may have grown by this much. */
const SLACK = 8

/** How many letters of a context stand between two offsets. */
function alike(text: string, context: string, from: number, to: number): number {
  return context.length - errorsOf(text, context, from, to)
}

/**
 * Whether the context stands there without the passage: the text is more like the context alone, which it is rather
 * like, than like passage and context together. What is like the passage is then only what stands beside its gap.
 */
export function isGap(text: string, { start, end }: Match, { exact, prefix, suffix }: Wanted): boolean {
  if (Math.min(prefix.length, suffix.length) < LEAST_CONTEXT) return false
  const [from, to] = [start - prefix.length - exact.length, end + suffix.length + exact.length]
  const whole = prefix + exact + suffix
  // As of what has only moved. To find how much is other takes longer.
  if (text.slice(Math.max(from, 0), Math.max(to, 0)).includes(whole)) return false
  const without = errorsOf(text, prefix + suffix, from, to)
  if (without > (prefix.length + suffix.length) * GAP_ERRORS) return false
  return without < errorsOf(text, whole, from, to)
}

function errorsOf(text: string, pattern: string, from: number, to: number): number {
  return align(text, pattern, from, to, pattern.length)[0]?.errors ?? pattern.length
}

/** The score that makes a stretch the passage; `far` from its old place, where more stretches are looked at, it is more. */
export function scoreAsked({ exact }: Wanted, far: boolean): number {
  const score = LEAST_SCORE + SHORTNESS / exact.length + (far ? FARNESS : 0)
  return Math.min(score, MOST_ASKED)
}
