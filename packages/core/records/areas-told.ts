/** The areas that share a grade: a mark holds the first of them alone. */

import { speaksOfRest } from '../ratings/area-words.ts'
import { areasAt, areasIn } from '../ratings/areas.ts'
import { areaOn } from '../ratings/areas-then.ts'
import { hasGrade } from '../ratings/grades.ts'
import type { Judgement } from '../schema/vocabulary.ts'
import { matchesOf } from '../text/pattern.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

type RatingMark = MarkOf<'rating'>

const REACH = 200
const AREAS =
  '(?:aspects?|areas?|categor\\w+|judge?ments?|measures?|counts?|headings?|fronts?(?! (?:page|line|door))|parts?|respects?|box|criteri(?:on|a))'
const EVERY = `(?:(?<!(?:almost|nearly|virtually) )(?:all|every|each)(?: one)?(?: of)?(?: (?!other|but|one)[\\w-]+){0,3} ${AREAS}|(?:all|every one|each)(?: of)? (?:(?:its|the|their|[^.;]{3,40}['’]s) )?(?:children['’]s )?(?:services|work)\\b(?! departments)|all (?:but|except|save|bar) (?:one|two|for|the|its|their|adoption|leadership|help|support|care|children|services|work)\\b|everything(?! (?:else|but))|all (?:three|four|five|six)(?=[ ]*$)|across the board|clean sweep of)`
const ALL_BEFORE = new RegExp(`\\b${EVERY}\\b[^.;]*$`, 'i')
const ALL_BEHIND = new RegExp(
  `^["'”’]?[^.;]{0,45}\\b(?:(?:in|on|across|for|under|with) (?:${EVERY}|all (?:three|four|five))|across the board|throughout(?=[.,;]|$))`,
  'i',
)
/** What "all" of another grade leaves behind it: "inadequate | in every category in 2019, it now". */
const ALL_OF_BEFORE = /^["'”’]?,? (?:(?:in|on|across|for|under) (?:all|every|each)|across the board)\b/i
/** "all except leadership, which is" */
const OF_EXCEPTION =
  /\b(?:but|except|save|bar|apart from|other than|aside from)\b[^.;]{0,60}, which (?:is|was)\b[^.;]*$/i
const EXCEPT = /\b(?:but|except|save|bar|apart from|other than|aside from)(?: for)?\b[^.;–—]{0,80}/i
/** "…, as was leadership", "… . So were help and protection and adoption", "…, along with leadership" */
const SO_WERE =
  /^["'”’]?[^.;"“‘]{0,60}?[.,;]?["'”’]?,?[ ](?:and )?(?:(?:as|so)(?: too|, [^.;,]{3,40},)? (?:was|were|is|are|did|do|does|has|have|had)|along with|together with) ([^.;]{3,200})/i
/** "…, and leadership too" */
const TOO = /^["'”’]?,? and ([^.;,]{3,120}?),? (?:too|as well|likewise|also)\b/i
/** "… . Its leadership received the same grade." */
const THE_SAME =
  /^[^.;]{0,120}[.]["'”’]?[ ]([^.;]{3,80}) (?:received|was given|were given|got|had) the same (?:grade|rating|judge?ment)/i
/** "as were all of its services, when an overall" */
const ASIDE = /,? (?:when|where|but|while|although|which|who|after) /i
/** Between areas of one list stand no verb and no new clause. */
const JOINS = /^[^.:–—()]{0,90}$/
const JOINT = /[,;]|\b(?:and|or|nor|plus|as well as)\b/i
const NEXT_CLAUSE =
  /\b(?:was|were|is|are|been|has|had|but|while|though|although|whereas|which|who|whose|where|when|after|because|with (?:the|its)|rated|judged|graded|found|sa(?:id|ys?))\b/i
const OVERALL = /\b(?:overall(?: effectiveness)?|as a whole)\b/gi
/** "good overall and for leadership": not "good overall, and leadership was". */
const FOR = /\b(?:for|in|on)\b(?! \w+day)/i

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
  const { judgement } = rating
  if (judgement === null) return []
  const own = listsIn(text.slice(sentence.start, sentence.end), published)
    .filter((list) => list.some(({ area }) => area === judgement) && isNext(list, rating, sentence))
    .map((list) => ({ list, away: awayFrom(list, rating, sentence.start) }))
    .sort((a, b) => a.away - b.away)[0]?.list
  const [alike = []] = listsIn(alikeBehind(text, rating), published)
  const named = own ?? areasMeant(text, rating, sentence, published)
  const told = new Set([judgement, ...[...named, ...alike].map(({ area }) => area)])
  if (told.has('children-in-care-and-care-leavers')) told.delete('care-leavers')
  return [...told]
}

/** "They are now inadequate": those listed together in the sentence before. */
const THEY = /^\W*(?:now )?(?:they|both|these|the (?:two|three))(?: (?:areas|judge?ments|services))?\b/i
function areasMeant(
  text: string,
  rating: RatingMark,
  { start, end, block }: MarkedSentence,
  published: string | null,
): Named[] {
  if (!THEY.test(text.slice(start, Math.min(end, start + REACH)))) return []
  const before = text.slice(Math.max(block.start, start - 2 * REACH), start)
  return (
    listsIn(before, published).findLast((list) => list.some(({ area }) => area === rating.judgement)) ?? []
  )
}

/** "… . This is for all aspects of its work", "… . All of the judgements were of that standard" */
const ALL_SO = new RegExp(
  `^\\W{0,4}(?:(?:this|that|the same) (?:is|was|goes|went|holds|held|applie[sd]) (?:true )?(?:for|to|in|of) ${EVERY}|(?:all|each) of (?:the|its|their) (?:judge?ments|areas|categories) (?:was|were) (?:of (?:that|the same)|the same))`,
  'i',
)

/** "good in all areas" */
export function isForAll(text: string, rating: RatingMark, sentence: MarkedSentence): boolean {
  const isTold = rating.status === 'current' && rating.judgement === 'overall-effectiveness'
  if (isTold && ALL_SO.test(text.slice(sentence.end, sentence.end + REACH))) return true
  const { left, right } = wordsNear(text, rating, sentence)
  const isOfOther = ALL_OF_BEFORE.test(left) || OF_EXCEPTION.test(left)
  return (ALL_BEFORE.test(left) && !isOfOther) || ALL_BEHIND.test(right)
}

/** "all but leadership" */
export function areasExcepted(text: string, { start, end }: MarkedSentence): Judgement[] {
  return areasIn(EXCEPT.exec(text.slice(start, end))?.[0] ?? '')
}

/** "all but one": which, the sentence does not say. */
const EXCEPT_SOME = /\ball (?:but|except|save|bar) (?:one|two)\b/i
export function isButSome(text: string, rating: RatingMark, sentence: MarkedSentence): boolean {
  const { left, right } = wordsNear(text, rating, sentence)
  return [left, right].some((words) => EXCEPT_SOME.test(words) && areasIn(words).length === 0)
}

/** "The others were inadequate" */
export function isForRest(text: string, rating: RatingMark, sentence: MarkedSentence): boolean {
  const { left, right } = wordsNear(text, rating, sentence)
  const isSaid = speaksOfRest(left) || speaksOfRest(right.split(NEXT)[0]?.slice(0, REACH / 3) ?? '')
  return isSaid && rating.judgement !== 'overall-effectiveness'
}

/** From the grade before to the next. */
function wordsNear(text: string, rating: RatingMark, sentence: MarkedSentence) {
  const others = marksOf(sentence, 'rating')
  const before = others.findLast(({ end }) => end <= rating.start)
  const next = others.find(({ start }) => start >= rating.end)
  return {
    left: text.slice(Math.max(before?.end ?? sentence.start, rating.start - REACH), rating.start),
    right: text.slice(rating.end, Math.min(next?.start ?? sentence.end, rating.end + REACH)),
  }
}

/** "children in care, of whom there are few, and care leavers" */
const IN_PASSING = /, (?:of whom|of which|which|who|whose|where) [^,.;]{1,60}(?=, (?:and|as well as) )/g

function listsIn(words: string, published: string | null): Named[][] {
  const plain = words
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[‘’]/g, "'")
    .replace(IN_PASSING, (aside) => ' '.repeat(aside.length))
  const lists: Named[][] = []
  for (const named of namedIn(plain, published)) {
    const list = lists.at(-1)
    const between = plain.slice(list?.at(-1)?.end ?? 0, named.start)
    const isPlain = list?.at(-1)?.area !== 'overall-effectiveness' || FOR.test(between)
    const isSame = list?.at(-1)?.start === named.start
    const joins = isPlain && JOINS.test(between) && JOINT.test(between) && !NEXT_CLAUSE.test(between)
    if (list && (isSame || (joins && !hasGrade(between)))) list.push(named)
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
  const areas = areasAt(words).flatMap((named) =>
    areasThen(named.area, published).map((area) => ({ ...named, area })),
  )
  return [...areas, ...overall].sort((a, b) => a.start - b.start)
}

/** "Children in care and care leavers" were one area once, and are two. */
function areasThen(area: Judgement, date: string | null): Judgement[] {
  const then = areaOn(area, date)
  const isSplit = area === 'children-in-care-and-care-leavers' && then === 'children-in-care'
  return isSplit ? [then, 'care-leavers'] : [then]
}

/** Whether no other grade stands between a list and the rating. */
function isNext(list: readonly Named[], rating: RatingMark, sentence: MarkedSentence): boolean {
  const start = sentence.start + (list[0]?.start ?? 0)
  const end = sentence.start + (list.at(-1)?.end ?? 0)
  const [from, to] = start >= rating.end ? [rating.end, start] : [end, rating.start]
  return !marksOf(sentence, 'rating').some((other) => other.start >= from && other.end <= to)
}

/** How far a list, by its places in a sentence, stands from a rating. */
function awayFrom(list: readonly Named[], rating: RatingMark, from: number): number {
  const start = from + (list[0]?.start ?? 0)
  const end = from + (list.at(-1)?.end ?? 0)
  return start >= rating.end ? start - rating.end : Math.abs(rating.start - end)
}

/** "outstanding and all else as": the next grade's. */
const NEXT = /,? (?:and|but|while) (?=(?:all|everything|the) )/i

/** The words for areas that share a rating's grade without a mark of their own. */
function alikeBehind(text: string, { end }: RatingMark): string {
  const behind = text
    .slice(end, end + 2 * REACH)
    .replaceAll('\u00a0', ' ')
    .replaceAll('’', "'")
  const alike = (SO_WERE.exec(behind) ?? THE_SAME.exec(behind) ?? TOO.exec(behind))?.[1] ?? ''
  return alike.split(ASIDE)[0] ?? ''
}
