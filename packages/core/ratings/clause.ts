/**
 * A sentence as clauses. No full parse: a clause holds its words up to where the next one opens, and a clause that an
 * aside has cut in two goes on behind it.
 */
import { type Opening, openingAt, waiting } from './opening.ts'
import { type Unit, wordAt } from './units.ts'
import { isVerb, isVerbOfRelative } from './verbs.ts'

export type ClauseKind =
  | 'main'
  /** Joined to the one before it, whose subject it may share. */
  | 'joined'
  | 'relative'
  /** "when", "where", "after", "since", "before" …: see `opener`. */
  | 'adverbial'
  /** "said that", or without the word. */
  | 'content'
  /** "…, rated good in 2016, …" */
  | 'reduced'
  /** "with leaders graded good" */
  | 'with'
  /** Between dashes or brackets. */
  | 'aside'

export interface Clause {
  kind: ClauseKind
  /** The conjunction, pronoun or mark; '' for none. */
  opener: string
  /** The clause that it stands in or follows; null for the first. */
  parent: Clause | null
  /** In order. Not always a run of the sentence: an aside is left out of the clause around it. */
  units: Unit[]
  /** Index of the first verb with a tense; -1 for none. */
  verbAt: number
}

const BREAK = /^[–—:;()-]$/
const ADVERB =
  /^(?:previously|once|formerly|now|twice|originally|initially|recently|already|still|also|both|each|first|no|longer|not|never)$/

/** In the order in which they open; every unit but breaks is in one of them. */
export function readClauses(units: readonly Unit[]): Clause[] {
  const first: Clause = { kind: 'main', opener: '', parent: null, units: [], verbAt: -1 }
  const clauses = [first]
  const lastBreak = units.findLastIndex(isBreak)
  let current = first
  let fresh = true
  /** The clause around an aside that is open. */
  let around: Clause | null = null

  function open(kind: ClauseKind, opener: string, parent: Clause | null): Clause {
    const clause: Clause = { kind, opener, parent, units: [], verbAt: -1 }
    clauses.push(clause)
    return clause
  }

  function openAt(opening: Opening): Clause {
    if (opening === null) return current
    if (opening === 'return') return current.parent ?? current
    if (opening === 'resume') return waiting(current) ?? open('joined', '', headOf(current))
    const adverbs = opening.kind === 'reduced' ? takeAdverbs(current) : []
    const clause = open(opening.kind, opening.opener, opening.kind === 'main' ? null : current)
    clause.units.push(...adverbs)
    return clause
  }

  units.forEach((unit, at) => {
    if (isBreak(unit)) {
      const closes = around !== null && unit.lower !== '('
      if (closes && around) current = around
      else if (/[:;]/.test(unit.lower)) current = open('joined', unit.lower, headOf(current))
      else {
        if (unit.lower === '(' || at < lastBreak) around = current
        current = open('aside', unit.lower, current)
      }
      if (closes) around = null
    } else if (unit.kind === 'stop') current.units.push(unit)
    else {
      current = openAt(openingAt(units, at, current, fresh))
      const isFirstOfRelative =
        current.kind === 'relative' && current.opener !== 'whose' && current.units.length === 1
      const isTold = (isFirstOfRelative && isVerbOfRelative(unit)) || isVerb(units, at)
      if (current.verbAt < 0 && isTold) current.verbAt = current.units.length
      current.units.push(unit)
    }
    fresh = unit.kind === 'stop'
  })
  return clauses.filter((clause) => clause.units.length > 0)
}

const isBreak = ({ kind, lower }: Unit) => kind === 'stop' && BREAK.test(lower)

/** The clause that a relative or adverbial one hangs on in the end. */
function headOf(clause: Clause): Clause {
  let head = clause
  while (head.parent && head.kind !== 'content' && head.kind !== 'joined') head = head.parent
  return head
}

/** "…, previously | rated": the adverb belongs to what follows. */
function takeAdverbs({ units, verbAt }: Clause): Unit[] {
  let from = units.length
  while (from > verbAt + 1 && ADVERB.test(wordAt(units, from - 1))) from--
  return units.splice(from)
}

/** The first verb with a tense; '' for none. */
export const verbOf = ({ units, verbAt }: Clause) => wordAt(units, verbAt)
