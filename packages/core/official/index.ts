/** What the official outcomes say. Too large for what pages load: an entry of its own. */

export { type Grade, gradeOf, type Outcome, type Variant } from '../register/outcome.ts'
export { COVERED_FROM, outcomes, outcomesOf, RELEASED_TO, tally } from '../register/outcomes.ts'
export { Check, check, type Difference } from './check.ts'
export { checkKept } from './check-kept.ts'
export { countBeside } from './count-beside.ts'
export { NextDue, nextDue } from './due.ts'
export {
  type EntryOf,
  historyWithPredecessors,
  type Told,
} from './history.ts'
export { keptInspectionOf } from './same-inspection.ts'
