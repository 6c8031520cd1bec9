/** What the sentences about one council say of its inspections: when, under which framework, on what visit. */
import { editionOn, gradedUnder } from '../register/frameworks.ts'
import type { Framework, Status } from '../schema/vocabulary.ts'
import { lastDay } from '../text/days.ts'
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'
import { isOfKept, isOfTimesUnder } from './kept.ts'
import type { OfAll } from './of-all.ts'
import type { Period } from './period.ts'
import { allSaid, type Said } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import {
  isAt,
  isGraded,
  isLongBefore,
  isOfItself,
  isOfLastTime,
  isOfNow,
  isOfOtherVisit,
  isOfThen,
  isOfVisit,
  isRecent,
  isUnder,
} from './when.ts'

/** How many years a grade that still stands may be old. */
const LONG_AGO = 7
const REPORTED = /^(?:In|On)?\s*$|\b(?:rated|judged|graded|published|report)\b[^.;]*$/

/** "good and outstanding respectively when both were inspected in" */
const OF_BOTH = /\b(?:both|each|all|respectively)\b/i

/** "Under ILACS, authorities that are rated good": how a framework goes, not which one a council was inspected under. */
const OF_COUNCILS = /\b(?:councils|authorities|boroughs|inspections|reports)\b/i

/**
 * The inspection that is the news. `about`: the sentences about the council; `rated`: those that grade it now. `ofStory`: the
 * framework that the story names, if not for this very inspection.
 */
export function factsNow(
  story: Story,
  about: readonly MarkedSentence[],
  rated: readonly MarkedSentence[],
  ofAll: OfAll,
) {
  const { text, published } = story
  const isNews = (said: Said<'date'>) => isRecent(said, published) && !isOfGradeBefore(text, said)
  const since = sinceWhen(story, rated)
  const isVisit = (said: Said<'date'>) =>
    !isOfGradeBefore(text, said) &&
    !isOfKept(said) &&
    isOfVisit(said, published) &&
    (since === null || isWithin(said.mark, since))
  const inspected =
    finestOf(allSaid(text, about, 'date').filter((said) => isNews(said) && isVisit(said))) ??
    allSaid(text, rated, 'date').find((said) => isRecent(said, published, LONG_AGO) && isVisit(said))?.mark ??
    (since === null ? ofAll.inspected : undefined)
  const reported = allSaid(text, rated, 'date')
    .filter(isNews)
    .find((said) => REPORTED.test(said.left) && !isOfOtherVisit(said) && said.mark.at !== inspected?.at)?.mark
  const inspection = about.filter(({ marks }) => marks.some(({ at }) => at === inspected?.at))
  const isUsed = (said: Said<'framework'>) => isOfNow(said, published)
  const saidIn = (sentences: readonly MarkedSentence[]) =>
    allSaid(text, sentences, 'framework').filter(isUsed)
  const named = (sentences: readonly MarkedSentence[]) => saidIn(sentences)[0]?.mark
  const ofThis = about.filter(
    (sentence) =>
      marksOf(sentence, 'council').length > 0 || !OF_COUNCILS.test(text.slice(sentence.start, sentence.end)),
  )
  const framework =
    givenUnder(text, rated, 'current') ??
    named(inspection) ??
    named(rated) ??
    saidIn(ofThis).find((said) => !isOfItself(said))?.mark ??
    ofAll.framework
  const visit =
    reInspectionIn([...rated, ...inspection], (sentence, mark) => isOfGrade(text, sentence, mark)) ??
    reInspectionIn(about, (sentence, mark) => THE.test(text.slice(sentence.start, mark.start)))
  return { inspected, reported, framework, ofStory: named(about) ?? ofAll.inUse, visit: visit ?? ofAll.visit }
}

/** Of visits the first that is told; where it was "in March" and a later one "from 4 to 8 March", that. */
function finestOf(visits: readonly Said<'date'>[]): MarkOf<'date'> | undefined {
  const [first, ...others] = visits.map(({ mark }) => mark)
  return others.find((mark) => first && isPartOf(mark, first)) ?? first
}

