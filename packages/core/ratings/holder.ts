/** Which council a grade is of: whom its clause names, else whom the talk is of. */
import { councilByCode } from '../register/councils.ts'
import type { Clause } from './clause.ts'
import { GIVING_VERBS, MANY, RATERS, RATING_NOW, RATING_VERBS } from './lexicon.ts'
import { type Party, partyIn } from './party.ts'
import { subjectOf } from './subject.ts'
import { codesOf } from './sharing.ts'
import { spokenOf, type Talk } from './topic.ts'
import type { Unit } from './units.ts'

export interface Held {
  clause: Clause
  at: number
  clauses: readonly Clause[]
  /** Of the whole sentence. */
  units: readonly Unit[]
  talk: Talk
  sentence: string
  isHeadline: boolean
}

export function holderOf(held: Held): { party: Party | null; council: string | null } {
  const found = partyOf(held)
  const party = isAnyone(found, held.clause) ? ({ kind: 'anyone' } as const) : found
  return { party, council: party?.kind === 'other' ? null : councilOf(held, party) }
}

/** "The London borough": of those that the story is about, the last that is one. */
function placeOf(noun: string, { topic, leads, lead, section }: Talk): string | null {
  if (!/^(?:county|city|borough)$/.test(noun) || topic.codes.length > 1 || section.length > 0) return null
  const isOne = (code: string | null | undefined) => {
    const council = code ? councilByCode(code) : null
    if (!council) return false
    if (noun === 'county') return council.county || /county|shire/i.test(council.name)
    return noun === 'city'
      ? !council.county && !/county|shire|borough/i.test(council.name)
      : !council.county && !/county|shire|city/i.test(council.name)
  }
  if (isOne(topic.codes[0]) || topic.codes.length === 0) return null
  const others = [...new Set([...lead, ...leads])].filter((code) => isOne(code) && code !== topic.codes[0])
  return others.length === 1 ? (others[0] ?? null) : null
}

