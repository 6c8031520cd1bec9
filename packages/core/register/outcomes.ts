/**
 * What Ofsted's inspections of councils' children's services came to. Data, source and licence: the JSON files. Large,
 * so it has an entry of its own (`@spotcheck/core/official`) and no part in what pages load.
 */
import * as z from 'zod/mini'
import type { Framework, GssCode, PartialDate, Rating } from '../schema/vocabulary.ts'
import { lastDay } from '../text/days.ts'
import { gradeOf, Outcome } from './outcome.ts'
import { readOutcomeFile } from './outcome-file.ts'
import official from './outcomes.2026-08.json' with { type: 'json' }
import abolished from './outcomes-of-abolished.2026-11.json' with { type: 'json' }

const released = readOutcomeFile(official)

/** Oldest first. */
export const outcomes: readonly Outcome[] = [...released, ...z.array(Outcome).parse(abolished.outcomes)].sort(
  (a, b) => a.inspected.from.localeCompare(b.inspected.from),
)

/** The regimes whose outcomes the register holds in full. */
export const COVERED: ReadonlySet<Framework> = new Set(['SIF', 'ILACS'])

/** The first day on site under a regime that the register holds in full. */
export const COVERED_FROM: PartialDate =
  outcomes.find(({ framework }) => COVERED.has(framework))?.inspected.from ?? ''

/** The day of the last report that the release holds. */
export const RELEASED_TO: PartialDate =
  released
    .map(({ published }) => published ?? '')
    .toSorted()
    .at(-1) ?? ''

/** All that is known of the body with a code, oldest first; a body that it replaced has its own code. */
export function outcomesOf(council: GssCode): readonly Outcome[] {
  return outcomes.filter((outcome) => outcome.council === council)
}

/**
 * How many councils a framework had graded so overall by the end of a date, by reports published; re-inspections of
 * services that were inadequate before do not count. A report without a known date of publication does not either.
 */
export function tally(framework: Framework, rating: Rating, until: PartialDate): number {
  const councils = outcomes
    .filter((outcome) => outcome.framework === framework && outcome.variant !== 're-inspection')
    .filter((outcome) => gradeOf(outcome, 'overall-effectiveness') === rating)
    .filter(({ published }) => published !== null && published <= lastDay(until))
    .map(({ council }) => council)
  return new Set(councils).size
}
