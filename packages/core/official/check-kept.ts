import { thatCounts } from '../keeping/that-counts.ts'
import type { KeptInspection } from '../schema/kept-inspection.ts'
import { type Check, check } from './check.ts'

/** What of a kept inspection counts beside the official outcome: told when the first of its stories with a date appeared. */
export function checkKept(kept: KeptInspection): Check {
  const dated = kept.sources.find(({ article }) => article.published !== null)
  return check(thatCounts(kept), dated?.article.published ?? null)
}
