/** Which of the inspected areas a grade is for, read off its clause. */
import type { Judgement, PartialDate } from '../schema/vocabulary.ts'
import { PREPOSITIONS } from '../text/words.ts'
import { areasBut } from './areas-then.ts'
import type { Clause } from './clause.ts'
import type { Graded } from './holder.ts'
import { GIVING_VERBS, isBe, RATERS, RATING_NOUNS, RATING_VERBS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

type Area = Judgement | null

const WHOLE_NAME = 'overall-effectiveness'
const WHOLE =
  /\b(?:overall|across the board|as a whole|(?:all|every|each) (?:of )?(?:its |the |their )?(?:(?!other|but)\w+ ){0,3}(?:aspects?|areas?|categor(?:y|ies)|counts?|judge?ments?|measures?|headings?|fronts?|respects?|strands?|domains?|sections?|elements?)|(?:not|every|each) one of (?:the |its )?(?:\w+ ){0,2}judge?ments|everything|all but)\b(?! (?:one|else))/
const AREAS =
  '(?:areas?|categor(?:y|ies)|aspects?|judge?ments?|measures?|counts?|parts?|headings?|respects?|strands?|domains?|sections?|elements?)'
const COUNTED_NOUN = new RegExp(`^(?:${AREAS}|them|these|those)$`)
const COUNTED = new RegExp(
  `\\b(?:one|two|three|four|five|\\d|some|other|most|several|only)(?: (?:out )?of (?:its|the|their|three|four|five|six))?(?: (?:three|four|five|six|other|further|more|key|ilacs|remaining|inspected|judged))* ${AREAS}\\b|\\b(?<!all but )(?:one|two|three|four) of (?:them|these|those)\\b`,
)
/** "The others", where areas have been told before them. */
const THE_OTHERS = new RegExp(
  `\\b(?:(?:the|its|all) (?:others|rest|remainder|remaining|other (?:two|three|four|five)|(?:two|three|four|five) others)|(?:everything|all) else|every other ${AREAS}|(?:others?|remaining|further|more)(?: (?:two|three|four|five|key|judged|inspected))? ${AREAS})\\b`,
)
/** One that the story has just spoken of: "that area", "this work". */
const THAT_AREA = new RegExp(
  `^(?:(?:still|yet|but|and|only|even) )?(?:the|its) (?:area|judge?ment)\\b|\\b(?:that|this|such|those) (?:${AREAS}|side|work|support|help|care|provision|services?)\\b`,
)
const ONLY_ONE = new RegExp(`\\b(?:only|one|sole|single|first|last) ${AREAS}\\b`)
const IT = /^(?:it|this|that|they|them|these|those)$/
const OTHER_SUBJECT = /^(?:it|they|this|that|we|you|i|he|she)$/
const CONTRAST = /^(?:while|whilst|whereas|although|though)$/
const INSPECTED = /^(?:inspect(?:ed|ion)|visit(?:ed)?)$/
/** "including three with an overall grade of" */
const OVERALL_BEFORE = /\b(?:an overall|overall (?:\w+ )?(?:of|as|is|was)(?: an?)?) $/
const OF_COUNCILS = /\b(?:councils|authorities|boroughs|counties|towns|cities|of them|of england)\b|\bC\b/
const THESE_AREAS = new RegExp(`\\b(?:both|these|those) ${AREAS}\\b`)
const TOGETHER = /^(?:both|each|all|alike)$/
const SERVICE = /^(?:support|service|services|help|work|care|provision|performance|one|ones)$/
/** "outstanding | children's services | leadership", "outstanding | quality of | leadership" */
const MODIFIER =
  /^(?:children's|council's?|services?|social|work|local|quality|standards?|levels?|of|the|its)$/
const GIVEN = /^(?:was|were|been|received|awarded|given|handed|went|go|goes|also)$/
const NARROWLY =
  /^(?:only|both|especially|particularly|notably|even|also|just|again|mainly|largely|save|except)$/
const OF_WHAT = /^(?:for|in|on|over|to|of|at|across|about)$/
/** Behind "in" and "for" these speak of something else than an area. */
const ELSEWHERE = /^(?:which|reports?|inspections?|first|when|where|by|after|under|all|every|each)$/

/** How far behind a grade its area may stand, and what makes it one for the whole. */
const REACH = 12
const WHOLE_REACH = 8

/** What the story has said when a grade comes up. */
export interface Heard {
  /** The areas that the sentence before named. */
  before: () => readonly Judgement[]
  /** Whether several councils are spoken of. */
  ofSeveral: boolean
  /** The one that it has graded, as what it spoke of. */
  graded: Area
  published: PartialDate | null
}

/** "the others", "everything else" */
export const speaksOfRest = (words: string) => THE_OTHERS.test(words.toLowerCase())

/** "The others were all good", behind areas by name: not other councils. */
export function isOfOtherAreas(graded: Graded, heard: Heard): boolean {
  const words = wordsOf(subjectOf(graded.clause))
  if (areBothAreas(words, graded, heard)) return true
  return THE_OTHERS.test(words) && !OF_COUNCILS.test(words) && told(graded, heard).length > 0
}

/** "Both were inadequate", behind two areas by name and no more than one council. */
const areBothAreas = (words: string, graded: Graded, heard: Heard) =>
  /^(?:but |and )?(?:both|all (?:two|three|four)|each)$/.test(words) &&
  !heard.ofSeveral &&
  told(graded, heard).length > 1

/** Null where the clause counts areas without naming them. */
export function judgementOf(graded: Graded, heard: Heard): Area {
  const { clause, at } = graded
  if (clause.units[at]?.grade?.rating.startsWith('performs')) return 'annual-rating'
  const behind = behindOf(clause, at)
  const near = wordsOf(behind.slice(0, WHOLE_REACH))
  const subject = subjectOf(clause)
  if (OVERALL_BEFORE.test(`${wordsOf(clause.units.slice(0, at))} `)) return WHOLE_NAME
  return (
    areaInTurn(graded, subject) ??
    areaBehind(behind, graded, heard) ??
    areaOfObject(graded, heard) ??
    (WHOLE.test(near) || (isOfObject(clause, at) && !COUNTED.test(near)) ? WHOLE_NAME : null) ??
    areaOfSubject(graded, subject, heard)
  )
}

/** To the next grade; "inadequate or requires improvement for leadership" is one grade or the other of the same. */
function behindOf({ units }: Clause, at: number): readonly Unit[] {
  let last = at
  while (/^n?or$/.test(wordAt(units, last + 1)) && units[last + 2]?.kind === 'grade') last += 2
  const rest = units.slice(last + 1)
  const next = rest.findIndex(({ kind }) => kind === 'grade')
  return next < 0 ? rest : rest.slice(0, next)
}

/** What a grade's clause speaks of, where that is an area. */
export const areaGraded = ({ clause }: Graded): Area => {
  const subject = subjectOf(clause)
  return partyIn(subject)?.kind === 'named' ? null : firstArea(subject)
}

/** "help and protection and leadership, which were rated good and outstanding respectively" */
function areaInTurn({ clause, at }: Graded, subject: readonly Unit[]): Area {
  if (!clause.units.slice(at).some(({ lower }) => lower === 'respectively')) return null
  const isGrade = ({ kind }: Unit) => kind === 'grade'
  const ahead = clause.parent ? aheadOf(clause, clause.parent) : []
  const grades = clause.units.filter(isGrade).length
  const turn = clause.units.slice(0, at).filter(isGrade).length
  const areas = [subject, clause.units, ahead].map(areasOf).find(({ length }) => length === grades)
  return areas?.[turn] ?? null
}

/** "rated | leadership as | good": between the verb, or the grade before and what belongs to it, and the grade. */
function objectOf({ units, verbAt }: Clause, at: number): readonly Unit[] {
  if (verbAt >= at) return []
  const object = units.slice(Math.max(0, verbAt), at)
  let from = object.findLastIndex(({ kind }) => kind === 'grade') + 1
  if (from > 0) while (wordAt(object, from) === 'overall' || RATING_NOUNS.has(wordAt(object, from))) from++
  return object.slice(from)
}

/** "rated | leadership as | good", "leadership good and | everything else | outstanding" */
function areaOfObject(graded: Graded, heard: Heard): Area {
  const object = objectOf(graded.clause, graded.at)
  const isRest = THE_OTHERS.test(wordsOf(object))
  return areaOrWhole(object) ?? (isRest ? (listedAround(graded) ?? areaLeft(graded, heard)) : null)
}

/** "Work with care leavers keeps the council | good": the verb tells what it makes of its object. */
function isOfObject(clause: Clause, at: number): boolean {
  const { units, verbAt } = clause
  if (verbAt < 0 || verbAt >= at || isBe(wordAt(units, verbAt))) return false
  const whole = objectOf(clause, at).slice(1)
  const moved = whole.findIndex(({ lower }) => GIVING_VERBS.has(lower))
  const object = moved < 0 ? whole : whole.slice(0, moved)
  const head = object.findIndex(({ kind, lower }) => kind !== 'word' || !/^(?:the|its|a|an)$/.test(lower))
  const isPlain = object.every(({ kind, lower }) => kind !== 'stop' && !PREPOSITIONS.has(lower))
  const party = head < 0 || !isPlain ? null : partyIn(object)
  return party?.kind === 'named' || party?.kind === 'referring'
}

/** Whichever is named first: "all aspects of services, covering adoption". */
function areaOrWhole(units: readonly Unit[]): Area {
  const area = units.findIndex(({ kind }) => kind === 'area')
  if (WHOLE.test(wordsOf(area < 0 ? units : units.slice(0, area)))) return WHOLE_NAME
  return units[area]?.area ?? null
}

function areaOfSubject(graded: Graded, subject: readonly Unit[], heard: Heard): Area {
  const { clause, at } = graded
  const { kind, parent, units } = clause
  const before = units.slice(0, at)
  const own = subject.some((unit) => unit.kind === 'area') ? areaSpokenOf(clause, subject) : null
  const mayBeAlone = kind === 'with' || kind === 'aside' || kind === 'joined'
  const rest = THE_OTHERS.test(wordsOf(before)) && !firstArea(before) ? areaLeft(graded, heard) : null
  const named = rest ?? own ?? (mayBeAlone ? firstArea(before) : null) ?? areaHungOn(clause, at)
  if (named) return (isTogether(graded) ? firstArea(parent?.units ?? []) : null) ?? named
  const areThese = THESE_AREAS.test(wordsOf(before)) || areBothAreas(wordsOf(subject), graded, heard)
  const these = areThese ? told(graded, heard)[0] : null
  if (these) return these
  if (kind === 'with' && parent && partyIn(before)?.kind === 'counted') {
    const spoken = firstArea(subjectOf(parent)) ?? firstArea(parent.units)
    if (spoken) return spoken
  }
  if (parent && kind === 'relative' && ONLY_ONE.test(wordsOf(aheadOf(clause, parent)))) {
    const told = firstArea(parent.units)
    if (told) return told
  }
  const around = wordsOf([
    ...((kind === 'with' || kind === 'content') && parent ? parent.units : []),
    ...subject,
    ...before,
    ...behindOf(clause, at),
  ])
  const isCounted = COUNTED.test(around)
  const listed = isCounted || /\ball but\b/.test(around) ? listedAround(graded) : null
  if (listed) return listed
  const pointed = areaPointedAt(graded, subject, heard)
  if (pointed) return pointed
  return WHOLE.test(around) || !isCounted ? WHOLE_NAME : firstArea(units.slice(at))
}

/** "in all areas except | adoption, which": a relative clause is about what stands right before it. */
function areaSpokenOf({ kind }: Clause, subject: readonly Unit[]): Area {
  const last = subject.findLast(({ lower }) => lower !== ',')
  return kind === 'relative' && WHOLE.test(wordsOf(subject))
    ? (last?.area ?? WHOLE_NAME)
    : areaOrWhole(subject)
}

/** "Help to families and | leadership were both": the list began in the clause before. */
function isTogether({ clause: { kind, opener, parent, units }, at }: Graded): boolean {
  if (kind !== 'joined' || opener !== 'and' || !parent) return false
  return units.slice(0, at).some(({ lower }) => TOGETHER.test(lower)) && !parent.units.some(isGradeOrParty)
}

const isGradeOrParty = ({ kind }: Unit) => kind === 'grade' || kind === 'council'

/** The area that a pronoun stands for, or that is left when others have been told. */
function areaPointedAt(graded: Graded, subject: readonly Unit[], heard: Heard): Area {
  const { clause } = graded
  const words = wordsOf(subject)
  if (THE_OTHERS.test(words)) return areaLeft(graded, heard)
  if (THAT_AREA.test(words)) return toldLast(graded, heard)
  const { parent, opener } = clause
  const [pronoun] = clause.units.filter(({ lower }) => IT.test(lower))
  if (!pronoun) return null
  if (heard.graded && isOfSentenceBefore(graded, pronoun)) return heard.graded
  if (ONLY_ONE.test(wordsOf([...(parent?.units ?? []), ...clause.units]))) return toldLast(graded, heard)
  const spoken = spokenBefore(parent)
  const isObject = RATING_VERBS.has(wordAt(clause.units, clause.units.indexOf(pronoun) - 1))
  const isOfThat =
    /^[:;]$/.test(opener) ||
    CONTRAST.test(parent?.opener ?? '') ||
    (opener !== '' && partyIn(spoken) === null)
  const place = subject.findLastIndex(({ kind }) => kind === 'council') + 1
  const isSubject =
    subject.length > place &&
    subject.slice(place).every(({ lower }) => /^(?:and|but|:|;|,)$/.test(lower) || IT.test(lower))
  return isOfThat && (isSubject || isObject) ? firstArea(spoken) : null
}

/** "Adoption was poorest, the report says: it": what the clause before speaks of, behind who says so. */
function spokenBefore(clause: Clause | null): readonly Unit[] {
  if (!clause) return []
  const subject = subjectOf(clause)
  return clause.parent && subject.some(({ lower }) => RATERS.has(lower)) ? subjectOf(clause.parent) : subject
}

/** "They had been good", "a draft put it at": not "it was last inspected", which a council is. */
function isOfSentenceBefore({ clause, at, clauses }: Graded, pronoun: Unit): boolean {
  const { opener, units, verbAt } = clause
  const before = unitsBefore(clauses, units[at])
  const isFirst = before.every(
    (unit) =>
      unit === pronoun || !(OTHER_SUBJECT.test(unit.lower) || unit.kind === 'area' || isGradeOrParty(unit)),
  )
  if (!before.includes(pronoun) || !isFirst || pronoun.lower === opener) return false
  if (clauses.some((one) => one.units.some(({ lower }) => INSPECTED.test(lower)))) return false
  return pronoun.lower !== 'it' || wordAt(units, verbAt) === 'had' || units.indexOf(pronoun) > verbAt
}

/** Told before the grade in its sentence; if none is, in the sentence before. */
function told({ clause, at, clauses }: Graded, { before }: Heard): readonly Judgement[] {
  const here = areasOf(unitsBefore(clauses, clause.units[at]))
  return here.length > 0 ? here : before()
}

function unitsBefore(clauses: readonly Clause[], grade: Unit | undefined): Unit[] {
  const end = grade?.start ?? 0
  const before = clauses.flatMap(({ units }) => units.filter(({ start }) => start < end))
  return before.sort((a, b) => a.start - b.start)
}

const toldLast = (graded: Graded, heard: Heard): Area => told(graded, heard).at(-1) ?? null

function areaLeft(graded: Graded, heard: Heard): Area {
  const known = told(graded, heard)
  return known.length > 0 ? (areasBut(known, heard.published)[0] ?? null) : null
}

/** "two areas, adoption and leadership, were", "outstanding in two areas: adoption and leadership" */
function listedAround({ clause, at, clauses }: Graded): Area {
  const before = unitsBefore(clauses, clause.units[at])
  const noun = before.findLastIndex(({ kind, lower }) => kind === 'word' && COUNTED_NOUN.test(lower))
  const since = before.slice(Math.max(noun, 0))
  const listed = noun < 0 || since.some(({ kind }) => kind === 'grade') ? null : firstArea(since)
  if (listed) return listed
  const next = clauses.indexOf(clause) + 1
  // "two of the three areas | it looked at | : leadership and adoption"
  const list =
    clauses[next]?.parent === clause && clauses[next + 1]?.opener === ':' ? clauses[next + 1] : clauses[next]
  const isList = list?.opener === ':' || (list?.kind === 'aside' && list.opener !== '(')
  if (!list || !isList || (list.kind === 'aside' && list.parent !== clause)) return null
  const between = aheadOf(list, clause).slice(at + 1)
  return between.some(({ kind }) => kind === 'stop') ? null : firstArea(list.units)
}

/** The area of what a clause without one hangs on: "Leadership – good", "for adoption, where it had been good". */
function areaHungOn(clause: Clause, at: number): Area {
  const { kind, opener, parent, units } = clause
  if (!parent) return null
  if (
    kind === 'content' &&
    clause.verbAt === 0 &&
    parent.parent &&
    parent.kind === 'relative' &&
    isRated(parent)
  )
    return firstArea(aheadOf(parent, parent.parent).slice(-5))
  const ahead = aheadOf(clause, parent)
  if (kind === 'aside' && at === 0 && parent.verbAt < 0)
    return firstArea(ahead.slice(ahead.findLastIndex((unit) => unit.kind === 'grade') + 1))
  if (opener === '(' && at === 0 && ahead.at(-1)?.area) return ahead.at(-1)?.area ?? null
  if ((kind === 'aside' || opener === ':') && at === 0 && units.length <= 2) return firstArea(ahead)
  const isOfArea =
    (kind === 'adverbial' && opener === 'where') ||
    (kind === 'relative' && (opener === 'whose' || isRated(clause)))
  if (isOfArea) return firstArea(ahead.slice(-5))
  const isOfService = (kind === 'relative' || kind === 'reduced') && SERVICE.test(ahead.at(-1)?.lower ?? '')
  return isOfService && !ahead.some(isGradeOrParty) ? firstArea(subjectOf(parent)) : null
}

/** "adoption, | which they rated good": what is rated stands before the pronoun. */
const isRated = ({ opener, units, verbAt }: Clause) =>
  /^(?:which|that)$/.test(opener) &&
  verbAt > 1 &&
  units.slice(1, verbAt).some(({ lower }) => RATERS.has(lower) || /^(?:it|they)$/.test(lower))

/** "good for adoption", "outstanding support for care leavers", "good in the other three" */
function areaBehind(units: readonly Unit[], graded: Graded, heard: Heard): Area {
  let at = 0
  while (RATING_NOUNS.has(wordAt(units, at)) || SERVICE.test(wordAt(units, at))) at++
  if (units[at]?.kind === 'area' && at < 2) return units[at]?.area ?? null
  const ahead = units.findIndex(({ kind, lower }) => kind !== 'word' || !MODIFIER.test(lower))
  if (ahead > 0 && units[ahead]?.kind === 'area') return units[ahead]?.area ?? null
  if (at > 0) while (GIVEN.test(wordAt(units, at))) at++
  if (units[at]?.lower === ',') at++
  while (NARROWLY.test(wordAt(units, at))) at++
  if (!OF_WHAT.test(wordAt(units, at))) return null
  const rest = units.slice(at + 1, at + REACH)
  for (const [ahead, { kind, lower, area }] of rest.entries()) {
    if (area) return areaOrWhole(units.slice(at, at + ahead + 2))
    if (lower === 'overall') return WHOLE_NAME
    if (lower === 'both' && ahead === 0 && (rest.length === 1 || rest[1]?.kind === 'stop'))
      return told(graded, heard)[0] ?? null
    const isOther = kind === 'date' || kind === 'council' || lower === '.' || ELSEWHERE.test(lower)
    if (/^(?:that|this)$/.test(lower) && ahead === 0) {
      if (/^(?:with|of|on|for|in)$/.test(wordAt(rest, 1))) continue
      return rest.length === 1 ||
        rest[1]?.kind === 'stop' ||
        /^(?:too|also|either|alone)$/.test(wordAt(rest, 1)) ||
        THAT_AREA.test(wordsOf(rest.slice(0, 2)))
        ? toldLast(graded, heard)
        : null
    }
    if (isOther || lower === 'that') break
  }
  return THE_OTHERS.test(wordsOf(rest.slice(0, 4))) ? areaLeft(graded, heard) : null
}

const areasOf = (units: readonly Unit[]): Judgement[] => units.flatMap(({ area }) => area ?? [])
const firstArea = (units: readonly Unit[]): Area => areasOf(units)[0] ?? null
