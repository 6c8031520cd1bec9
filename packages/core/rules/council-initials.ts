/** "North Northamptonshire Council (NNC)": letters that a story gives a council, there and from then on. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { matchesOf } from '../text/pattern.ts'

const IN_BRACKETS = /^[ \u00a0]\(([A-Z]{2,6})\)/
const INITIALS = /\b[A-Z]{2,6}\b/g
/** Enough for the longest in their brackets. */
const REACH = 10

interface Lettered extends Span {
  letters: string
  of: CouncilMention
}

/** In order. Only letters that the words of the name begin with. */
export function letteredIn(text: string, mentions: readonly CouncilMention[]): Lettered[] {
  const names = new Map<string, CouncilMention>()
  for (const mention of mentions) {
    const letters = IN_BRACKETS.exec(text.slice(mention.end, mention.end + REACH))?.[1]
    if (letters && letters === initialsOf(mention.text) && !names.has(letters)) names.set(letters, mention)
  }
  if (names.size === 0) return []
  return matchesOf(INITIALS, text).flatMap(({ 0: letters, index }) => {
    const of = names.get(letters)
    return of && index > of.start ? [{ letters, of, start: index, end: index + letters.length }] : []
  })
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]/)
    .map((word) => word[0] ?? '')
    .filter((letter) => /[A-Z]/.test(letter))
    .join('')