function isPartOf(part: MarkOf<'date'>, { from, to }: MarkOf<'date'>): boolean {
  if (!part.from || !part.to || !from || !to || part.from.length <= from.length) return false
  return part.from >= from && lastDay(part.to) <= lastDay(to)
}

/** "rated good in 2022, was visited in May": when a grade was given that is no news; inspectors who came later did not give it. */
function sinceWhen({ text, published }: Story, rated: readonly MarkedSentence[]): string | null {
  const given = allSaid(text, rated, 'date').filter(
    ({ rating, gap }) => rating?.status === 'current' && IN.test(gap),
  )
  return given.every((said) => isLongBefore(said, published)) ? latestIn(given) || null : null
}

const IN = /^["'”’]?,? (?:(?:when|in|at|during|after) [^,;.]{0,40}\blast\b[^;.]{0,30} )?in $/

const isWithin = ({ from }: MarkOf<'date'>, time: string) =>
  from !== null && from.slice(0, time.length) <= time

/** "rated good, as well as during a focused visit last year" */
const UNGRADED_VISIT = /\b(?:focused|monitoring|joint|jtai|spot check)/i

/** The inspection before. `rated`: the grades that it gave; `now`: when inspectors were there for the one that is news. */
export function factsBefore(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  rated: readonly Rated[],
  now: MarkOf<'date'> | undefined,
) {
  const sentences = sentencesOf(rated)
  const own = new Set(rated.map(({ rating }) => rating.at))
  const given = allSaid(text, sentences, 'date').filter(
    ({ rating, gap }) =>
      rating &&
      rating.status !== 'current' &&
      (own.has(rating.at) || OF_BOTH.test(gap)) &&
      !UNGRADED_VISIT.test(gap),
  )
  const lastTimes = allSaid(text, about, 'date').filter(
    (said) => (isOfLastTime(said) || isOfKept(said)) && isLongBefore(said, published),
  )
  const dated = given.filter((said) => isLongBefore(said, published) || isEarlier(said, now))
  const dates = (dated.length > 0 ? dated : lastTimes).map(({ mark }) => mark)
  const [last] = dates.toSorted((a, b) => order(b.from, a.from))
  // "requires improvement in 2016 … It was last inspected in July 2016."
  const latest = lastTimes.find(({ mark }) => last && isPartOf(mark, last))?.mark ?? last
  const isOfThat = (said: Said<'framework'>) =>
    isOfLastTime(said) ||
    isOfTimesUnder(said) ||
    (isOfThen(said, published) && said.date?.from === latest?.from)
  const framework =
    givenUnder(text, sentences, 'previous') ?? allSaid(text, about, 'framework').find(isOfThat)?.mark
  return { inspected: latest, framework }
}

const isEarlier = ({ mark: { to } }: Said<'date'>, now: MarkOf<'date'> | undefined) =>
  to !== null && lastDay(to) < (now?.from ?? '')

/** Of earlier grades those of the latest inspection that the story dates; all, where it dates none. */
export function latestOf(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  earlier: readonly Rated[],
): readonly Rated[] {
  const isPast = (said: Said<'date'>) => isLongBefore(said, published)
  const own = new Set(earlier.map(({ rating }) => rating.at))
  const given = allSaid(text, sentencesOf(earlier), 'date').filter(isPast)
  const dates = new Map<number | undefined, string>()
  for (const { mark, rating } of given)
    if (mark.from !== null && mark.from > (dates.get(rating?.at) ?? '')) dates.set(rating?.at, mark.from)
  const dated = earlier.map((rated) => ({ rated, from: dates.get(rated.rating.at) ?? '' }))
  const lastTime = latestIn(allSaid(text, about, 'date').filter((said) => isOfLastTime(said) && isPast(said)))
  const latest = latestIn(given.filter(({ rating }) => rating && own.has(rating.at)))
  const undated = dated.filter(({ from }) => from === '')
  if (lastTime > latest && undated.length > 0) return undated.map(({ rated }) => rated)
  if (latest === '') return earlier
  const ofLatest = dated.filter(({ from }) => from === latest)
  const sentences = new Set(ofLatest.map(({ rated }) => rated.sentence))
  const told = new Set(ofLatest.map(({ rated }) => rated.rating.judgement))
  const isAlone = dated.every(({ from }) => from === '' || from === latest)
  return dated
    .filter(
      ({ rated, from }) =>
        from === latest ||
        (from === '' && !told.has(rated.rating.judgement) && (isAlone || sentences.has(rated.sentence))),
    )
    .map(({ rated }) => rated)
}

const latestIn = (said: readonly Said<'date'>[]) =>
  said.reduce((last, { mark: { from } }) => (from !== null && from > last ? from : last), '')

/** A date known to the month comes before its year. */
const order = (a: string | null, b: string | null) =>
  Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''))

