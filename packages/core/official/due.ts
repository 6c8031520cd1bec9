/** What is due after an outcome, by the inspection cycle. Pure: the day on which it is asked comes in. */
import * as z from 'zod/mini'
import { councilByCode } from '../register/councils.ts'
import { gradeOf, Outcome } from '../register/outcome.ts'
import { COVERED, outcomesOf } from '../register/outcomes.ts'
import { type Judgement, PartialDate } from '../schema/vocabulary.ts'
import { addMonths, lastDay } from '../text/days.ts'
import { type CycleRule, cycleRules, RENEWED_FROM } from './cycle.2026-11.ts'

export const NextDue = z.object({
  next: z.enum(['short-inspection', 'standard-inspection', 're-inspection']),
  weeks: z.nullable(z.int()),
  /** First and last day between which it is due; null where the rule sets no time. */
  window: z.nullable(z.object({ from: PartialDate, to: PartialDate })),
  /** The window had closed by the day that was asked for, and the register holds no later outcome. */
  overdue: z.boolean(),
  /** A renewed framework is planned before the window closes: it may set another time. */
  newFramework: z.boolean(),
  rule: z.string(),
  source: z.string(),
  /** The inspection that has come since, where the register holds one. */
  since: z.nullable(Outcome),
})
export type NextDue = z.infer<typeof NextDue>

/**
 * What follows an outcome by the rules of the cycle, seen from a day; null where the outcome is of a regime without such rules or
 * grades nothing, or nothing can follow because the body was gone or will be. `asOf`: what the register holds of later days is left out.
 */
export function nextDue(outcome: Outcome, asOf: PartialDate): NextDue | null {
  const rule = ruleFor(outcome)
  if (!rule) return null
  const window = rule.window && {
    from: addMonths(outcome.inspected.to, rule.window.from),
    to: addMonths(outcome.inspected.to, rule.window.to),
  }
  const since = graded(outcome, asOf)
  if (!since && isGoneBy(outcome.council, window && window.from > asOf ? window.from : asOf)) return null
  return {
    next: rule.next,
    weeks: rule.weeks,
    window,
    overdue: window !== null && since === null && window.to < asOf,
    newFramework: window !== null && since === null && window.to.slice(0, RENEWED_FROM.length) > RENEWED_FROM,
    rule: rule.rule,
    source: rule.source,
    since,
  }
}

/** The next graded inspection of the same body whose report was out by a day. */
function graded({ council, inspected }: Outcome, asOf: PartialDate): Outcome | null {
  return (
    outcomesOf(council).find(
      (later) =>
        later.inspected.from > lastDay(inspected.to) &&
        later.judgements.length > 0 &&
        (later.published ?? later.inspected.to) <= asOf,
    ) ?? null
  )
}

function isGoneBy(council: Outcome['council'], day: PartialDate): boolean {
  const last = councilByCode(council)?.to ?? null
  return last !== null && last < day
}

const PRACTICE: readonly Judgement[] = ['help-and-protection', 'children-in-care', 'care-leavers']

function ruleFor(outcome: Outcome): CycleRule | null {
  if (!COVERED.has(outcome.framework) || outcome.judgements.length === 0) return null
  switch (gradeOf(outcome, 'overall-effectiveness')) {
    case 'outstanding':
    case 'good':
      return cycleRules.goodOverall
    case 'requires-improvement':
      return cycleRules.improvementOverall
    case 'inadequate':
      return cycleRules.inadequateOverall
    case null:
      return isStrong(outcome) ? cycleRules.strongWithoutOverall : cycleRules.mixedWithoutOverall
    default:
      return null
  }
}

function isStrong(outcome: Outcome): boolean {
  const isGood = (judgement: Judgement) => /^(?:good|outstanding)$/.test(gradeOf(outcome, judgement) ?? '')
  return isGood('leadership') && PRACTICE.filter(isGood).length >= 2
}
