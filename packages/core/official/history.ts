/** A council's story over time: what Ofsted published, and what saved stories said. */
import { predecessorsOf } from '../register/council-details.ts'
import { councilByCode } from '../register/councils.ts'
import type { Outcome } from '../register/outcome.ts'
import { outcomesOf } from '../register/outcomes.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { GssCode, PartialDate } from '../schema/vocabulary.ts'
import { outcomeToldBy } from './check.ts'

/** What a saved story said of one inspection. */
export interface Told {
  record: Inspection
  /** The article's date; null where it is not known. */
  published: PartialDate | null
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
  const entries = new Map<Outcome | string, HistoryEntry>()
  for (const outcome of outcomesOf(council))
    if (outcome.judgements.length > 0)
      entries.set(outcome, { date: outcome.inspected.from, outcome, told: [] })
  for (const told of stories) {
    if (told.record.council !== council) continue
    const outcome = outcomeToldBy(told.record, told.published)
    const key = outcome ?? identityOf(told.record)
    const date = told.record.inspected?.from ?? told.record.published ?? told.published
    const entry = entries.get(key) ?? { date, outcome: null, told: [] }
    entry.told.push(told)
    entries.set(key, entry)
  }
  return [...entries.values()].sort(byDate)
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

/** Which inspection a record tells of, whatever the address of the story: council, framework and date. */
function identityOf({ council, framework, inspected, published }: Inspection): string {
  return [council ?? '', framework ?? '', inspected?.from.slice(0, 7) ?? published?.slice(0, 7) ?? ''].join(
    ' ',
  )
}
