/** Whether a grade is told of many councils as a figure, or as what a study found of them. */
import type { Standing, Words } from './around.ts'
import { isNumber } from './counted.ts'
import { aheadOf } from './subject.ts'
import { wordAt, wordsOf } from './units.ts'

/** "The number | rated inadequate" */
const FIGURE = /\b(?:the|that|a|its) (?:\w+ )?(?:number|share|proportion|percentage|total|tally|count)$/
const HOW_MANY =
  /\bhow (?:many|few) (?:[\w'-]+ ){0,3}(?:councils|authorities|departments|boroughs|counties|unitaries)\b/
/** "Among those | rated good, one in nine is" */
const AMONG =
  /^(?:and |but |while )?(?:among|across|of|in|at|for) (?:the |those |all )?(?:[\w-]+ )?(?:councils|authorities|departments|boroughs|counties|unitaries|those)$/

/** "for authorities that were good last time": whichever they are. */
const LAST_TIME = /\b(?:last time|(?:when )?last inspected|previously|at their last)\b/

export function isStatistic({ clause, clauses, party }: Standing, { sentence }: Words): boolean {
  if (HOW_MANY.test(sentence)) return true
  const { kind, parent, units, verbAt } = clause
  if (kind === 'relative' && party?.kind === 'anyone')
    return /^(?:was|were|had)$/.test(wordAt(units, verbAt)) && !LAST_TIME.test(wordsOf(units))
  if (kind !== 'reduced' || !parent) return false
  const ahead = wordsOf(aheadOf(clause, parent))
  if (FIGURE.test(ahead)) return true
  const [, ...main] = clauses.slice(clauses.indexOf(clause))
  return (
    AMONG.test(ahead) &&
    main.some((one) => one.units.some(({ lower }) => lower === 'average' || isNumber(lower)))
  )
}
