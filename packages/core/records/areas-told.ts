/** The areas that share a grade: a mark holds the first of them alone. */
import { areasAt } from '../ratings/areas.ts'
import { areaOn } from '../ratings/areas-then.ts'
import { hasGrade } from '../ratings/grades.ts'
import { speaksOfRest } from '../ratings/judgement.ts'
import type { Judgement } from '../schema/vocabulary.ts'
import { matchesOf } from '../text/pattern.ts'
import { type MarkedSentence, type MarkOf, wordsAround } from './sentence-marks.ts'

type RatingMark = MarkOf<'rating'>

const REACH = 120
const AREAS =
  '(?:aspects?|areas?|categor\\w+|judge?ments?|measures?|counts?|headings?|fronts?|parts?|services)'
const ALL_BEFORE = new RegExp(
  `\\b(?:(?:all|every|each)(?: one)?(?: of)?(?: (?:the|its|their|those))?(?: (?:two|three|four|five|six))? (?:of )?(?:(?:the|its|key|inspected) )?${AREAS}|clean sweep of|not one ${AREAS})\\b[^.;]*$`,
  'i',
)
const ALL_BEHIND = new RegExp(
  `^["'”’]?[^.;]{0,20}\\b(?:(?:in|on|across|for|under) (?:all|every|each)\\b[^.;,]{0,20}\\b(?:${AREAS}|box)\\b|in all (?:three|four|five)\\b|across the board)`,
  'i',
)
/** "…, as was leadership", "… . So were help and protection and adoption" */
const SO_WERE = /^["'”’]?[.,]?["'”’]?,?[ ](?:and )?(?:as|so) (?:was|were|is|are|did|do) ([^.;]{3,200})/i
/** "… . Its leadership received the same grade." */
const THE_SAME =
  /^[^.;]{0,120}[.]["'”’]?[ ]([^.;]{3,80}) (?:received|was given|were given|got|had) the same (?:grade|rating|judge?ment)/i
/** Between areas of one list stand no verb and no new clause. */
const JOINS = /^[^.;:–—()]{0,90}$/
const JOINT = /,|\b(?:and|or|nor|plus|as well as)\b/i
const NEXT_CLAUSE =
  /\b(?:was|were|is|are|been|has|had|but|while|though|although|whereas|which|who|whose|where|when|after|because|with (?:the|its)|rated|judged|graded|found|sa(?:id|ys?))\b/i
const OVERALL = /\boverall effectiveness\b/gi

interface Named {
  area: Judgement
  start: number
  end: number
}

/** In their order; those that "as was leadership" adds come last. */
export function areasTold(
  text: string,
  rating: RatingMark,
  sentence: MarkedSentence,
  published: string | null,
): Judgement[] {
  const own = listsIn(text.slice(sentence.start, sentence.end), published)
    .filter((list) => list.some(({ area }) => area === rating.judgement))
    .map((list) => ({ list, away: awayFrom(list, rating, sentence.start) }))
    .sort((a, b) => a.away - b.away)[0]?.list
  const [alike = []] = listsIn(alikeBehind(text, rating), published)
  return [...new Set([rating.judgement, ...[...(own ?? []), ...alike].map(({ area }) => area)])]
}

/** "good in all areas" */
export function isForAll(text: string, rating: RatingMark, sentence: MarkedSentence): boolean {
  const { left, right } = wordsAround(text, sentence, rating)
  return ALL_BEFORE.test(left.slice(-REACH)) || ALL_BEHIND.test(right.slice(0, REACH))
}

/** "The others were inadequate" */
export function isForRest(text: string, rating: RatingMark, sentence: MarkedSentence): boolean {
  const { left, right } = wordsAround(text, sentence, rating)
  const isSaid = speaksOfRest(left.slice(-REACH)) || speaksOfRest(right.slice(0, REACH / 2))
  return isSaid && rating.judgement !== 'overall-effectiveness'
}

function listsIn(words: string, published: string | null): Named[][] {
  const plain = words.replaceAll('\u00a0', ' ').replaceAll('’', "'")
  const lists: Named[][] = []
  for (const named of namedIn(plain, published)) {
    const list = lists.at(-1)
    const between = plain.slice(list?.at(-1)?.end ?? 0, named.start)
    const joins = JOINS.test(between) && JOINT.test(between) && !NEXT_CLAUSE.test(between)
    if (list && joins && !hasGrade(between)) list.push(named)
    else lists.push([named])
  }
  return lists
}

function namedIn(words: string, published: string | null): Named[] {
  const overall = matchesOf(OVERALL, words).map(({ 0: name, index }) => ({
    area: 'overall-effectiveness' as const,
    start: index,
    end: index + name.length,
  }))
  const areas = areasAt(words).map((named) => ({ ...named, area: areaOn(named.area, published) }))
  return [...areas, ...overall].sort((a, b) => a.start - b.start)
}

/** How far a list, by its places in a sentence, stands from a rating. */
function awayFrom(list: readonly Named[], rating: RatingMark, from: number): number {
  const start = from + (list[0]?.start ?? 0)
  const end = from + (list.at(-1)?.end ?? 0)
  return start >= rating.end ? start - rating.end : Math.abs(rating.start - end)
}

/** The words for areas that share a rating's grade without a mark of their own. */
function alikeBehind(text: string, { end }: RatingMark): string {
  const behind = text
    .slice(end, end + 2 * REACH)
    .replaceAll('\u00a0', ' ')
    .replaceAll('’', "'")
  return (SO_WERE.exec(behind) ?? THE_SAME.exec(behind))?.[1] ?? ''
}
