/** What a clause speaks of: the words before its verb, or what it hangs on. */
import { PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { COUNTS, MANY, OTHERS, PRONOUNS, RATERS, REFERRING } from './lexicon.ts'
import { partyIn } from './party.ts'
import { type Unit, wordAt } from './units.ts'

/** Clauses that hang on one another deeper than this are no prose. */
const DEEPEST = 8
const JOINT = /^(?:and|but|or|nor|while|although|though|whereas|also|then|now|so|still|yet|:|;)$/
const SUBJECTS = /^(?:he|she|i|one|areas?|all|everything|this|that|nobody|none|former|latter)$/
/** Behind one of these a new noun phrase begins: "took over from | Cumbria". */
const LINK = /^(?:from|to|as|by|with|that|like|while|,)$/

export function subjectOf(clause: Clause, depth = 0): readonly Unit[] {
  if (depth > DEEPEST) return []
  const { kind, opener, parent } = clause
  const own = kind === 'with' ? beforeVerb(clause).slice(1) : beforeVerb(clause)
  if (kind === 'relative') return subjectOfRelative(clause, own.slice(1), depth)
  if (kind === 'adverbial' && opener === 'where' && parent) return [...placeOf(clause, parent), ...own]
  if (kind === 'reduced' && parent && isOfSubject(clause, parent)) return subjectOf(parent, depth + 1)
  if (kind === 'reduced') return parent ? antecedentOf(clause, parent, depth) : []
  if (kind !== 'joined' || !parent || opener === ';') return own
  const around = /^(?:and|but)$/.test(opener) && isAside(parent) ? parent.parent : null
  return own.some((unit) => unit.kind !== 'stop' && !JOINT.test(unit.lower) && isSubject(unit))
    ? own
    : (waitingIn(aheadOf(clause, parent), parent.verbAt) ?? subjectOf(around ?? parent, depth + 1))
}

/** "It came about in 2009, | when Cheshire was broken up, | and was": what goes on behind it is said of the first. */
export const isAside = ({ kind, opener, parent, units }: Clause) =>
  kind === 'adverbial' &&
  /^(?:when|where|after|before|as)$/.test(opener) &&
  units.at(-1)?.lower === ',' &&
  parent?.units.at(-1)?.lower === ','

/** "Leeds is good, and Hull, | the junior partner, | took": the subject that an aside has cut off from its verb. */
function waitingIn(units: readonly Unit[], verbAt: number): readonly Unit[] | null {
  const joint = units.findLastIndex(({ kind, lower }) => kind === 'word' && /^(?:and|but|while)$/.test(lower))
  const named = units[joint + 1]
  const isApart =
    units.at(-1)?.lower === ',' && units[joint + 2]?.lower === ',' && units[joint - 1]?.lower === ','
  return named?.kind === 'council' && isApart && verbAt >= 0 && verbAt < joint ? [named] : null
}

/** "…, having gone from good to outstanding": not "a council having been". */
const isOfSubject = (clause: Clause, parent: Clause) =>
  clause.opener === 'having' && parent.verbAt >= 0 && aheadOf(clause, parent).at(-1)?.lower === ','

/** "shares a director with Leeds, | where services are" */
function placeOf(clause: Clause, parent: Clause): readonly Unit[] {
  return lastListed(aheadOf(clause, parent))
}

/** "after | Blackpool and Bradford, | where": the councils that stand last, joined by no more than "and" and commas. */
function lastListed(units: readonly Unit[]): readonly Unit[] {
  const end = withoutPlace(units)
  const from = end.findLastIndex(({ kind, lower }) => kind !== 'council' && !/^(?:,|and|in)$/.test(lower))
  return end.at(-1)?.kind === 'council' ? end.slice(from + 1).filter(({ kind }) => kind === 'council') : []
}

/** In a question the subject stands behind the verb: "Would either council be rated good". */
function beforeVerb({ kind, opener, units, verbAt }: Clause): readonly Unit[] {
  if (verbAt < 0) return beforeGrade(units)
  const matched = matchedIn(units)
  if (matched) return [matched]
  if (verbAt > 0 || kind !== 'main' || opener !== '') return units.slice(0, verbAt)
  return beforeGrade(units)
}

function beforeGrade(units: readonly Unit[]): readonly Unit[] {
  const grade = units.findIndex(({ kind }) => kind === 'grade')
  return grade < 0 ? units : units.slice(0, grade)
}

/** "No council has fallen further than Leeds" is about Leeds. */
function matchedIn(units: readonly Unit[]): Unit | null {
  const next = wordAt(units, 1)
  const isNone =
    /^(?:nobody|none|nowhere)$/.test(wordAt(units, 0)) ||
    (wordAt(units, 0) === 'no' && (/^(?:one|other)$/.test(next) || REFERRING.has(next)))
  const than = isNone ? units.findIndex(({ lower }) => lower === 'than') : -1
  const matched = than < 0 ? undefined : units[than + 1]
  return matched?.kind === 'council' ? matched : null
}

/** "whose services", "which it won": behind the pronoun a subject of its own may stand. */
function subjectOfRelative(clause: Clause, own: readonly Unit[], depth: number): readonly Unit[] {
  if (!clause.parent) return own
  if (clause.opener === 'whose') {
    const listed = lastListed(aheadOf(clause, clause.parent))
    return [...own, ...(listed.length > 0 ? listed : antecedentOf(clause, clause.parent, depth))]
  }
  const hasOwn = own.some(
    ({ kind, lower }) =>
      kind === 'council' ||
      kind === 'area' ||
      [PRONOUNS, REFERRING, RATERS, COUNTS, OTHERS].some((words) => words.has(lower)),
  )
  return hasOwn ? own : antecedentOf(clause, clause.parent, depth)
}

/** The noun phrase behind which a clause stands, else the subject of the clause around it. */
function antecedentOf(clause: Clause, parent: Clause, depth: number): readonly Unit[] {
  const before = aheadOf(clause, parent)
  const nearest = nearestOf(clause, before)
  if (nearest) return nearest
  const behindVerb = parent.verbAt >= 0 && before.length > parent.verbAt ? parent.verbAt + 1 : 0
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  const phrase = lastPhrase(before.slice(Math.max(behindVerb, grade + 1)))
  const says = partyIn(phrase) !== null || phrase.some(({ kind }) => kind === 'area')
  return says ? phrase : subjectOf(parent, depth + 1)
}

/** "homes in Leeds, which is": one place, so not the homes. "news for Leeds, in the north, and Hull, which were": both. */
function nearestOf({ kind, units, verbAt }: Clause, before: readonly Unit[]): readonly Unit[] | null {
  const last = lastMeant(before)
  const isOfOne =
    kind === 'relative' &&
    /^(?:is|was|has|had|requires|became|becomes|remains|remained)/.test(units[verbAt]?.lower ?? '')
  if (last?.kind !== 'council') return null
  if (isOfOne) return [last]
  const isOfSeveral = kind === 'relative' && /^(?:are|were|have|require)/.test(units[verbAt]?.lower ?? '')
  return isOfSeveral ? before.slice(before.findIndex((unit) => unit.kind === 'council')) : null
}

/** "on Trafford, | in Greater Manchester, | which": without the words that say where the council before them is. */
function withoutPlace(units: readonly Unit[]): readonly Unit[] {
  const end = units.at(-1)?.lower === ',' ? units.slice(0, -1) : units
  const comma = end.findLastIndex(({ lower }) => lower === ',')
  const isPlace = comma > 0 && end[comma - 1]?.kind === 'council' && WHERE.test(wordAt(end, comma + 1))
  return isPlace ? end.slice(0, comma) : end
}

const WHERE = /^(?:in|on|near|by|beside|outside|across|north|south|east|west)$/

/** "It is Leeds, not Hull, that was": Leeds. */
function lastMeant(units: readonly Unit[]): Unit | undefined {
  const end = withoutPlace(units)
  const isCorrected = wordAt(end, end.length - 2) === 'not' && end.at(-3)?.lower === ','
  return isCorrected ? end.at(-4) : end.at(-1)
}

/** What the clause around it has said before it opens. */
export function aheadOf({ units: [first] }: Clause, parent: Clause): readonly Unit[] {
  return first ? parent.units.filter(({ start }) => start < first.start) : []
}

function lastPhrase(units: readonly Unit[]): readonly Unit[] {
  const end = units.at(-1)?.lower === ',' ? units.slice(0, -1) : units
  const link = end.findLastIndex(
    ({ kind, lower }, at) =>
      kind === 'word' && at < end.length - 1 && LINK.test(lower) && !isApposed(end, at),
  )
  const tail = end.slice(link + 1)
  const behindComma = tail.slice(tail.findLastIndex(({ lower }) => lower === ',') + 1)
  // "for early help, and for leadership | rated good"
  const isOfOwn = wordAt(behindComma, 0) === 'and' && PREPOSITIONS.has(wordAt(behindComma, 1))
  return isOfOwn || partyIn(behindComma) ? behindComma : tail
}

/** "leaving Leeds | as | the only council": Leeds is that council. */
const isApposed = (units: readonly Unit[], at: number) =>
  wordAt(units, at) === 'as' && units[at - 1]?.kind === 'council'

/** A word that may be what a clause speaks of, so that it shares no other's subject. */
function isSubject({ kind, lower }: Unit): boolean {
  if (kind === 'council' || kind === 'area') return true
  if (kind !== 'word') return false
  const noun = lower.replace(/'s$/, '')
  const known = [PRONOUNS, REFERRING, MANY, OTHERS, RATERS, COUNTS].some((words) => words.has(noun))
  return known || SUBJECTS.test(lower) || /^\d/.test(lower)
}
