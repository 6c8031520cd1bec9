/** Words that say that a grade is of more councils than the one whose name stands nearest. */
import type { Graded } from './holder.ts'
import { subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

/** "each graded", "both of them from" */
const TOGETHER =
  /\b(?:both|each|all (?:two|three|four)) (?:of (?:them|which|these|those)|rated|judged|graded|found|given|told|declared|named|deemed)\b/
/** "good in each" */
const IN_EACH =
  /^(?:(?:rating|grade|judge?ment) )?(?:in|at|for|of) (?:both|each)(?: of (?:them|the two))?(?: [,.]|$)/
/** A verb in the plural, where its subject is no more than a council by name: "and Leeds, on Tuesday, also | have". */
const PLURAL = /^(?:are|were|have|remain|require improvement)$/
const BARE = /^(?:and|also|,|both|as|well|&|too)$/
/** "Newham | joins | Camden on the list of outstanding" */
const JOINS = /^(?:joins?|joined|joining)$/

/** `named`: the one that stands nearest. */
export function isTogether({ clause, at }: Graded, [one]: readonly Unit[]): boolean {
  const { units, verbAt } = clause
  const subject = subjectOf(clause)
  if (IN_EACH.test(wordsOf(units.slice(at + 1)))) return true
  if (units.slice(0, at).some(({ kind }) => kind === 'area')) return false
  const named = units.slice(0, at).findLastIndex(({ kind }) => kind === 'council')
  if (TOGETHER.test(wordsOf(units.slice(named + 1, at)))) return true
  if (wordAt(subject, 0) === 'both' && wordAt(subject, 2) === 'and') return true
  if (joinsOthers(units, at)) return true
  return (
    PLURAL.test(units[verbAt]?.lower ?? '') && isBareName(subject) && subject.some((unit) => unit === one)
  )
}

/** Asides may stand in it: "Leeds, in Yorkshire, and Hull". */
function isBareName(subject: readonly Unit[]): boolean {
  const isList = subject.some(({ kind }, at) => kind === 'council' && wordAt(subject, at - 1) === 'and')
  return (
    (subject[0]?.kind === 'council' && isList) ||
    subject.every(({ kind, lower }) => kind === 'council' || BARE.test(lower))
  )
}

function joinsOthers(units: readonly Unit[], at: number): boolean {
  const verb = units.slice(0, at).findIndex(({ lower }) => JOINS.test(lower))
  return verb > 0 && units[verb - 1]?.kind === 'council' && units[verb + 1]?.kind === 'council'
}
