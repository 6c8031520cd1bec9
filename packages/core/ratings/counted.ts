/** Numbers of councils: "29 authorities", "a quarter of councils", "14 have been". */
import { PREPOSITIONS } from '../text/words.ts'
import { COUNTS, MANY, OTHERS } from './lexicon.ts'
import { type Unit, wordAt } from './units.ts'

/** Counted alone, of councils whom the sentence names, of others, or two or three of whom the story knows. */
type Counted =
  | { kind: 'counted' | 'several'; bare: boolean }
  | { kind: 'other' }
  | { kind: 'named'; namesAt: number }

const IN_DIGITS = /^\d[\d,.]*$/
const IN_WORDS =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|(?:one|two|three|four)-(?:thirds?|quarters?|fifths?))$/
/** They count nothing without their noun. */
const NEEDS_NOUN = /^(?:no|number|proportion|share|percentage|other|just)$/
const NOT_COUNCILS =
  /^(?:years?|months?|weeks?|days?|areas?|judge?ments?|categor(?:y|ies)|aspects?|children|people|staff|counts|times|parts?|measures?|headings?|things|inspectors|reports|grades?|ratings?|results?|rungs?|steps?|notch(?:es)?|levels?|places?)$/
const IN_BETWEEN = /^(?:\d.*|of|out|the|than|in|or|english|local|further|more)$/
const SEEN = /^(?:inspected|visited|seen|rated|judged|graded|assessed)$/
/** "a third of councils": not "its third verdict" */
const PART = /^(?:third|quarter|fifth|sixth|tenth)$/
const IS_PART = /^(?:an?|one|two|three|just|about|over|nearly)$/
const BARE = /^(?:of|the|those|these|them|in|a|further|per|cent|%|inspected|visited|\d.*|\(|\))$/
const ALL = /^(?:the|all|these)$/
const TOGETHER = /^(?:two|three|four)$/

/** How far behind a number its noun may stand, and how many words that say nothing of the kind may stand between. */
const REACH = 8
const MOST_OTHERS = 4

export const isNumber = (word: string) => COUNTS.has(word) || IN_DIGITS.test(word) || IN_WORDS.test(word)

/** "not one", "only one", "one in four": no "one" that stands for a noun. */
const isSingled = (units: readonly Unit[], at: number) =>
  wordAt(units, at) === 'one' &&
  wordAt(units, at - 2) !== 'the' &&
  (/^(?:and|but|while|not|only|just|no|single)$/.test(wordAt(units, at - 1)) ||
    (wordAt(units, at + 1) === 'in' && /^(?:every|\d+)$/.test(wordAt(units, at + 2))) ||
    (wordAt(units, at + 1) === 'in' && COUNTS.has(wordAt(units, at + 2))))

export function countedAt(units: readonly Unit[], at: number): Counted | null {
  const number = wordAt(units, at)
  if (!isNumber(number) && !isSingled(units, at)) return null
  if (PART.test(number) && !(IS_PART.test(wordAt(units, at - 1)) || wordAt(units, at + 1) === 'of'))
    return null
  const isTogether = ALL.test(wordAt(units, at - 1)) && TOGETHER.test(number)
  let others = 0
  for (let ahead = at + 1; ahead < Math.min(units.length, at + REACH) && others <= MOST_OTHERS; ahead++) {
    if (units[ahead]?.kind === 'stop') continue
    const word = wordAt(units, ahead)
    if (word === '' || (PREPOSITIONS.has(word) && !IN_BETWEEN.test(word))) return null
    if (!COUNTS.has(word) && !IN_BETWEEN.test(word)) others++
    if (word === "children's") continue
    if (word === 'those' && SEEN.test(wordAt(units, ahead + 1))) return { kind: 'counted', bare: false }
    const noun = word.replace(/'s$|'$/, '')
    const isArea = noun === 'areas' && !/^(?:authority|council)$/.test(wordAt(units, ahead - 1))
    if (
      MANY.has(noun) &&
      !isArea &&
      !/^(?:counties|places)$/.test(wordAt(units, ahead - 1) === 'shire' ? '' : noun)
    ) {
      const names = units.slice(ahead).findIndex(({ kind }) => kind === 'council')
      const isOfMore =
        names >= 0 &&
        units.slice(ahead, ahead + names).some(({ lower }) => /^(?:including|counting|among)$/.test(lower))
      if (names >= 0 && !isOfMore) return { kind: 'named', namesAt: ahead + names }
      return { kind: isTogether ? 'several' : 'counted', bare: false }
    }
    const isOneOf = /^(?:council|authority|department)$/.test(noun)
    if (isOneOf && /^(?:no|one|only|in|other)$/.test(wordAt(units, ahead - 1)))
      return { kind: 'counted', bare: false }
    if (OTHERS.has(noun)) return { kind: 'other' }
    if (NOT_COUNCILS.test(noun)) return null
  }
  const isBare = units.slice(at + 1).every(({ lower }) => COUNTS.has(lower) || BARE.test(lower))
  if (!isBare || NEEDS_NOUN.test(number)) return null
  return { kind: isTogether ? 'several' : 'counted', bare: true }
}
