import type { CountMention, Mention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { CARDINAL, FIRST_WORDS, numberIn, ORDINAL } from '../text/numbers.ts'
import { matchesFrom, withAnySpace } from '../text/pattern.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { nameCounted, nameNth, whatIsCounted, whatIsNth } from './count-nouns.ts'
import type { Found } from './rule.ts'

export { examples } from './count-examples.ts'

export const id = 'count'
export const title =
  'How many children, staff, posts, cases, homes, councils, services or inspections; days of a visit; the how-manieth'

const START = new RegExp(`\\b(?<![£$€.,/#&’'-])(?:${FIRST_WORDS})`, 'gi')
const NUMBER = new RegExp(
  withAnySpace(`(?:(?<nth>${ORDINAL})|${CARDINAL})(?![\\w%]|[.,:/]\\d|-(?!days?\\b))`),
  'iy',
)

export function find(story: Story, { mentions }: Found): CountMention[] {
  const { text } = story
  const isTaken = coveredBy(mentions.filter(({ kind }) => kind === 'date' || kind === 'money'))
  return readBlocks(story).flatMap((block) =>
    matchesFrom(START, NUMBER, text.slice(block.start, block.end)).flatMap(({ index, 0: words, groups }) => {
      const start = block.start + index
      const place = { text, block, start, end: start + words.length }
      const ordinal = groups?.nth !== undefined
      const of = ordinal ? nthOf(place) : manyOf(place)
      if (of === undefined || isTaken(place)) return []
      const { end } = place
      return { kind: 'count', start, end, text: words, rule: id, value: numberIn(words), ordinal, of }
    }),
  )
}

/** Whether a mark covers a place. To be asked from left to right. */
function coveredBy(marks: readonly Mention[]): (place: Span) => boolean {
  const spans = marks.toSorted((a, b) => a.start - b.start)
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

interface Place extends Span {
  text: string
  block: Block
}

/** Enough for the sentence that says what was counted before. */
const REACH = 200
const before = ({ text, block, start }: Place) => text.slice(Math.max(block.start, start - REACH), start)
const after = ({ text, block, end }: Place) => text.slice(end, Math.min(block.end, end + REACH))
const pattern = (source: string) => new RegExp(withAnySpace(source), 'i')

const YEAR = /^(?:19|20)\d\d$/
const FEW = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)'
/** Ages, grades, times, and things that have a number for a name. */
const NAMED_BY_NUMBER = pattern(
  `\\b(?:aged?(?: of| over| under| \\w+ (?:and|or|to))?|ages|turn(?:ed|ing|s)?|sections?|grades?|pages?|no\\.?|number|figure|table|year|level|stage|phase|type|part|chapter|channel|radio|band|room|unit|article|rule|schedule|paragraph|item|outcome|step|covid) $`,
)
const TIMES = 'years?|months?|weeks?|days?|hours?|minutes?'
const MEASURE = pattern(
  `^(?: (?:and|or|to|[-–]) [\\w.]{1,12})?(?:%|(?:[ -])?(?:per cent|percent|pc|[ap]\\.?m|${TIMES}|times|thirds?|quarters?|fifths?|tenths?|miles?|points?|stars?)\\b)`,
)
const SHARE_BEHIND = pattern(`^ (?:in|out of)(?: every)? ${FEW}\\b`)
const SHARE_BEFORE = pattern(`\\b(?:one(?: \\w{1,20})?|${FEW}) (?:in|out of)(?: every)? $`)
/** "When I was 12," and "Mia Roe, 43, said". */
const AGE = pattern(
  '\\b(?:I|he|she|they|we|who) (?:was|were|is|am|are)(?: just| only| about| now| then| still)? $|\\bat $|\\b(?:over|under|between|between \\d+ and) $',
)
const AREAS_BEFORE = /\b(?:areas|categories|judge?ments|headings|strands)\b[^.]*$/
/** "It was graded in four areas. In three of them …" */
const AREAS_ABOVE = /\b(?:areas|categories|judge?ments|headings|strands)\b[^.]{0,60}\.[^.]{0,30}$/
/** "A week for the good; those that fall are inspected for two." */
const LENGTH_BEFORE = pattern(`\\b(?:${TIMES})\\b.{0,120}\\bfor $`)
/** "a year before he came and two after" */
const LENGTH_BEHIND = pattern('^ (?:before|after|ago|later|earlier|since)\\b')
const CASELOAD_BEFORE = pattern(
  '\\bcaseloads? (?:of|from|to|below|above|under|over|at|around|about|down to)(?: \\w{1,10}){0,2} $',
)
/** "between 40 and 60 children" */
const BETWEEN = pattern('\\bbetween $')
const UP_TO = pattern(`^ and ${CARDINAL}(?= )`)
const IN_A_ROW = pattern('^ in a \\w')
/** "Of the three, only Bury …", "Twenty were said to perform well": councils, whatever stood before. */
const PART_BEFORE = pattern('\\bof (?:the|these|those)(?: other)? $')
const GRADE_BEHIND = pattern(
  '^ (?:[\'"‘“])?(?:inadequate|adequate|good|outstanding|require[sd]? improvement)(?:[\'"’”])?(?=[,.;]| and | or |$)',
)
const GRADED_BEHIND = pattern(
  '^[^.;,]{0,30}(?:\\b(?:fell|rose|stayed|fall|rise|climbed|slipped|dropped|rated|judged|graded|inspected|perform|inadequate|outstanding|poor|grades?|ratings?)|["\'“‘](?:good|requir))',
)
const PART_OF = pattern(`^ of(?: (?:the|its|their|these|those|this|all|England['’]s))?(?: ${CARDINAL})?(?= )`)
const DAYS_OF_VISIT = pattern('^-days?\\b[^.;]{0,40}\\b(?:visit|inspection|check|review|probe)')
const WORKING_DAYS = pattern('^ (?:working )?days\\b')
const ON_SITE = pattern('\\b(?:visit|inspect|on[- ]site|fieldwork)[^.;]{0,60}$')
const WITHIN = pattern('\\b(?:within|after|in|every) $')
/** "All three areas were told": local areas, which are inspected, and not areas of a council's work. */
const LOCAL_AREAS = pattern(`\\bareas (?:told|visited|inspected|across|in England|show|have)\\b|\\bSEND\\b`)

/** What is counted; null where the number stands alone; undefined where it counts nothing that matters here. */
function manyOf(place: Place): string | null | undefined {
  const { text, start, end } = place
  const [left, right] = [before(place), after(place)]
  const words = text.slice(start, end)
  if (numberIn(words) < 2 || YEAR.test(words)) return undefined
  if (right.startsWith('-')) return DAYS_OF_VISIT.test(right) ? 'day' : undefined
  if (WORKING_DAYS.test(right)) return ON_SITE.test(left) && !WITHIN.test(left) ? 'days' : undefined
  if (NAMED_BY_NUMBER.test(left) || MEASURE.test(right)) return undefined
  if (SHARE_BEFORE.test(left) || SHARE_BEHIND.test(right)) return undefined
  const whole = PART_OF.exec(right)?.[0].length ?? 0
  if (GRADE_BEHIND.test(right)) return nameCounted(left) ? null : undefined
  const { noun, sort } = whatIsCounted(text, end + whole)
  if (noun === null) return sort === 'counted' && standsForCounted(left, right) ? null : undefined
  return sort === 'counted' || (/areas$/.test(noun) && isLocal(place)) ? noun : undefined
}

/** Of a number without a noun: whether the words around it tell of councils, people or the like. */
function standsForCounted(left: string, right: string): boolean {
  if (CASELOAD_BEFORE.test(left)) return true
  if (LENGTH_BEHIND.test(right) || (LENGTH_BEFORE.test(left) && /^[.,;]/.test(right))) return false
  if (AREAS_ABOVE.test(left) && OF_THEM.test(right)) return false
  const range = BETWEEN.test(left) ? UP_TO.exec(right) : null
  if (range) return whatIsCounted(range.input, range[0].length).sort === 'counted'
  const isAge = AGE.test(left) || (left.endsWith(', ') && right.startsWith(','))
  if (isAge || AREAS_BEFORE.test(left) || IN_A_ROW.test(right)) return false
  return PART_BEFORE.test(left) || GRADED_BEHIND.test(right) || nameCounted(left + right)
}

const isLocal = ({ text, block }: Place) => LOCAL_AREAS.test(text.slice(block.start, block.end))

const AMONG = pattern('\\b(?:one of the|among the|of which the|at) $')
/** "by a third since 2013" */
/** "the first of them", "the first of at least four" */
const OF_THEM = pattern('^ of (?:them|these|those|at least|its kind)\\b')
const FRACTION = pattern('\\b(?:a|one|two) $')
/** "a second good from Ofsted" */
const GRADE_OF_OFSTED = pattern(
  '^ (?:[\'"‘“])?(?:inadequate|adequate|good|outstanding)(?:[\'"’”])?(?=[,.;]| from | in a row| running| since |$)',
)
/** "the first in England", "the second full one under the framework" */
const OF_ALL = pattern(
  '^(?: full)?(?: one)? (?:in (?:England|the (?:country|region|(?:north|south|east|west)|(?:East |West )?Midlands))|in (?:a|\\w+) (?:row|years?|decade)|in succession|running\\b|outside (?:of )?London|under the|since|to [a-z]{2,12}\\b|of (?:its|the|their|three|four|five|six) )',
)

function nthOf(place: Place): string | null | undefined {
  const [left, right] = [before(place), after(place)]
  if (AMONG.test(left)) return undefined
  if (GRADE_OF_OFSTED.test(right)) return null
  const isOfAll = (OF_ALL.test(right) || (OF_THEM.test(right) && nameNth(left))) && !FRACTION.test(left)
  return whatIsNth(place.text, place.end) ?? (isOfAll ? null : undefined)
}
