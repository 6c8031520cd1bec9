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

/**
 * How an earlier grade is told: as over, as a report's, as what a council has come to, only told, with its date, as the last
 * there was ("since it was rated"), as before what the story tells ("had been rated in 2021"), or as what was.
 */
type Telling = 'over' | 'reported' | 'reached' | 'told' | 'dated' | 'last' | 'before' | 'was'

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
  /\b(?:previous(?:ly)?(?! (?:full )?inspect\w+)|formerly|(?<!the )former|once|used to|predecessor|old|then|until|before(?! (?:\w+ing|the|this|that)\b)|at that time|spent|compare[sd]?|last time(?! (?:inspectors|ofsted|they|it|the)\b))\b/
/** "Practice has slipped since": what came of that, the story's own inspection tells. */
const WORSENED = /\b(?:declin|slip|slid|deteriorat|worsen|fallen|dropp|plung)\w*(?: \w+){0,4} since\b/
/** "eight years after it was judged": so long that others have been since. */
const LONG_AGO =
  /\b(?:(?:[5-9]|\d\d|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty) years?|decades?)$/
/** "three months after it was judged": too lately for another inspection, unless the story tells of one. */
const LATELY = /\b(?:months?|weeks?|days)$/
const REPORT_COMES =
  /\b(?:report|verdict|rating|grade|judge?ment|inspection|news) (?:comes?|came|follows?|followed)\b/
/** What has come since is no grade, as far as that tells: "inspectors called for the first time since they rated it inadequate". */
const LAST = /\b(?:since|having (?:been|had)|last time|last full|previous inspect\w+)\b/
const FOLLOWED = /^(?:after|before|since)$/
const OPENS_OVER = /^(?:until|once)$/
const REPORTED =
  /\b(?:report|letter|one) (?:(?:of|in|from|on|published|issued|dated|released|that|was) ){1,3}D\b/
const THAT_INSPECTION = /^(?:that|this) (?:inspection|report|visit|judge?ment)\b/
const REACHED =
  /\b(?:went|slipp\w+|fell|fallen|dropp\w+|moved|ris\w+|rose|gone|sank|sunk|climb\w+|plung\w+|improved|downgraded|upgraded|jumped|tumbled)\b.*\bG .*\bto\b|\bbefore (?:improv|mov|ris|climb|fall|slipp|dropp|sink|plung)ing (?:\w+ ){0,2}to\b/
const PLUPERFECT = /\bhad\b/
const AGAIN = /\b(?:time running|in a row|(?:second|third|fourth|fifth) time|on the trot)\b/

/** "We were inadequate": nobody rates. */
const WAS = /\b(?:was|were)(?: (?:an?|all|both|then|so|still|just|only|really|deemed))* $/

export function tellingOf({ clause, at, clauses }: Graded): Telling {
  const words = wordsOf(clause.units)
  const before = wordsOf(clause.units.slice(0, at))
  const around = clause.kind === 'content' && clause.parent ? wordsOf(clause.parent.units) : ''
  const told = FOLLOWED.test(clause.opener) ? wordsOf(clause.parent?.units ?? []) : ''
  const isLeft =
    /\bto(?: an?)? G\b/.test(wordsOf(clause.units.slice(at + 1))) || /\bfrom(?: an?)?$/.test(before)
  const opened = clauses.filter(({ opener }) => opener === 'when').map(({ units }) => wordsOf(units))
  const isOver =
    OVER.test(words) ||
    NOT_KEPT.test(words) ||
    LOST.test(before) ||
    SPENT.test(before) ||
    OPENS_OVER.test(clause.opener) ||
    (clause.opener === 'since'
      ? WORSENED.test(`${told} since`)
      : REPORT_COMES.test(told) || LONG_AGO.test(told))
  if (isLeft || isOver || opened.some((when) => OVER.test(when))) return 'over'
  if (REPORTED.test(`${around} | ${words}`) || THAT_INSPECTION.test(wordsOf(subjectOf(clause))))
    return 'reported'
  if (WAS.test(`${before} `)) return clause.opener === 'when' ? 'over' : 'was'
  if (REACHED.test(before) || AGAIN.test(words)) return 'reached'
  if (LATELY.test(told)) return 'told'
  if (FOLLOWED.test(clause.opener) || LAST.test(words)) return 'last'
  if (!PLUPERFECT.test(before)) return 'dated'
  if (OVER.test(around)) return 'over'
  return clauses.every(({ units }) => datesIn(units).length === 0) ? 'told' : 'before'
}

/**
 * The marks, with those as current that the story leaves standing, and what was so as earlier where it tells another.
 * `isOfVisit`: it tells of a visit that gives no grade.
 */
export function letLast(
  given: readonly Given[],
  isOfVisit: boolean,
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
  const over = ratingsBy(
    before.filter(({ telling }) => telling === 'over'),
    keyOf,
  )
  const last = latestBy(
    before.filter((one) => one.telling !== 'over' && (isOfVisit || one.telling !== 'before')),
    keyOf,
  )
  const lastOfCouncil = latestBy(before, ({ rating }) => rating.council)

  function lasts(one: Given): boolean {
    const { rating, telling } = one
    const key = keyOf(one)
    if (telling === 'over' || (telling === 'before' && !isOfVisit)) return false
    const isNone = !graded.has(rating.council)
    const isSame = !isNone && !hasOther(rated.get(key), rating)
    if (telling === 'reported') return isNone || isSame
    if (isSame) return telling === 'reached' || telling === 'told'
    if (!isNone || !isLast(one, last.get(key)) || !exists(rating.council, published)) return false
    if (telling !== 'reached' && over.get(key)?.has(rating.rating)) return false
    if (telling !== 'reached' && isLongAgo(one.on, published)) return false
    if (isAfter(lastOfCouncil.get(rating.council), one)) return false
    // With nobody knows whom: what a council has come to holds all the same.
    const mayShareAny = telling !== 'reached' && hasOther(shared.get(null), rating)
    if (mayShareAny || hasOther(shared.get(rating.council), rating)) return false
    if (rating.judgement === 'annual-rating' && telling === 'dated') return false
    return telling === 'reached' || published !== null || hasOther(told.get(key), rating)
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

/** In as many years every council has been inspected again. */
const LONG = 6

const isLongAgo = (on: string | null, published: string | null) =>
  on !== null && published !== null && Number(published.slice(0, 4)) - Number(on.slice(0, 4)) > LONG

/** The last grade told, or the same outcome told before. */
const isLast = (one: Given, last: Given | undefined) =>
  one === last ||
  (last?.rating.rating === one.rating.rating &&
    one.on !== null &&
    one.on.slice(0, 4) === last.on?.slice(0, 4))

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
