/** How far a denial reaches in a clause about a grade. */
import type { Clause } from './clause.ts'
import { subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'
import { DENIER, DENIES } from './wordings.ts'

/** A denial holds from its word to the end of its clause, and for the clause that it governs. */
export function deniable(clause: Clause, at: number): string {
  const own = clause.units.slice(0, at)
  const grade = own.findLastIndex(
    ({ kind }, index) => kind === 'grade' && wordAt(own, index + 1) !== 'enough',
  )
  const joint = own.slice(grade + 1)
  const isJoined = grade >= 0 && joint.every(({ lower }) => /^(?:or|nor|,|and|an?)$/.test(lower))
  const parent = clause.kind === 'content' ? clause.parent : null
  const joined = parent?.kind === 'joined' && parent.verbAt === 1 ? (parent.parent?.units ?? []) : []
  const around = wordsOf([...joined, ...(parent?.units ?? [])].slice(-8))
  const denied = DENIES.test(around) ? around : ''
  if (grade >= 0 && !isJoined) return `${denied} ${wordsOf(joint)}`
  const subject = subjectOf(clause)
  const denier = subject.filter(({ lower }) => DENIER.test(lower))
  if (isNone(subject)) return 'not'
  const verb = clause.verbAt >= 0 && clause.verbAt < at ? clause.verbAt : 0
  const comma = own.findLastIndex(({ lower }) => lower === ',')
  const from = isJoined || comma <= verb ? verb : Math.min(comma, verb)
  return `${denied} ${wordsOf([...denier, ...own.slice(Math.max(from, verb))])}`
}

/** "No area of its work", "none of Leeds's services" */
export const isNone = (subject: readonly Unit[]) =>
  /^(?:and |but )?(?:none of|neither of|no (?:single )?(?:part|area|aspect|element|service|judge?ment)|not (?:one|a single))\b/.test(
    wordsOf(subject),
  )
