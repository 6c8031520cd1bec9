/** Whose a grade is, as its clause says it: a council by name, "the council" or "it", a home, many councils, any council. */
import { PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { COUNTS, MANY, OTHERS, PRONOUNS, RATERS, REFERRING } from './lexicon.ts'
import type { Unit } from './units.ts'

export type Party =
  | { kind: 'named'; units: Unit[] }
  /** "the council", "the county", "services" */
  | { kind: 'referring'; noun: string; indefinite: boolean; bare: boolean }
  | { kind: 'pronoun'; word: string }
  | { kind: 'several' }
  | { kind: 'former' | 'latter' }
  /** A home, a school, a board … */
  | { kind: 'other' }
  /** "29 authorities" */
  | { kind: 'counted'; many: boolean }
  /** "councils", "a council", "any authority" */
  | { kind: 'anyone' }

/** What a council is named for besides its grade: it helps, it is compared, somebody came from it. */
const BESIDE =
  /^(?:from|with|like|unlike|alongside|than|beside|near|nearby|by|versus|behind|joining|shares?)$/

/** What a noun phrase, or several, speaks of: the first that counts. */
export function partyIn(units: readonly Unit[]): Party | null {
  let weak: Party | null = null
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) continue
    if (unit.kind === 'council') {
      if (isBeside(units, at) || /^(?:neighbours?|twin|rival)$/.test(units[at + 1]?.lower ?? '')) continue
      const named = namedFrom(units, at)
      return { kind: 'named', units: named }
    }
    if (unit.kind !== 'word') continue
    const { lower } = unit
    if (isOther(units, at)) return { kind: 'other' }
    if (lower === 'former' || lower === 'latter')
      if (units[at - 1]?.lower === 'the' && units[at + 1]?.kind !== 'council') return { kind: lower }
    if (isCount(units, at)) {
      const counted = countedAt(units, at)
      if (counted) return counted
    }
    if (
      /^(?:both|each)$/.test(lower) &&
      weak === null &&
      !/^(?:areas?|judge?ments?)$/.test(units[at + 1]?.lower ?? '') &&
      units[at + 1]?.kind !== 'area' &&
      units[at + 1]?.kind !== 'council'
    ) {
      if (
        (units[at + 1]?.kind === 'word' &&
          /^(?:councils?|of|authorities|were|had|have|are)$/.test(units[at + 1]?.lower ?? '')) ||
        at === units.length - 1
      )
        return { kind: 'several' }
    }
    const noun = lower.replace(/'s$|s'$/, (end) => (end === "s'" ? 's' : ''))
    if (MANY.has(noun) && !/^(?:services|areas|places|trusts)$/.test(noun)) {
      if (units[at - 1]?.lower === 'the' || units[at - 1]?.lower === 'these') return { kind: 'several' }
      if (weak === null && units[at - 1]?.kind !== 'council') return { kind: 'anyone' }
    }
    if (noun === 'those' && weak === null && units[at + 1]?.lower !== 'for') {
      if (at === units.length - 1) return { kind: 'anyone' }
    }
    if (weak === null && REFERRING.has(noun)) {
      const determiner = determinerOf(units, at)
      if (/^(?:any|every|either|no)$/.test(determiner)) {
        if (noun !== 'services' && noun !== 'service')
          return { kind: determiner === 'no' ? 'counted' : 'anyone', many: false } as Party
        if (determiner === 'no') return { kind: 'counted', many: false }
      }
      weak = {
        kind: 'referring',
        noun,
        indefinite: determiner === 'a' || determiner === 'an',
        bare: determiner === '',
      }
    } else if (weak === null && PRONOUNS.has(lower)) weak = { kind: 'pronoun', word: lower }
    else if (weak === null && lower === 'you' && units[at - 1]?.lower === 'if') weak = { kind: 'anyone' }
    else if (weak === null && (lower === 'none' || lower === 'nobody'))
      weak = lower === 'none' ? { kind: 'counted', many: false } : null
  }
  return weak
}

function isBeside(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const unit = units[before]
    if (unit?.kind === 'council') continue
    if (unit?.kind !== 'word') return false
    if (BESIDE.test(unit.lower)) return true
    if (!/^(?:neighbouring|nearby|and|the|of|borough|councils?|'s)$/.test(unit.lower)) return false
  }
  return false
}

/** The councils of a list that begins at a unit: "Bolton, Bury and Hull". */
function namedFrom(units: readonly Unit[], from: number): Unit[] {
  const named: Unit[] = []
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit?.kind === 'council') named.push(unit)
    else if (/^(?:in|on)$/.test(unit?.lower ?? '') && units[at - 1]?.lower === ',') {
      // "Halton, in the north west, and Hull"
      const comma = units.slice(at, at + 6).findIndex(({ lower }) => lower === ',')
      if (comma < 0) break
      at += comma
    } else if (
      unit?.kind === 'stop'
        ? unit.lower !== ','
        : !/^(?:and|&|in|the|north|south|west|east|both|of|london|lancashire|neighbouring|as|well)$/.test(
            unit?.lower ?? '',
          )
    )
      break
  }
  return named
}