export function sentencesOf(rated: readonly Rated[]): MarkedSentence[] {
  return [...new Set(rated.map(({ sentence }) => sentence))]
}

/** As the story names it, else the only one that inspectors graded under when they were there. */
export function frameworkOf(named: MarkOf<'framework'> | undefined, onSite: Period | null): Framework | null {
  if (named && (onSite === null || wasInUse(named.framework, onSite))) return named.framework
  return onSite && gradedUnder(onSite)
}

const wasInUse = (framework: Framework, { from, to }: Period) =>
  editionOn(framework, from) !== null || editionOn(framework, to) !== null

/** The framework that a grade of this standing is said to be given under. */
function givenUnder(
  text: string,
  rated: readonly MarkedSentence[],
  status: Status,
): MarkOf<'framework'> | undefined {
  const isGiving = status === 'current' ? isUnder : isAt
  return allSaid(text, rated, 'framework').find(
    (said) => isGiving(said) && said.rating?.status === status && isGraded(said.mark),
  )?.mark
}

/** "inadequate in 2011": the date says when the earlier grade was given; "out of the lowest grade in June", when it was lost. */
function isOfGradeBefore(text: string, { mark, rating }: Said<'date'>): boolean {
  if (rating?.status !== 'previous' || rating.end >= mark.start) return false
  return !LOST.test(text.slice(Math.max(0, rating.start - NEAR), rating.start))
}

const LOST = /\b(?:out of|escap\w{1,4}|shed|sheds|shook off|shaken off) (?:the |its |an? )?["'“‘]?$/i

/** "The re-inspection was carried out": the one that the story tells of. */
const THE = /^\W*(?:the|this|that|its|ofsted['’]s)(?: latest)? $/i
/** "a re-inspection of Leeds finds …, while Hull is" */
const OF_ANOTHER = /[,;] (?:while|whereas|whilst|but|and) /i
const TO_COME = /\b(?:due|expect\w*|await\w*|hop(?:e[sd]?|ing)|next|until|ahead of|will|would|before)\b/i
const NEAR = 40

function reInspectionIn(
  sentences: readonly MarkedSentence[],
  isTold: (sentence: MarkedSentence, mark: MarkOf<'visit'>) => boolean,
): MarkOf<'visit'> | undefined {
  return sentences
    .flatMap((sentence) => marksOf(sentence, 'visit').filter((mark) => isTold(sentence, mark)))
    .find((mark) => mark.visit === 're-inspection')
}

function isOfGrade(text: string, sentence: MarkedSentence, { start, end }: MarkOf<'visit'>): boolean {
  const around = text.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR))
  if (TO_COME.test(around)) return false
  const grade = marksOf(sentence, 'rating').find(({ start }) => start >= end)
  return !grade || !OF_ANOTHER.test(text.slice(end, grade.start))
}
