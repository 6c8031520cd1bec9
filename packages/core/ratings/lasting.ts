/**
 * An earlier inspection's grade is the one that a council has now, where the story tells of none after it: "Kirklees,
 * judged inadequate in a report of 2016, shares a director with Leeds". Only the whole story shows that.
 */
import { councilByCode, isInForce } from '../register/councils.ts'
import type { RatingMention } from '../schema/mention.ts'
import type { Rating } from '../schema/vocabulary.ts'
import { datesIn } from './dates.ts'
import type { Graded } from './holder.ts'
import { subjectOf } from './subject.ts'
import { SPENT } from './time-words.ts'
import { wordsOf } from './units.ts'
import { LOST, NOT_KEPT } from './wordings.ts'

/** How an earlier grade is told: as over, as a report's, as what a council has come to, only told, with its date, or as what was. */
type Telling = 'over' | 'reported' | 'reached' | 'told' | 'dated' | 'was'

export interface Given {
  rating: RatingMention
  telling: Telling
  /** The date that its clause gives it, as far as it is known. */
  on: string | null
  /** Where it names no council of its own, those that share it; empty where nobody can say. */
  sharers: readonly (string | null)[]
  /** Whether its council comes up first there, as "a council". */
  isNewcomer: boolean
}

const OVER =
  /\b(?:previous(?:ly)?|formerly|(?<!the )former|once|having (?:been|had)|used to|predecessor|old|then|until|before|since|last time|at that time|spent|compare[sd]?)\b/
/** "Leeds got there eight years after it was judged inadequate" */
const FOLLOWED = /^(?:after|before|since|until|once)$/
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
  const isOver =
    OVER.test(words) ||
    NOT_KEPT.test(words) ||
    LOST.test(before) ||
    SPENT.test(before) ||
    FOLLOWED.test(clause.opener)
  if (isLeft || isOver || opened.some((when) => OVER.test(when))) return 'over'
  if (REPORTED.test(`${around} | ${words}`) || THAT_INSPECTION.test(wordsOf(subjectOf(clause))))
    return 'reported'
  if (WAS.test(`${before} `)) return clause.opener === 'when' ? 'over' : 'was'
  if (REACHED.test(before) || AGAIN.test(words)) return 'reached'
  if (!PLUPERFECT.test(before)) return 'dated'
  const isUndated = clauses.every(({ units }) => datesIn(units).length === 0) && !OVER.test(around)
  return isUndated ? 'told' : 'over'
}

/** The marks, with those as current that the story leaves standing, and what was so as earlier where it tells another. */
export function letLast(
  given: readonly Given[],
  visited: ReadonlySet<string | null>,
  published: string | null,
): RatingMention[] {
  const now = given.filter(({ rating }) => rating.status === 'current')
  const own = now.filter(({ rating }) => rating.council !== null)
  const graded = new Set(own.map(({ rating }) => rating.council))
  const rated = ratingsBy(own, keyOf)
  const firmly = ratingsBy(
    own.filter(({ telling }) => telling !== 'was'),
    keyOf,
  )
  const shared = sharedBy(now.filter(({ rating }) => rating.council === null))
  const before = given.filter(({ rating }) => rating.status === 'previous' && rating.council !== null)
  const told = ratingsBy(before, keyOf)
  const last = latestBy(before, keyOf)
  const lastOfCouncil = latestBy(before, ({ rating }) => rating.council)

  function lasts(one: Given): boolean {
    const { rating, telling } = one
    const key = keyOf(one)
    if (telling === 'over') return false
    const isNone = !graded.has(rating.council)
    const isSame = !isNone && !hasOther(rated.get(key), rating)
    if (telling === 'reported') return isNone || isSame
    if (isSame) return telling === 'reached' || telling === 'told'
    if (!isNone || last.get(key) !== one || !exists(rating.council, published)) return false
    if (isAfter(lastOfCouncil.get(rating.council), one)) return false
    // With nobody knows whom: what a council has come to holds all the same.
    const mayShareAny = telling !== 'reached' && hasOther(shared.get(null), rating)
    if (mayShareAny || hasOther(shared.get(rating.council), rating)) return false
    if (rating.judgement === 'annual-rating' && telling === 'dated') return false
    const isFollowed = published === null || visited.has(rating.council)
    return telling === 'reached' || !isFollowed || hasOther(told.get(key), rating)
  }

  return given.map((one) => {
    const { rating, telling } = one
    if (rating.council === null) return rating
    if (rating.status === 'previous' && lasts(one)) return { ...rating, status: 'current' }
    // "It was inadequate", where the story has told that it is good
    const isOver =
      rating.status === 'current' && telling === 'was' && hasOther(firmly.get(keyOf(one)), rating)
    return isOver ? { ...rating, status: 'previous' } : rating
  })
}

/** The last of each: by their dates, or else as they are told. */
function latestBy<Key>(given: readonly Given[], key: (one: Given) => Key): Map<Key, Given> {
  const latest = new Map<Key, Given>()
  for (const one of given) {
    const known = latest.get(key(one))
    if (!known || !isAfter(known, one)) latest.set(key(one), one)
  }
  return latest
}

const isAfter = (one: Given | undefined, other: Given) =>
  one !== undefined && one.on !== null && other.on !== null && one.on.slice(0, 4) > other.on.slice(0, 4)

function ratingsBy<Key>(given: readonly Given[], key: (one: Given) => Key): Map<Key, Set<Rating>> {
  const ratings = new Map<Key, Set<Rating>>()
  for (const one of given) add(ratings, key(one), one.rating.rating)
  return ratings
}

/** By each council that shares; under null those of which nobody can say who does. */
function sharedBy(given: readonly Given[]): Map<string | null, Set<Rating>> {
  const ratings = new Map<string | null, Set<Rating>>()
  for (const { rating, sharers } of given)
    for (const code of sharers.length < 2 ? [null, ...sharers] : sharers) add(ratings, code, rating.rating)
  return ratings
}

function add<Key>(ratings: Map<Key, Set<Rating>>, key: Key, rating: Rating) {
  const known = ratings.get(key)
  if (known) known.add(rating)
  else ratings.set(key, new Set([rating]))
}

/** Whether there is another rating than this. */
const hasOther = (ratings: ReadonlySet<Rating> | undefined, { rating }: RatingMention) =>
  ratings !== undefined && ratings.size > (ratings.has(rating) ? 1 : 0)

/** A council that is no more has no grade now. */
function exists(code: string | null, published: string | null): boolean {
  const council = code === null ? null : councilByCode(code)
  return council !== null && isInForce(council, published)
}

const keyOf = ({ rating: { council, judgement } }: Given) => `${council} ${judgement}`
