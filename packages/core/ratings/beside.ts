/** Whom a grade stands beside: a name before its brackets, in the genitive, in apposition. */
import type { Clause } from './clause.ts'
import { isBe, RATING_NOUNS } from './lexicon.ts'
import { type Party, partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

/** What may stand before a grade in brackets. */
const LABEL =
  /^(?:,|and|but|then|rated|judged|graded|now|still|also|again|currently|already|previously|formerly|once|was|is|an?|for|in|with|its|up|down|from|to|at)$/
/** What may stand between a council in the genitive and its grade. */
const OWNED =
  /^(?:first|second|third|fourth|overall|recent|latest|current|present|previous|former|last|new|own|long|old|original|initial|official|shock|own|children's|services|ofsted|an?|and|then|of|from|to|out|up|down|back|climb|rise|fall|drop|slide|slip|journey|move|jump|leap|return|descent|ascent|improvement|progress|downgrade|upgrade|transition|turnaround|transformation|recovery|plunge|collapse|decline|exit|escape|removal|route|path|road|way)$/

export function labelledBy(clause: Clause, before: readonly Unit[]): Party | null {
  const { kind, parent } = clause
  const aside = kind === 'reduced' && parent?.units.length === 0 ? parent : clause
  if (aside.kind !== 'aside' || !aside.parent) return null
  if (before.some((unit) => unit.kind !== 'grade' && unit.kind !== 'area' && !LABEL.test(unit.lower)))
    return null
  const last = aheadOf(clause, aside.parent).at(-1)
  if (last?.lower === 'former' || last?.lower === 'latter') return { kind: last.lower }
  return last?.kind === 'council' ? { kind: 'named', units: [last] } : null
}

export function ownerOf(before: readonly Unit[]): Unit | null {
  const at = before.findLastIndex(({ kind, lower }) =>
    kind === 'word' ? !OWNED.test(lower) && !RATING_NOUNS.has(lower) : kind !== 'grade',
  )
  const owner = before[at]
  return owner?.kind === 'council' && owner.owns ? owner : null
}

export function memberIn({ kind, parent }: Clause): Party | null {
  if (!parent || (kind !== 'reduced' && kind !== 'relative')) return null
  // "Leeds, one of the few cities | rated outstanding"
  const one = parent.units.findLastIndex(
    ({ lower }, at) => lower === 'one' && wordAt(parent.units, at + 1) === 'of',
  )
  const apposed = parent.units[one - 1]?.lower === ',' ? parent.units[one - 2] : undefined
  if (apposed?.kind === 'council') return { kind: 'named', units: [apposed] }
  const party = /\b(?:one of|among)\b/.test(wordsOf(parent.units.slice(Math.max(0, parent.verbAt))))
    ? partyIn(subjectOf(parent))
    : null
  return party?.kind === 'named' && !party.units.some((unit) => parent.units.indexOf(unit) > parent.verbAt)
    ? party
    : null
}

export function apposedIn(clause: Clause): Party | null {
  const { kind, parent } = clause
  if (!parent || (kind !== 'reduced' && kind !== 'relative')) return null
  const ahead = aheadOf(clause, parent)
  const comma = ahead.findLastIndex((unit) => unit.kind === 'stop')
  const named = ahead[comma - 1]
  const noun = ahead.slice(comma + 1)
  return named?.kind === 'council' && /^an?$/.test(wordAt(noun, 0)) && partyIn(noun)?.kind === 'referring'
    ? { kind: 'named', units: [named] }
    : null
}

export function listedIn(clause: Clause, clauses: readonly Clause[]): Party | null {
  const around = clause.kind === 'reduced' ? [clause, clause.parent] : [clause]
  for (const { kind, parent, units } of clauses) {
    const party = kind === 'aside' && around.includes(parent) ? partyIn(units) : null
    if (party?.kind === 'named') return party
  }
  return null
}

/** "looked across at Hull, | outstanding and never less, from": a grade right behind a name and a comma is that council's. */
export function graded({ units, verbAt }: Clause, at: number): Unit | null {
  const named = units[at - 2]
  const isApart = units[at - 1]?.lower === ',' && verbAt >= 0 && verbAt < at - 2
  const isListed = units[at - 3]?.lower === ',' || wordAt(units, at - 3) === 'and'
  return isApart && !isListed && named?.kind === 'council' ? named : null
}

const HELPS =
  /^(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|work(?:s|ed|ing)|assist(?:s|ed|ing)?|mentor(?:s|ed|ing)?|advis(?:es|ed|ing)|partner(?:s|ed|ing)?|paired|twinned|runs?|ran|running|led|leads|leading|oversees|overseen|took|taken)$/
const MUTUAL = /^(?:paired|twinned|partner(?:ed|ing)|\w+ing)$/

/** "told | Leeds | that it" */
export function toldTo(ahead: readonly Unit[]): Unit | null {
  const last = ahead.at(-1)
  return last?.kind === 'council' && !/^(?:as|with|from|like|by|in|at)$/.test(wordAt(ahead, ahead.length - 2))
    ? last
    : null
}

/** "has been working with | Leeds | since it": who is helped is who was in need. */
export function helpedIn(ahead: readonly Unit[]): Unit | null {
  const helps = ahead.findIndex(({ kind, lower }) => kind === 'word' && HELPS.test(lower))
  const last = ahead.at(-1)
  if (isBe(wordAt(ahead, helps - 1)) && !MUTUAL.test(wordAt(ahead, helps))) return null
  return helps >= 0 && helps < ahead.length - 1 && last?.kind === 'council' ? last : null
}
