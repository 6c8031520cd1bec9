/** Which of the areas that a story has told of a grade is for: the one that "it" stands for, those left for "the others". */
import type { Judgement, PartialDate } from '../schema/vocabulary.ts'
import { COUNTED_NOUN, ONLY_ONE, THAT_AREA, THE_OTHERS } from './area-words.ts'
import { areasBut } from './areas-then.ts'
import type { Clause } from './clause.ts'
import type { Graded } from './holder.ts'
import { RATERS, RATING_VERBS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

export type Area = Judgement | null

const IT = /^(?:it|this|that|they|them|these|those)$/
/** "Care leavers are the weak spot: | services for them | require", "the help they get" */
const THEIR_SERVICES =
  /^(?:(?:the|its) )?(?:support|services?|help|care|provision|work) (?:(?:for|to|with) (?:them|these|those)|(?:that )?they(?: (?:get|receive|are given))?)$/
const OTHER_SUBJECT = /^(?:it|they|this|that|we|you|i|he|she)$/
const CONTRAST = /^(?:while|whilst|whereas|although|though)$/
const INSPECTED = /^(?:inspect(?:ed|ion)|visit(?:ed)?)$/
const OF_COUNCILS = /\b(?:councils|authorities|boroughs|counties|towns|cities|of them|of england)\b|\bC\b/

/** What the story has said when a grade comes up. */
export interface Heard {
  /** The areas that the sentence before named. */
  before: () => readonly Judgement[]
  /** Whether several councils are spoken of. */
  ofSeveral: boolean
  /** The one that it has graded, as what it spoke of. */
  graded: Area
  /** The one that it spoke of without a grade. */
  spoken: Area
  published: PartialDate | null
}

/** "The others were all good", behind areas by name: not other councils. */
export function isOfOtherAreas(graded: Graded, heard: Heard): boolean {
  const words = wordsOf(subjectOf(graded.clause))
  if (areBothAreas(words, graded, heard)) return true
  return THE_OTHERS.test(words) && !OF_COUNCILS.test(words) && told(graded, heard).length > 0
}

/** "Both were inadequate", behind two areas by name and no more than one council. */
export const areBothAreas = (words: string, graded: Graded, heard: Heard) =>
  /^(?:but |and )?(?:both|all (?:two|three|four)|each)$/.test(words) &&
  !heard.ofSeveral &&
  told(graded, heard).length > 1

/** The area that a pronoun stands for, or that is left when others have been told. */
export function areaPointedAt(graded: Graded, subject: readonly Unit[], heard: Heard): Area {
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
    (opener !== '' && (partyIn(spoken) === null || isOfArea(spoken)))
  const place = subject.findLastIndex(({ kind }) => kind === 'council') + 1
  const isSubject =
    THEIR_SERVICES.test(words) ||
    (subject.length > place &&
      subject.slice(place).every(({ lower }) => /^(?:and|but|:|;|,)$/.test(lower) || IT.test(lower)))
  // "Help and protection is the sore point. It requires improvement."
  if (heard.spoken && clause.kind === 'main' && isSubject) return heard.spoken
  return isOfThat && (isSubject || isObject) ? firstArea(spoken) : null
}

/** "Leadership in Leeds": the area before the place. */
const isOfArea = (units: readonly Unit[]) =>
  units.find(({ kind }) => kind === 'area' || kind === 'council')?.kind === 'area'

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
export function told({ clause, at, clauses }: Graded, { before }: Heard): readonly Judgement[] {
  const here = areasOf(unitsBefore(clauses, clause.units[at]))
  return here.length > 0 ? here : before()
}

/** Of the whole sentence. */
export function unitsBefore(clauses: readonly Clause[], grade: Unit | undefined): Unit[] {
  const end = grade?.start ?? 0
  return unitsOf(clauses).filter(({ start }) => start < end)
}

/** Of the whole sentence, in order. */
const unitsOf = (clauses: readonly Clause[]): Unit[] =>
  clauses.flatMap(({ units }) => units).sort((a, b) => a.start - b.start)

export const toldLast = (graded: Graded, heard: Heard): Area => told(graded, heard).at(-1) ?? null

export function areaLeft(graded: Graded, heard: Heard): Area {
  const known = told(graded, heard)
  return known.length > 0 ? (areasBut(known, heard.published)[0] ?? null) : null
}

/** "two areas, adoption and leadership, were", "outstanding in two areas: adoption and leadership" */
export function listedAround({ clause, at, clauses }: Graded): Area {
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

export const areasOf = (units: readonly Unit[]): Judgement[] => units.flatMap(({ area }) => area ?? [])
export const firstArea = (units: readonly Unit[]): Area => areasOf(units)[0] ?? null

export const isGradeOrParty = ({ kind }: Unit) => kind === 'grade' || kind === 'council'

const ALL = /^(?:all|every|everything|each)$/
const BUT = /^(?:but|save|except|excepting|bar|barring)$/
/** As far apart may what is all, what is not, and its area stand. */
const BESIDES_REACH = 8

/** "all but adoption were inadequate", "in every area save leadership": the first of those that remain. */
export function areaBesides(graded: Graded, heard: Heard): Area {
  const units = unitsOf(graded.clauses)
  const grade = graded.clause.units[graded.at]
  const but = units.findIndex(
    ({ lower }, at) =>
      BUT.test(lower) &&
      units.slice(Math.max(0, at - BESIDES_REACH), at).some((unit) => ALL.test(unit.lower)),
  )
  if (but < 0 || !grade) return null
  const all = units.slice(0, but).findLastIndex(({ lower }) => ALL.test(lower))
  const behind = units.slice(but + 1, but + BESIDES_REACH)
  const next = behind.findIndex(({ kind }) => kind === 'grade')
  const left = areasOf(next < 0 ? behind : behind.slice(0, next))
  const own = units.indexOf(grade)
  const [from, to] = own < all ? [own + 1, all] : [all, own]
  const isNext = units
    .slice(from, to)
    .every(({ kind, lower }) => kind !== 'grade' && (own > all || lower !== ','))
  const isOfAll = own < but || graded.clause.units.some((unit) => unit === units[all])
  return left.length > 0 && isNext && isOfAll ? (areasBut(left, heard.published)[0] ?? null) : null
}