function isOther(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower.replace(/'s$/, '') ?? ''
  if (/^adults?$/.test(lower)) return /^(?:social|care|services)$/.test(units[at + 1]?.lower ?? '')
  if (lower === 'youth') return /^(?:justice|offending)$/.test(units[at + 1]?.lower ?? '')
  if (lower === 'supported') return units[at + 1]?.lower === 'accommodation'
  if (lower === 'special') return units[at + 1]?.lower === 'educational'
  if (lower === 'case') return /^reviews?$/.test(units[at + 1]?.lower ?? '')
  if (/^(?:home)$/.test(lower))
    return /^(?:the|a|an|this|that|its|their|children's|care|private|secure|residential|one|nursing|second)$/.test(
      units[at - 1]?.lower ?? '',
    )
  if (/^boards?$/.test(lower)) return !/^(?:improvement|council|management)$/.test(units[at - 1]?.lower ?? '')
  if (lower === 'partnership')
    return (
      /^(?:children|safeguarding|children's)$/.test(units[at - 1]?.lower ?? '') ||
      units[at - 1]?.kind === 'area'
    )
  if (lower === 'foundation' || lower === 'units' || lower === 'unit' || lower === 'reviews') return false
  return OTHERS.has(lower)
}

const isCount = (units: readonly Unit[], at: number) => {
  const lower = units[at]?.lower ?? ''
  return (
    COUNTS.has(lower) ||
    /^\d[\d,.]*%?$/.test(lower) ||
    /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|(?:one|two|three|four)-(?:thirds?|quarters?|fifths?))$/.test(
      lower,
    )
  )
}

/** "29 authorities", "three of the councils", "14 have": not "three of the areas", nor "two years". */
function countedAt(units: readonly Unit[], at: number): Party | null {
  const lower = units[at]?.lower ?? ''
  if (/^(?:just|other|no|some|few|others)$/.test(lower) && lower !== 'others') {
    if (lower === 'just' || lower === 'other') return null
  }
  let others = 0
  for (let ahead = at + 1; ahead < units.length && ahead < at + 8 && others <= 4; ahead++) {
    const unit = units[ahead]
    if (!unit || unit.kind === 'area' || unit.kind === 'council' || unit.kind === 'date') return null
    if (unit.kind === 'stop') continue
    if (PREPOSITIONS.has(unit.lower) && !/^(?:of|than|in)$/.test(unit.lower)) return null
    if (
      !COUNTS.has(unit.lower) &&
      !/^(?:\d.*|of|the|than|in|or|english|local|further|more)$/.test(unit.lower)
    )
      others++
    const noun = unit.lower.replace(/'s$|'$/, '')
    if (unit.lower === "children's") continue
    if (MANY.has(noun) && !/^(?:areas|counties|places)$/.test(noun)) {
      const named = units.slice(ahead).findIndex(({ kind }) => kind === 'council')
      if (named >= 0) return { kind: 'named', units: namedFrom(units, ahead + named) }
      return /^(?:the|all|these)$/.test(units[at - 1]?.lower ?? '') && /^(?:two|three|four)$/.test(lower)
        ? { kind: 'several' }
        : { kind: 'counted', many: true }
    }
    if (
      /^(?:council|authority|department)$/.test(noun) &&
      /^(?:no|one|only|in)$/.test(units[ahead - 1]?.lower ?? '')
    )
      return { kind: 'counted', many: true }
    if (OTHERS.has(noun)) return { kind: 'other' }
    if (
      /^(?:years?|months?|weeks?|days?|areas?|judge?ments?|categor(?:y|ies)|aspects?|children|people|staff|counts|times|parts?|measures?|headings?|things|inspectors|reports|grades?|ratings?|results?|rungs?|steps?|notch(?:es)?|levels?|places?)$/.test(
        noun,
      )
    )
      return null
  }
  if (/^(?:number|proportion|share|percentage|other)$/.test(lower)) return null
  const rest = units.slice(at + 1)
  const isBare = rest.every(
    ({ lower: word }) =>
      COUNTS.has(word) ||
      /^(?:of|the|those|these|them|in|a|further|per|cent|%|\d+|\(|\))$/.test(word) ||
      /^\d/.test(word),
  )
  if (!isBare) return null
  if (/^(?:the|all|these)$/.test(units[at - 1]?.lower ?? '') && /^(?:two|three|four|both|pair)$/.test(lower))
    return { kind: 'several' }
  if (lower === 'one' || lower === 'no') return null
  return { kind: 'counted', many: true }
}

function determinerOf(units: readonly Unit[], at: number): string {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const lower = units[before]?.lower ?? ''
    if (units[before]?.kind !== 'word') return ''
    if (/^(?:the|an?|any|every|either|no|its|their|each|this|that|one)$/.test(lower)) return lower
  }
  return ''
}

