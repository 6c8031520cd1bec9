/** What the sentences about one council say of its inspections: when, under which framework, on what visit. */
import type { Framework, Status } from '../schema/vocabulary.ts'
import type { Span } from '../text/full-stops.ts'
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'
import { type MarkedSentence, type MarkOf, marksOf, wordsAround } from './sentence-marks.ts'

/** A mark of a sentence with the words before it and behind it, cut to what one look can take in. */
interface Said<Kind extends 'date' | 'framework'> {
  mark: MarkOf<Kind>
  left: string
  right: string
  /** Of the ratings in its sentence the one that stands nearest. */
  rating: MarkOf<'rating'> | undefined
}

const REACH = 120
/** More in one sentence are no prose. */
const MOST_RATINGS = 20
const VISITED =
  /\b(?:inspect(?:ed|ion|ions|ors)|visit(?:ed)?|took place|carried out|on site|fieldwork|visits)\b[^.;]*$/i
const VISITED_BEHIND = /^['’]s (?:re-)?inspection\b/
const OTHER_VISIT =
  /\b(?:last inspect|previous|earlier|old\b|focused|monitoring|spot check|launch|introduc|since|due|until|further|when)/i
const LAST_TIME = /\b(?:last (?:full )?inspect|previous(?:ly)? (?:full )?inspect)/i
const UNDER = /\bunder (?:\S+ ){0,4}$/i
const REPORTED = /^(?:In|On)?\s*$|\b(?:rated|judged|graded|published|report)\b[^.;]*$/

/** The inspection that is the news. `about`: the sentences about the council; `rated`: those that grade it now. */
export function factsNow(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  rated: readonly MarkedSentence[],
  /** Told of all the councils of the story. */
  ofAll: OfAll,
) {
  const isNews = (said: Said<'date'>) =>
    isNotAfter(said.mark.from, published) && isRecent(said.mark.from, published) && !isOfGradeBefore(said)
  const inspected = allSaid(text, about, 'date').filter(isNews).find(isOfVisit)?.mark ?? ofAll.inspected
  const reported = allSaid(text, rated, 'date')
    .filter(isNews)
    .find(
      ({ mark, left }) => REPORTED.test(left) && !OTHER_VISIT.test(left) && mark.at !== inspected?.at,
    )?.mark
  const inspection = about.filter(({ marks }) => marks.some(({ at }) => at === inspected?.at))
  const framework =
    givenUnder(text, rated, 'current') ??
    inspection.flatMap(gradedFrameworks)[0] ??
    rated.flatMap(gradedFrameworks)[0] ??
    allSaid(text, about, 'framework').filter(isGraded).find(isOfNow)?.mark ??
    ofAll.framework
  const visit = [...rated, ...inspection]
    .flatMap((sentence) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection')
  return { inspected, reported, framework, visit: visit ?? ofAll.visit }
}

/** Inspections of other things, and visits that end in no grade. */
const UNGRADED: ReadonlySet<Framework> = new Set(['JTAI', 'SCCIF', 'SEND1', 'SEND2', 'TLAI', 'UCRA'])

const isGraded = ({ mark }: Said<'framework'>) => !UNGRADED.has(mark.framework)

function gradedFrameworks(sentence: MarkedSentence): MarkOf<'framework'>[] {
  return marksOf(sentence, 'framework').filter(({ framework }) => !UNGRADED.has(framework))
}

export interface OfAll {
  inspected: MarkOf<'date'> | undefined
  framework: MarkOf<'framework'> | undefined
  visit: MarkOf<'visit'> | undefined
}

/**
 * What a story about several councils says of all their inspections, in sentences that name none of them: "All were
 * inspected under ILACS", "re-inspections".
 */
export function factsOfAll({ text, published }: Story, sentences: readonly MarkedSentence[]): OfAll {
  const ofNone = sentences.filter(
    (sentence) =>
      marksOf(sentence, 'council').length === 0 && SEVERAL.test(text.slice(sentence.start, sentence.end)),
  )
  const frameworks = allSaid(text, ofNone, 'framework')
    .filter(isGraded)
    .filter((said) => isOfNow(said) && !OTHER_TIME.test(said.left))
    .map(({ mark }) => mark)
  const isOne = new Set(frameworks.map(({ framework }) => framework)).size === 1
  const ofEach = ofNone.filter(({ start, end }) => EACH.test(text.slice(start, end)))
  const inspected = allSaid(text, ofEach, 'date')
    .filter(({ mark }) => isNotAfter(mark.from, published) && isRecent(mark.from, published))
    .find(isOfVisit)?.mark
  return {
    inspected,
    framework: isOne ? frameworks[0] : undefined,
    visit: ofNone
      .flatMap((sentence) => marksOf(sentence, 'visit'))
      .find((mark) => mark.visit === 're-inspection' && mark.text.endsWith('s')),
  }
}

const SEVERAL =
  /\b(?:all|both|each|every|they|these|those|councils|authorities|inspections|reports|verdicts|grades|ratings)\b/i
const EACH =
  /\b(?:both|all (?:of them|(?:the )?(?:two|three|four|five|six|seven|councils|authorities|inspections))|the (?:two|three|four|five|six) (?:councils|authorities|inspections|boroughs|counties|were|took)|(?:re-)?inspections (?:took|were))\b/i
const OTHER_TIME =
  /\b(?:old|previous|former|replac\w+|before|from (?:april|next)|until|will|future)\b[^.;]*$/i

function isOfVisit({ left, right }: Said<'date'>): boolean {
  return (VISITED.test(left) || VISITED_BEHIND.test(right)) && !OTHER_VISIT.test(left)
}

/** "The same framework" as last time is the one in use too. */
function isOfNow({ left, rating }: Said<'framework'>): boolean {
  if (/\bsame $/i.test(left)) return true
  return !LAST_TIME.test(left) && !(UNDER.test(left) && rating?.status === 'previous')
}

/** The inspection before. `rated`: the sentences that give its grades. */
export function factsBefore(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  rated: readonly MarkedSentence[],
) {
  const lastTime = allSaid(text, about, 'date').filter(({ left }) => LAST_TIME.test(left))
  const dates = [
    ...rated.flatMap((sentence) => nearestDate(text, sentence)),
    ...lastTime.map(({ mark }) => mark),
  ]
  const [first, ...others] = dates.filter(({ from }) => isNotAfter(from, published) && from !== published)
  const closer = others.find(({ from }) => from !== first?.from && from?.startsWith(first?.from ?? ''))
  const framework =
    givenUnder(text, rated, 'previous') ??
    allSaid(text, about, 'framework').find(({ left }) => LAST_TIME.test(left))?.mark
  return { inspected: closer ?? first, framework }
}

/** Of earlier grades those of the latest inspection that the story dates; all, where it dates none. */
export function latestOf(text: string, earlier: readonly Rated[]): Rated[] {
  const dated = earlier.map((rated) => ({ rated, from: dateOf(text, rated) }))
  const latest = dated.reduce<string | null>(
    (last, { from }) => (from !== null && (last === null || from > last) ? from : last),
    null,
  )
  if (latest === null) return [...earlier]
  const sentences = new Set(dated.filter(({ from }) => from === latest).map(({ rated }) => rated.sentence))
  return dated
    .filter(({ rated, from }) => from === latest || (from === null && sentences.has(rated.sentence)))
    .map(({ rated }) => rated)
}

/** The date nearest to a grade in its sentence, of those that no other grade is nearer to. */
function dateOf(text: string, { rating, sentence }: Rated): string | null {
  const [nearest] = allSaid(text, [sentence], 'date')
    .filter((said) => said.rating?.at === rating.at)
    .sort((a, b) => distance(a.mark, rating) - distance(b.mark, rating))
  return nearest?.mark.from ?? null
}

/** The framework that a grade of this standing is said to be given under. */
function givenUnder(
  text: string,
  rated: readonly MarkedSentence[],
  status: Status,
): MarkOf<'framework'> | undefined {
  return allSaid(text, rated, 'framework').find(
    ({ left, rating }) => UNDER.test(left) && rating?.status === status,
  )?.mark
}

/** "…, and a re-inspection in May 2018 ended with the same grade" */
const SAME_AGAIN = /^[^.;]{0,60}\bthe same (?:grade|rating|judge?ment|verdict)\b/

/** The date nearest to a sentence's earlier grade, or the later one of the same; none where another grade is nearer to it. */
function nearestDate(text: string, sentence: MarkedSentence): MarkOf<'date'>[] {
  const dates = allSaid(text, [sentence], 'date').filter(({ rating }) => rating?.status === 'previous')
  const again = dates.findLast(({ right }) => SAME_AGAIN.test(right))
  if (again) return [again.mark]
  return dates
    .sort((a, b) => distance(a.mark, a.rating) - distance(b.mark, b.rating))
    .map(({ mark }) => mark)
    .slice(0, 1)
}

function allSaid<Kind extends 'date' | 'framework'>(
  text: string,
  sentences: readonly MarkedSentence[],
  kind: Kind,
): Said<Kind>[] {
  return sentences.flatMap((sentence) => {
    const ratings = marksOf(sentence, 'rating').slice(0, MOST_RATINGS)
    return marksOf(sentence, kind).map((mark) => {
      const { left, right } = wordsAround(text, sentence, mark)
      const [rating] = ratings.toSorted((a, b) => distance(mark, a) - distance(mark, b))
      return { mark, left: left.slice(-REACH), right: right.slice(0, REACH), rating }
    })
  })
}

function distance(mark: Span, other: Span | undefined): number {
  if (!other) return Number.POSITIVE_INFINITY
  return other.start >= mark.end ? other.start - mark.end : mark.start - other.end
}

/** News of an inspection comes within the year. */
function isRecent(date: string | null, published: string | null): boolean {
  return date === null || published === null || Number(published.slice(0, 4)) - Number(date.slice(0, 4)) < 2
}

/** "inadequate in 2011": the date says when the earlier grade was given. */
function isOfGradeBefore({ mark, rating }: Said<'date'>): boolean {
  return (
    rating?.status === 'previous' &&
    rating.end < mark.start &&
    mark.start - rating.end < ' between '.length + 2
  )
}

/** A date known to the year counts as not after the rest of that year. */
function isNotAfter(date: string | null, published: string | null): boolean {
  return date !== null && (published === null || date <= published)
}