/** "if a council is rated good", "a council cannot be": any council; "a council has been" is the story's own. */
function isAnyone(party: Party | null, clause: Clause): boolean {
  if (
    party?.kind === 'referring' &&
    party.bare &&
    clause.kind === 'reduced' &&
    clause.parent &&
    /^(?:will|would|must|can|should|face|faces)$/.test(clause.parent.units[clause.parent.verbAt]?.lower ?? '')
  )
    return true
  if (party?.kind !== 'referring' || !party.indefinite) return false
  const verb = clause.units[clause.verbAt]?.lower ?? ''
  if (clause.kind === 'reduced' && clause.verbAt < 0)
    return (
      clause.parent === null ||
      clause.parent.verbAt < 0 ||
      !/^(?:was|were|has|had|have)$/.test(clause.parent.units[clause.parent.verbAt]?.lower ?? '')
    )
  return (
    /^(?:is|are|cannot|can|can't|would|could|may|might|must|will)$/.test(verb) ||
    (clause.kind === 'adverbial' &&
      /^(?:if|unless|where|when)$/.test(clause.opener) &&
      !/^(?:was|has|had)$/.test(verb))
  )
}

function councilOf(held: Held, party: Party | null): string | null {
  const { units, talk } = held
  const grade = held.clause.units[held.at]
  if (!grade) return null
  const codes = codesBefore(units, grade)
  if (/\brespectively\b/.test(held.sentence)) {
    const grades = units.filter(({ kind }) => kind === 'grade')
    const inTurn = codes.length === grades.length ? codes : talk.topic.codes
    if (inTurn.length === grades.length) return inTurn[grades.indexOf(grade)] ?? null
  }
  if (party?.kind === 'former') return codes.length === 2 ? (codes[0] ?? null) : null
  if (party?.kind === 'latter') return codes.length === 2 ? (codes[1] ?? null) : null
  if (party?.kind === 'several' || party?.kind === 'counted') return null
  if (party?.kind === 'named') {
    return codeOf(party.units) ?? ofTrust(party.units, talk)
  }
  if (party?.kind === 'referring' || party?.kind === 'pronoun' || party === null) {
    const later = codeOf(laterSubject(held))
    if (later) return later
  }
  if (party?.kind === 'referring') {
    if (party.indefinite || (held.isHeadline && party.noun === 'council')) {
      const next = talk.nextNamed(grade.end)
      if (next && codes.length === 0) return next
    }
    const place = placeOf(party.noun, talk)
    if (place) return place
  }
  return spokenOf(talk)
}

/** A trust that serves several councils stands for the one of them that the story is about. */
function ofTrust([trust, ...others]: readonly Unit[], { story, topic }: Talk): string | null {
  if (!trust?.council || trust.council.council || others.length > 0) return null
  const served = codesOf(trust.council, null)
  return [...topic.codes, story.council].find((code) => code !== null && served.includes(code)) ?? null
}

const codeOf = (units: readonly Unit[]): string | null => {
  const codes = new Set(units.map(({ council }) => council?.council ?? null))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** "When it was last inspected, Kent was": a clause that opens a sentence speaks of the subject to come. */
function laterSubject({ clause, clauses }: Held): readonly Unit[] {
  const at = clauses.indexOf(clause)
  if (!(clause.kind === 'adverbial' || clause.kind === 'reduced' || clause.opener === 'although') || at > 1)
    return []
  if (clauses.slice(0, at + 1).some(({ units }) => units.some(({ kind }) => kind === 'council'))) return []
  const main = clauses[at + 1]
  if (!main || main.verbAt < 0 || !(main.kind === 'joined' || main.kind === 'main')) return []
  const party = partyIn(subjectOf(main))
  return party?.kind === 'named' ? party.units : []
}

/** The councils that the sentence has named before a grade, each once. */
function codesBefore(units: readonly Unit[], grade: Unit): (string | null)[] {
  return [
    ...new Set(
      units
        .filter(({ kind, start }) => kind === 'council' && start < grade.start)
        .map(({ council }) => council?.council ?? null),
    ),
  ]
}

function partyOf({ clause, at, clauses, talk }: Held): Party | null {
  const { units } = clause
  if (isOtherNounBehind(units, at)) return { kind: 'other' }
  const turn = turnBefore(units, at)
  if (turn) return { kind: turn }
  const subject = subjectOf(clause)
  const before = units.slice(0, at)
  const comma = before.findLastIndex(({ kind }) => kind === 'stop')
  // "…, both homes there being good"
  if (comma >= 0 && comma > clause.verbAt && partyIn(before.slice(comma + 1))?.kind === 'other')
    return { kind: 'other' }
  if (units.some(({ lower }) => /^(?:scottish|welsh|estyn|hmie)$/.test(lower))) return { kind: 'other' }
  const lastGrade = before.findLastIndex(({ kind }) => kind === 'grade')
  // "Leeds was rated good and Hull inadequate": named since the grade before.
  const since = lastGrade >= 0 ? before.slice(lastGrade + 1) : []
  const joint = since.findLastIndex(({ lower }) => /^(?:and|,|while|with)$/.test(lower))
  const fresh = joint >= 0 ? partyIn(since.slice(joint)) : null
  if (fresh?.kind === 'named') return fresh
  if (fresh?.kind === 'counted') return fresh
  if (isOfRatings(clause, at))
    return /\b(?:number|increase|rise|proportion|share|many|more|fewer)\b/.test(
      before.map(({ lower }) => lower).join(' '),
    )
      ? { kind: 'counted' }
      : { kind: 'anyone' }
  const object = objectOf(clause, at)
  const given = object ? partyIn(object) : null
  if (given && given.kind !== 'pronoun') {
    if (given.kind !== 'referring') return given
  }
  const spoken = partyIn(subject)
  const rater =
    ((spoken === null || spoken.kind === 'pronoun' || spoken.kind === 'referring') &&
      subject.slice(0, 4).some(({ kind, lower }) => kind === 'word' && RATERS.has(lower))) ||
    (spoken?.kind === 'pronoun' && object !== null && isActive(clause, at))
  if (spoken && (spoken.kind === 'named' || !rater)) {
    if (spoken.kind === 'counted' || spoken.kind === 'anyone' || spoken.kind === 'referring') {
      const listed = asideOf(clause, clauses)
      if (listed) return listed
    }
    if (spoken.kind === 'several' && clause.kind === 'reduced') return { kind: 'counted' }
    if (
      spoken.kind === 'counted' &&
      clause.kind === 'joined' &&
      clause.parent &&
      !subject.some(({ lower }) => MANY.has(lower)) &&
      partyIn(subjectOf(clause.parent))?.kind === 'other'
    )
      return { kind: 'other' }
    if (spoken.kind === 'pronoun' && talk.topic.other && /^(?:it|its)$/.test(spoken.word))
      return { kind: 'other' }
    if (spoken.kind !== 'referring' && spoken.kind !== 'pronoun') return spoken
  }
  const between =
    clause.verbAt >= 0 && clause.verbAt < at ? partyIn(units.slice(clause.verbAt + 1, at)) : null
  if (between?.kind === 'named' && lastGrade < 0) return between
  const behind = units.slice(at + 1)
  const next = behind.findIndex(({ kind }) => kind === 'grade')
  const after = partyIn(next < 0 ? behind : behind.slice(0, next))
  if (after?.kind === 'named' && (!spoken || rater || spoken.kind === 'referring')) return after
  const far = next >= 0 && !spoken ? partyIn(behind) : null
  if (far?.kind === 'named') return far
  if (given?.kind === 'pronoun' && clause.parent && /^(?:it|its)$/.test(given.word)) {
    const ahead = clause.parent.units.slice(Math.max(0, clause.parent.verbAt))
    if (partyIn(ahead)?.kind === 'other') return { kind: 'other' }
  }
  if (given)
    return given.kind === 'pronoun' && talk.topic.other && given.word === 'it' ? { kind: 'other' } : given
  if (spoken && !rater) return spoken
  if (clause.parent && (clause.kind === 'with' || clause.kind === 'aside' || clause.kind === 'adverbial')) {
    const up = partyIn(subjectOf(clause.parent))
    if (up?.kind === 'other' || up?.kind === 'counted') return up
  }
  return null
}

/** "they rated": not "it was rated". */
function isActive({ units, verbAt }: Clause, at: number): boolean {
  const verb = units
    .slice(0, at)
    .findLastIndex(({ lower }) => RATING_VERBS.has(lower) || GIVING_VERBS.has(lower) || RATING_NOW.has(lower))
  return verb === verbAt
}

/** "Inadequate ratings make it harder": of any council. */
function isOfRatings({ units, verbAt }: Clause, at: number): boolean {
  if (units.some(({ kind }) => kind === 'council')) return false
  if (verbAt >= 0 && verbAt < at && !/^(?:in|by|with|of|to)$/.test(units[at - 1]?.lower ?? '')) return false
  const noun = units.slice(at + 1, at + 4).find(({ lower }) => /^(?:ratings|grades|judge?ments)$/.test(lower))
  return (
    noun !== undefined &&
    !units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:its|their|our|the|first)$/.test(lower)) &&
    units[at + 1]?.kind === 'word' &&
    !units.slice(at).some(({ kind, lower }) => kind === 'date' || /^(?:19|20)\d\d$/.test(lower))
  )
}