/** The units that a clause speaks of: before its verb, or what it hangs on. */
export function subjectOf(clause: Clause, depth = 0): readonly Unit[] {
  if (depth > 8) return []
  const asks = clause.verbAt === 0 && clause.opener === ''
  const own =
    clause.verbAt < 0
      ? clause.units
      : asks && clause.kind === 'main'
        ? untilGrade(clause.units)
        : clause.units.slice(0, clause.verbAt)
  const { parent } = clause
  switch (clause.kind) {
    case 'relative': {
      if (clause.opener === 'whose')
        return [...own.slice(1), ...(parent ? antecedentOf(clause, parent, depth) : [])]
      const hasOwn = own
        .slice(1)
        .some(
          ({ kind, lower }) =>
            kind === 'council' ||
            kind === 'area' ||
            PRONOUNS.has(lower) ||
            REFERRING.has(lower) ||
            RATERS.has(lower),
        )
      return hasOwn || !parent ? own.slice(1) : antecedentOf(clause, parent, depth)
    }
    case 'reduced':
      return parent ? antecedentOf(clause, parent, depth) : []
    case 'joined': {
      const words = own.filter(
        ({ kind, lower }) =>
          kind !== 'stop' &&
          !/^(?:and|but|or|nor|while|although|though|whereas|also|then|now|so|still|yet|:|;)$/.test(lower),
      )
      return words.some(isSpeaking) || !parent || clause.opener === ';' ? own : subjectOf(parent, depth + 1)
    }
    default:
      return own
  }
}

/** "Would either council be rated good": in a question the subject stands behind the verb. */
function untilGrade(units: readonly Unit[]): readonly Unit[] {
  const grade = units.findIndex(({ kind }) => kind === 'grade')
  return grade < 0 ? units : units.slice(0, grade)
}

const isSpeaking = ({ kind, lower }: Unit) =>
  kind === 'council' ||
  kind === 'area' ||
  (kind === 'word' &&
    (PRONOUNS.has(lower) ||
      REFERRING.has(lower.replace(/'s$/, '')) ||
      MANY.has(lower) ||
      OTHERS.has(lower) ||
      RATERS.has(lower) ||
      COUNTS.has(lower) ||
      /^\d/.test(lower) ||
      /^(?:he|she|i|areas?|all|everything|this|that|nobody|none|former|latter)$/.test(lower)))

/** The noun phrase behind which a clause stands, else the subject of the clause around it. */
function antecedentOf(clause: Clause, parent: Clause, depth: number): readonly Unit[] {
  const start = clause.units[0]?.start ?? 0
  const before = parent.units.filter((unit) => unit.start < start)
  if (before.length === 0) {
    // "Found inadequate in 2019, it now …"
    return subjectOf(parent, depth + 1)
  }
  const afterVerb =
    parent.verbAt >= 0 && before.length > parent.verbAt ? before.slice(parent.verbAt + 1) : before
  const grade = afterVerb.findLastIndex(({ kind }) => kind === 'grade')
  const last = nounPhraseAtEnd(grade >= 0 ? afterVerb.slice(grade + 1) : afterVerb)
  if (partyIn(last) || last.some(({ kind }) => kind === 'area')) return last
  return subjectOf(parent, depth + 1)
}

/** Back to the preposition of movement or comparison, if one stands before the phrase: "took over from | Cumbria". */
function nounPhraseAtEnd(units: readonly Unit[]): readonly Unit[] {
  const end = units.at(-1)?.lower === ',' ? units.slice(0, -1) : units
  const link = end.findLastIndex(
    ({ kind, lower }, at) =>
      kind === 'word' && at < end.length - 1 && /^(?:from|to|as|by|with|that|like|while|,)$/.test(lower),
  )
  const tail = end.slice(link + 1)
  const comma = tail.findLastIndex(({ lower }) => lower === ',')
  return comma >= 0 && partyIn(tail.slice(comma + 1)) ? tail.slice(comma + 1) : tail
}
