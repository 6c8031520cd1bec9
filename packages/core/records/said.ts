/** Dates and frameworks with the words around them: what facts are told from. */
import { isLongBefore as isOldNews } from '../ratings/dates.ts'
import { editionsOf } from '../register/frameworks.ts'
import type { Framework } from '../schema/vocabulary.ts'
import { daysBetween } from '../text/days.ts'
import type { Span } from '../text/full-stops.ts'
import { type MarkedSentence, type MarkOf, marksOf, wordsAround } from './sentence-marks.ts'

/** A mark of a sentence with the words before it and behind it, cut to what one look can take in. */
export interface Said<Kind extends 'date' | 'framework'> {
  mark: MarkOf<Kind>
  left: string
  right: string
  /** Of the ratings in its sentence the one that it goes with. */
  rating: MarkOf<'rating'> | undefined
}

const REACH = 120
/** More in one sentence are no prose. */
const MOST_RATINGS = 20

/** "good" in 2013 and again in 2015: not "good", and in 2015 it became. */
const GOES_ON = /^["'”’]?,? [^,.;:–—]{0,60}$/
const BY = /\b(?:in|on|at|after|since|during|following|from|between|under|of|as|when|by)\b/i

export function allSaid<Kind extends 'date' | 'framework'>(
  text: string,
  sentences: readonly MarkedSentence[],
  kind: Kind,
): Said<Kind>[] {
  return sentences.flatMap((sentence) => {
    const ratings = marksOf(sentence, 'rating').slice(0, MOST_RATINGS)
    return marksOf(sentence, kind).map((mark) => {
      const { left, right } = wordsAround(text, sentence, mark)
      const rating = ratingOf(text, mark, ratings)
      return { mark, left: left.slice(-REACH), right: right.slice(0, REACH), rating }
    })
  })
}

/** The rating right before it, where nothing new begins between them; else the next one. */
function ratingOf(text: string, mark: Span, ratings: readonly MarkOf<'rating'>[]) {
  const before = ratings.findLast(({ end }) => end <= mark.start)
  const next = ratings.find(({ start }) => start >= mark.end)
  const between = text.slice(before?.end ?? mark.start, mark.start)
  return before && (!next || (GOES_ON.test(between) && BY.test(between))) ? before : next
}

/** A date known to the year counts as not after the rest of that year. */
function isNotAfter(date: string | null, published: string | null): boolean {
  return date !== null && (published === null || date <= published)
}

const LAST_TIME =
  /\b(?:(?:last|previous|previously|earlier) (?:\w+ ){0,3}inspect|inspection before|last (?:called|visited|looked|came|judged|rated|seen))/i
const VISITED =
  /\b(?:inspect(?:ed|ion|ions|ors)|visit(?:ed|s)?|took place|carried out|on site|fieldwork|seen|called|who came|they came|there|spent|weeks?|arrived|came back|returned)\b[^.;]*$/i
const VISITED_BEHIND = /^['’]s (?:re-)?inspection\b/
const OTHER_VISIT =
  /\b(?:last inspect|previous|earlier|old\b|focused|monitoring|joint (?:targeted|inspection)|jtai|spot check|launch|introduc|since|due|until|further)/i
const UNDER = /\bunder (?:\S+ ){0,4}$/i

/** "when it was last inspected, in 2016", "at its previous ILACS inspection" */
export function isOfLastTime({ mark, left, right }: Said<'date'> | Said<'framework'>): boolean {
  return LAST_TIME.test(`${left}${mark.text}${right.slice(0, ' inspection before'.length)}`)
}

export const isUnder = ({ left }: { left: string }) => UNDER.test(left)
export const isOfOtherVisit = ({ left }: { left: string }) => OTHER_VISIT.test(left)

/** "before 2021" is when nothing took place. */
const UP_TO = /\b(?:before|until|up to)\s$/i

export function isLongBefore({ mark, left }: Said<'date'>, published: string | null): boolean {
  return mark.from !== null && !UP_TO.test(left) && isOldNews(mark, published)
}

/** News of an inspection comes within the year; how long its report takes at least, in days. */
const REPORT = 14

export function isRecent({ mark: { from } }: Said<'date'>, published: string | null, years = 1): boolean {
  if (from === null || published === null) return isNotAfter(from, published)
  return from <= published && Number(published.slice(0, 4)) - Number(from.slice(0, 4)) <= years
}

/** "inspectors visited in …", "June's inspection" */
export function isOfVisit(said: Said<'date'>, published: string | null): boolean {
  const { left, right, mark } = said
  const isDay = mark.from !== null && mark.from.length === 'YYYY-MM-DD'.length
  const isTooLate = isDay && published !== null && daysBetween(mark.from ?? '', published) < REPORT
  if (isTooLate || UP_TO.test(left) || isOfOtherVisit(said) || isOfLastTime(said)) return false
  return VISITED.test(left) || VISITED_BEHIND.test(right)
}

/** Inspections of other things, and visits that end in no grade. */
const UNGRADED: ReadonlySet<Framework> = new Set(['JTAI', 'SCCIF', 'SEND1', 'SEND2', 'TLAI', 'UCRA'])
/** Whether a framework may have given the grade that is news; "the same" as last time is the one in use too. */
export function isOfNow(said: Said<'framework'>, published: string | null): boolean {
  const { framework } = said.mark
  if (UNGRADED.has(framework) || !isInUse(framework, published)) return false
  if (/\bsame $/i.test(said.left)) return true
  return !isOfLastTime(said) && !(isUnder(said) && said.rating?.status === 'previous')
}

/** Reports still come out in the year after a framework's last. */
function isInUse(framework: Framework, published: string | null): boolean {
  if (published === null) return true
  const yearBefore = `${Number(published.slice(0, 4)) - 1}${published.slice(4, 'YYYY-MM'.length)}`
  return editionsOf(framework).some(
    ({ from, to }) => from.slice(0, published.length) <= published && (to === null || to > yearBefore),
  )
}
