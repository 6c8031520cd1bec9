/** A council's story over time: what Ofsted published, and what saved stories said. */
import { predecessorsOf } from '../register/council-details.ts'
import { councilByCode } from '../register/councils.ts'
import type { Outcome } from '../register/outcome.ts'
import { outcomesOf } from '../register/outcomes.ts'
import type { GssCode, PartialDate } from '../schema/vocabulary.ts'
import { outcomeToldBy } from './check.ts'
import { type Telling, tellOfOne } from './same-inspection.ts'

/** What a saved story said of one inspection. */
export interface Told extends Telling {
  /** The article's address or name. */
  source: string
}

/** One inspection, with every story that tells of it; `outcome` is null where the register does not hold it. */
export interface HistoryEntry {
  /** The first day on site, or what is known that comes nearest; null where nothing is. */
  date: PartialDate | null
  outcome: Outcome | null
  told: Told[]
}

/** An entry of a council's history, or of a body's that it took over from. */
export interface EntryOf extends HistoryEntry {
  body: GssCode
}

/** Oldest first, what has no date last. Stories that tell of the same inspection, at whatever address, share an entry. */
export function historyOf(council: GssCode, stories: readonly Told[] = []): HistoryEntry[] {
  const entries: HistoryEntry[] = outcomesOf(council)
    .filter(({ judgements }) => judgements.length > 0)
    .map((outcome) => ({ date: outcome.inspected.from, outcome, told: [] }))
  for (const told of stories) {
    const { record, published } = told
    if (record.council !== council) continue
    const outcome = outcomeToldBy(record, published)
    const entry =
      entries.find((one) => outcome !== null && one.outcome === outcome) ??
      entries.find((one) => one.told.some((other) => tellOfOne(other, told)))
    const date = record.inspected?.from ?? record.published ?? published
    if (entry) entry.told.push(told)
    else entries.push({ date, outcome: null, told: [told] })
  }
  return entries.sort(byDate)
}

/** A council's history after that of the bodies that it took over from, as far as their outcomes are known. */
export function historyWithPredecessors(council: GssCode, stories: readonly Told[] = []): EntryOf[] {
  const own = councilByCode(council)
  const before = own ? predecessorsOf(own).flatMap(({ code }) => code ?? []) : []
  return [...before, council]
    .flatMap((body) => historyOf(body, stories).map((entry) => ({ ...entry, body })))
    .sort(byDate)
}

function byDate(a: HistoryEntry, b: HistoryEntry): number {
  return (a.date ?? '9999').localeCompare(b.date ?? '9999')
}
