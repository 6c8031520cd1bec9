/** Whom "he" and "she" stand for. */
import { type Reading, sentencesBefore } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Naming, Person } from './people.ts'

/** Names that are looked through. */
const MOST_STEPS = 40

/** The first compatible person of the nearest sentence before `at` that names one. */
export function personBefore(
  at: number,
  pronoun: string,
  namings: readonly Naming[],
  reading: Reading,
): Person | null {
  let best: Naming | null = null
  for (
    let index = lastStartingBefore(namings, at), steps = 0;
    index >= 0 && steps < MOST_STEPS;
    index--, steps++
  ) {
    const naming = namings[index]
    if (!naming) break
    if (best && (naming.sentence !== best.sentence || isDivided(naming, best))) break
    const { person } = naming
    const named = naming.sentence.tokens[naming.last]?.text.endsWith("'s") ? '' : person.name
    const opens = naming.first === 0 && named.includes(' ')
    // In an interview with Brand, | he said: the other one.
    const beside = /^(?:with|by|against)$/.test(naming.sentence.tokens[naming.first - 1]?.lower ?? '')
    if ((best && named === '') || (beside && (naming.sentence.tokens.at(-1)?.end ?? 0) > at)) continue
    if ((person.certain || opens) && (person.gender === null || person.gender === pronoun)) best = naming
  }
  return best && !tellsOfStranger(best, at, reading) ? best.person : null
}

/** Somebody without a name: "my friend", "the man with the baskets", "another mother". */
const STRANGER =
  /^(?:man|woman|boy|girl|friend|stranger|lad|youngster|teenager|mother|father|mum|dad|parent|neighbour)$/

/** Whether a sentence since the naming is about somebody else, so that "she" is not the person named. */
function tellsOfStranger({ sentence, start }: Naming, at: number, reading: Reading): boolean {
  for (const { tokens } of sentencesBefore(at, reading, NEAR)) {
    if (tokens === sentence.tokens || (tokens[0]?.start ?? 0) < start) return false
    const isIn = tokens.some(
      (token, index) =>
        token.end <= at &&
        STRANGER.test(token.lower) &&
        /^(?:a|the|my|one|another|our)$/.test(tokens[index - 1]?.lower ?? ''),
    )
    if (isIn) return true
  }
  return false
}

/** Sentences that "he" and "she" are looked for a stranger in. */
const NEAR = 3

/** Nkechi Stone left; | Piers Brand stayed. */
const isDivided = ({ sentence, last }: Naming, { first }: Naming) =>
  sentence.tokens.slice(last, first).some(({ text }) => text === ';')
