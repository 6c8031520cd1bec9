/** What is read around a grade to tell how it stands. */
import type { Graded } from './holder.ts'
import type { Party } from './party.ts'
import { governing } from './supposed.ts'
import { wordAt, wordsOf } from './units.ts'

export interface Standing extends Graded {
  party: Party | null
  /** One of a list that tells the scale. */
  onScale: boolean
  /** Whether the paragraph tells of an earlier inspection. */
  past: boolean
  /** Whether it stands at the top of the story. */
  isTop: boolean
  published: string | null
}

/** What a reader of the grade's own clause reads before it, since the grade before, behind it, and around it. */
export interface Words {
  before: string
  since: string
  behind: string
  /** `before`, and what governs the clause: "hopes that". */
  governed: string
  sentence: string
}

/** Behind these a fact is told, whatever the clause supposes: "could follow, after an inadequate rating". */
export const FACT = /^(?:following|despite)$/

export function readWords({ clause, at, clauses }: Standing): Words {
  const own = clause.units.slice(0, at)
  const fact = own.findLastIndex(({ kind, lower }) => kind === 'word' && FACT.test(lower))
  const before = wordsOf(own.slice(Math.max(0, fact)))
  return {
    before,
    since: wordsOf(own.slice(own.findLastIndex(({ kind }) => kind === 'grade') + 1)),
    behind: wordsOf(clause.units.slice(at + 1)),
    governed: fact > 0 || FACT.test(wordAt(own, 0)) ? before : `${governing(clause)} ${before}`.trim(),
    sentence: clauses.map(({ units }) => wordsOf(units)).join(' '),
  }
}