/** "the former moving from inadequate to good and the latter": the nearest before the grade. */
function turnBefore(units: readonly Unit[], at: number): 'former' | 'latter' | null {
  const turn = units
    .slice(0, at)
    .findLast(({ kind, lower }) => kind === 'word' && (lower === 'former' || lower === 'latter'))
  return turn ? (turn.lower as 'former' | 'latter') : null
}

/** What an active verb of rating or giving rates: between it and the grade. */
function objectOf(clause: Clause, at: number): readonly Unit[] | null {
  const before = clause.units.slice(0, at)
  const verb = before.findLastIndex(
    ({ kind, lower }) =>
      kind === 'word' &&
      (RATING_VERBS.has(lower) ||
        RATING_NOW.has(lower) ||
        GIVING_VERBS.has(lower) ||
        /^(?:rating|judging|grading|branding|told|awarded)$/.test(lower)),
  )
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  return verb < 0 ? null : before.slice(Math.max(verb, grade) + 1)
}

/** "Two further councils – Bolton and Bury –" */
function asideOf(clause: Clause, clauses: readonly Clause[]): Party | null {
  for (const other of clauses) {
    if (
      other.kind !== 'aside' ||
      (other.parent !== clause && !(clause.kind === 'reduced' && other.parent === clause.parent))
    )
      continue
    const party = partyIn(other.units)
    if (party?.kind === 'named') return party
  }
  return null
}

const OTHER_NOUN = /^(?:schools?|homes?|nursery|nurseries|academy|academies|college|hospital|providers?)$/

function isOtherNounBehind(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (next?.kind === 'word' && OTHER_NOUN.test(next.lower)) return true
  return (
    next?.lower === 'or' && units[at + 2]?.kind === 'grade' && OTHER_NOUN.test(units[at + 3]?.lower ?? '')
  )
}
