/**
 * An earlier inspection's grade is the one that a council has now, where the story tells of none after it: "Kirklees,
 * judged inadequate in a report of 2016, shares a director with Leeds". Only the whole story shows that.
 */
import { councilByCode, isInForce } from '../register/councils.ts'
import type { RatingMention } from '../schema/mention.ts'
import { datesIn } from './dates.ts'
import type { Graded } from './holder.ts'
import { subjectOf } from './subject.ts'
import { wordsOf } from './units.ts'
import { NOT_KEPT } from './wordings.ts'

/** How an earlier grade is told: as over, as a report's, as what a council has come to, only told, with its date, or as what was. */
type Telling = 'over' | 'reported' | 'reached' | 'told' | 'dated' | 'was'

export interface Given {
  rating: RatingMention
  telling: Telling
  /** Where it names no council of its own, those that share it; empty where nobody can say. */
  sharers: readonly (string | null)[]
}

const OVER =
  /\b(?:previous(?:ly)?|formerly|(?<!the )former|once|having (?:been|had)|used to|predecessor|old|then|last (?:rated|judged|graded|inspected)|until|ago|earlier|before|since)\b/
const REPORTED =
  /\b(?:report|letter|one) (?:(?:of|in|from|on|published|issued|dated|released|that|was) ){1,3}D\b/
const THAT_INSPECTION = /^(?:that|this) (?:inspection|report|visit|judge?ment)\b/
const REACHED =
  /\b(?:went|slipp\w+|fell|fallen|dropp\w+|moved|ris\w+|rose|gone|sank|sunk|climb\w+|plung\w+|improved|downgraded|upgraded|jumped|tumbled)\b.*\bG .*\bto\b/
const PLUPERFECT = /\bhad\b/
const AGAIN = /\b(?:time running|in a row|(?:second|third|fourth|fifth) time|on the trot)\b/

/** "We were inadequate": nobody rates. */
const WAS = /\b(?:was|were)(?: (?:an?|all|both|then|so|still|just|only|really|deemed))* $/

export function tellingOf({ clause, at, clauses }: Graded): Telling {
  const words = wordsOf(clause.units)
  const before = wordsOf(clause.units.slice(0, at))
  const around = clause.kind === 'content' && clause.parent ? wordsOf(clause.parent.units) : ''
  const isLeft =
    /\bto(?: an?)? G\b/.test(wordsOf(clause.units.slice(at + 1))) || /\bfrom(?: an?)?$/.test(before)
  const opened = clauses.filter(({ opener }) => opener === 'when').map(({ units }) => wordsOf(units))
  if (isLeft || OVER.test(words) || NOT_KEPT.test(words) || opened.some((when) => OVER.test(when)))
    return 'over'
  if (REPORTED.test(`${around} | ${words}`) || THAT_INSPECTION.test(wordsOf(subjectOf(clause))))
    return 'reported'
  if (WAS.test(`${before} `)) return 'was'
  if (REACHED.test(before) || AGAIN.test(words)) return 'reached'
  const isUndated = clauses.every(({ units }) => datesIn(units).length === 0) && !OVER.test(around)
  return isUndated && PLUPERFECT.test(before) ? 'told' : 'dated'
}

/** The marks, with those as current that the story leaves standing. */
export function letLast(given: readonly Given[], published: string | null): RatingMention[] {
  const now = given.filter(({ rating }) => rating.status === 'current')
  const shared = now.filter(({ rating }) => rating.council === null)
  const earlier = new Map<string, Given[]>()
  for (const one of given) {
    if (one.rating.status !== 'previous' || one.rating.council === null) continue
    earlier.set(keyOf(one), [...(earlier.get(keyOf(one)) ?? []), one])
  }
  function lasts(one: Given): boolean {
    const { rating, telling } = one
    if (telling === 'over') return false
    const own = now.filter((other) => other.rating.council === rating.council)
    const isNone = own.length === 0
    const isSame =
      own.length > 0 &&
      own.every(({ rating: other }) => other.rating === rating.rating || other.judgement !== rating.judgement)
    if (telling === 'reported') return isNone || isSame
    const told = earlier.get(keyOf(one)) ?? []
    const isLast = told.at(-1) === one && exists(rating.council, published)
    if (isSame) return telling === 'reached' || telling === 'told'
    const isTurn = told.some((other) => other.rating.rating !== rating.rating)
    if (!isNone || !isLast || shared.some((other) => mayShare(other, one))) return false
    return telling === 'reached' || (telling !== 'told' && isTurn)
  }
  const overtaken = now.filter(
    ({ telling, rating }) =>
      telling === 'was' && now.some((other) => other.telling !== 'was' && differs(other.rating, rating)),
  )
  const lasting = new Set([...earlier.values()].flatMap((told) => told.filter(lasts)))
  return given.map((one) => {
    if (lasting.has(one)) return { ...one.rating, status: 'current' }
    return overtaken.includes(one) ? { ...one.rating, status: 'previous' } : one.rating
  })
}

/** "It was inadequate", where the story has told that it is good */
const differs = (one: RatingMention, other: RatingMention) =>
  one.council !== null &&
  one.council === other.council &&
  one.judgement === other.judgement &&
  one.rating !== other.rating

/** Whether another grade may be what a council has now: one that it shares by name, or with nobody knows whom. */
function mayShare({ rating: other, sharers }: Given, { telling, rating }: Given): boolean {
  if (other.rating === rating.rating) return false
  return (sharers.length < 2 && telling !== 'reached') || sharers.some((code) => code === rating.council)
}

/** A council that is no more has no grade now. */
function exists(code: string | null, published: string | null): boolean {
  const council = code === null ? null : councilByCode(code)
  return council !== null && isInForce(council, published)
}

const keyOf = ({ rating: { council, judgement } }: Given) => `${council} ${judgement}`
