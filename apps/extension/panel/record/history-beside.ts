import { type GssCode, type KeptInspection, thatCounts } from '@spotcheck/core'
import { type EntryOf, historyWithPredecessors } from '@spotcheck/core/official'

/** An inspection of a council's history, and the kept records that tell of it. */
export interface EntryBeside {
  entry: EntryOf
  kept: KeptInspection[]
}

/** A council's history; each kept record once, whatever number of stories tell of it, as it counts. */
export function historyBeside(council: GssCode, records: readonly KeptInspection[]): EntryBeside[] {
  const byId = new Map(records.map((kept) => [kept.id, kept]))
  const told = records.map((kept) => ({
    record: thatCounts(kept),
    published: kept.sources[0]?.article.published ?? null,
    source: kept.id,
  }))
  return historyWithPredecessors(council, told).map((entry) => ({
    entry,
    kept: entry.told.flatMap(({ source }) => byId.get(source) ?? []),
  }))
}
