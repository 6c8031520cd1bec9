/** What a council was graded, from the ratings that a story gives it. */
import { areasIn } from '../ratings/areas.ts'
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
  /\b(?:all|every|each) (?:the )?(?:aspects?|areas?|categor\w+|judge?ments?|measures?)\b[^.;]*$/i
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
    const inAll = framework !== null && isForAll(text, rating, sentence)
    const judged = inAll ? judgementsOf(framework, asOf) : [rating.judgement]
    const alike = areasIn(alikeBehind(text, rating), published)
    for (const judgement of [...judged, ...alike])
      if (!grades.has(judgement)) grades.set(judgement, rating.rating)
  }
  return [...grades].map(([judgement, rating]) => ({ judgement, rating }))
}

/** "…, as was leadership", "… . So were help and protection and adoption" */
const SO_WERE = /^["'”’]?[.,]?["'”’]?,?[ ](?:and )?(?:as|so) (?:was|were) ([^.;]{3,200})/i
/** "… . Its leadership received the same grade." */
const THE_SAME =
  /^[^.;]{0,120}[.]["'”’]?[ ]([^.;]{3,80}) (?:received|was given|were given|got|had) the same (?:grade|rating|judge?ment)/i

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
