/** The words by which somebody comes to a post or goes from it. */
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, isAdverb } from '../text/words.ts'

export type Direction = 'comes' | 'goes'

const COMES =
  /^(?:join(?:s|ed|ing)?|arriv(?:es?|ed|ing)|appointed|named|hired|recruited|becom(?:es?|ing)|became|mov(?:es?|ed|ing)|returns?|returned|succeed(?:s|ed|ing)?)$/
const TAKES = /^(?:takes?|took|taking)$/
/** "Started in May", not "started to recruit". */
const STARTS = /^(?:starts?|started|starting|begins?|began|beginning)$/
const GOES =
  /^(?:leaves?|left|leaving|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|quits?|quitting|depart(?:s|ed|ing)?)$/
const DOWN = /^(?:steps?|stepped|stepping|stands?|stood|standing)$/

/** What the verb at `at` says of its subject. */
export function directionAt(tokens: readonly Token[], at: number): Direction | null {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (next === 'by' && /^(?:joined|succeeded)$/.test(word)) return null
  if (COMES.test(word) || (TAKES.test(word) && /^(?:over|up)$/.test(next))) return 'comes'
  if (STARTS.test(word)) return next === 'to' ? null : 'comes'
  return GOES.test(word) || (next === 'down' && DOWN.test(word)) ? 'goes' : null
}

/** Words between a subject and its verb: "who has now", "is due to". */
export function skipToVerb(tokens: readonly Token[], from: number): number {
  let at = from
  while (isOnTheWay(tokens[at])) at++
  return at
}

const isOnTheWay = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (AUXILIARIES.has(token.lower) ||
    isAdverb(token.lower) ||
    /^(?:who|due|set|expected|about|to|first|but|and)$/.test(token.lower))

const NOUNS = new Map<string, Direction>([
  ['appointment', 'comes'],
  ['arrival', 'comes'],
  ['departure', 'goes'],
  ['exit', 'goes'],
  ['resignation', 'goes'],
  ['retirement', 'goes'],
])

/** "the departure of", "Crane's arrival" */
export const directionOfNoun = (word: string): Direction | null => NOUNS.get(word) ?? null
