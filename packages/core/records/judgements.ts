/** What a council was graded, from the ratings that a story gives it. */
import { areasIn } from '../ratings/areas.ts'
import { areaOn } from '../ratings/areas-then.ts'
import { judgementsOf } from '../register/frameworks.ts'
import type { JudgementRating } from '../schema/inspection.ts'
import type { Framework, Judgement, Rating } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { type MarkedSentence, type MarkOf, wordsAround } from './sentence-marks.ts'

export interface Rated {
  rating: MarkOf<'rating'>
  sentence: MarkedSentence
}

const REACH = 120
const ALL_BEFORE =
  /\b(?:(?:all|every|each) (?:the )?(?:aspects?|areas?|categor\w+|judge?ments?|measures?)|clean sweep of)\b[^.;]*$/i
const ALL_BEHIND =
  /^["'”’]?[^.;]{0,20}\b(?:(?:in|on|across|for) (?:all|every|each)\b(?! (?:the )?(?:children|child|famil))|across the board)/i

/** One grade for each judgement, the first that the story gives; a grade "in all areas" goes to every one. */
export function judgementsFrom(
  { text, published }: Story,
  rated: readonly Rated[],
  framework: Framework | null,
  asOf: string | null,
): JudgementRating[] {
  const grades = new Map<Judgement, Rating>()
  for (const { rating, sentence } of rated) {
    const under = framework ?? frameworkOn(asOf)
    const inAll = under !== null && isForAll(text, rating, sentence)
    const judged = inAll ? judgementsOf(under, asOf) : [rating.judgement]
    const alike = areasIn(alikeBehind(text, rating)).map((area) => areaOn(area, published))
    for (const judgement of [...judged, ...alsoFor(text, rating, sentence, published), ...alike])
      if (!grades.has(judgement)) grades.set(judgement, rating.rating)
  }
  return [...grades].map(([judgement, rating]) => ({ judgement, rating }))
}

/** "…, as was leadership", "… . So were help and protection and adoption" */
const SO_WERE = /^["'”’]?[.,]?["'”’]?,?[ ](?:and )?(?:as|so) (?:was|were) ([^.;]{3,200})/i
/** "… . Its leadership received the same grade." */
const THE_SAME =
  /^[^.;]{0,120}[.]["'”’]?[ ]([^.;]{3,80}) (?:received|was given|were given|got|had) the same (?:grade|rating|judge?ment)/i

const NEXT_CLAUSE =
  /\b(?:outstanding|good|inadequate|adequate|requir(?:es|ing) improvement|but|while|although|though|whereas|with|which|where|who|after|because|following|despite|sa(?:id|ys?))\b/i
const FOR_AREAS = /^["'”’]?,?[ ](?:(?:rating|grade|grading|judge?ment)[ ])?(?:for|in)[ ]/i

/** "Outstanding for leadership as well as for overall effectiveness": the areas behind the first. */
function alsoFor(
  text: string,
  rating: MarkOf<'rating'>,
  sentence: MarkedSentence,
  published: string | null,
): Judgement[] {
  const behind = text.slice(rating.end, Math.min(sentence.end, rating.end + 2 * REACH))
  if (!FOR_AREAS.test(behind)) return []
  const stretch = behind.slice(0, NEXT_CLAUSE.exec(behind)?.index)
  const areas = areasIn(stretch).map((area) => areaOn(area, published))
  if (/\boverall effectiveness\b/i.test(stretch)) areas.unshift('overall-effectiveness')
  return areas.includes(rating.judgement) ? areas : []
}

/** Where the story names none: the framework of a time that had but one. */
function frameworkOn(date: string | null): Framework | null {
  if (date === null) return null
  if (date >= '2014-02' && date < '2018') return 'SIF'
  return date >= '2018-09' ? 'ILACS' : null
}

/** The words for areas that share a rating's grade without a mark of their own. */
function alikeBehind(text: string, { end }: MarkOf<'rating'>): string {
  const behind = text
    .slice(end, end + 2 * REACH)
    .replaceAll('\u00a0', ' ')
    .replaceAll('’', "'")
  return (SO_WERE.exec(behind) ?? THE_SAME.exec(behind))?.[1] ?? ''
}

function isForAll(text: string, rating: MarkOf<'rating'>, sentence: MarkedSentence): boolean {
  const { left, right } = wordsAround(text, sentence, rating)
  return ALL_BEFORE.test(left.slice(-REACH)) || ALL_BEHIND.test(right.slice(0, REACH))
}

/** Best first; the third grade was "adequate" to 2013, "requires improvement" since. */
const SCALE: readonly (readonly Rating[])[] = [
  ['outstanding', 'performs-excellently'],
  ['good', 'performs-well'],
  ['requires-improvement', 'adequate', 'performs-adequately'],
  ['inadequate', 'performs-poorly'],
]

/** How overall effectiveness changed; null unless both are known. */
export function changeBetween(
  before: readonly JudgementRating[],
  now: readonly JudgementRating[],
): 'up' | 'down' | 'same' | null {
  const [was, is] = [stepOf(before), stepOf(now)]
  if (was < 0 || is < 0) return null
  if (was === is) return 'same'
  return is < was ? 'up' : 'down'
}

function stepOf(judgements: readonly JudgementRating[]): number {
  const overall = judgements.find(({ judgement }) => judgement === 'overall-effectiveness')
  return SCALE.findIndex((step) => overall !== undefined && step.includes(overall.rating))
}
