import { foldedWords } from './fold.ts'
import type { Facet, Row } from './row.ts'
import { Texts } from './texts.ts'

/** ISO days, both inclusive; null is open. */
export interface Range {
  from: string | null
  to: string | null
}

export interface Query {
  /** As typed. Each is the beginning of a word, and all must be there; case, accents and signs do not matter. */
  words: string
  /** Any of a facet's values, in each facet that is named. */
  only: Partial<Record<Facet, readonly string[]>>
  /** When the article appeared. An article whose date is not known appeared in no range. */
  published: Range | null
  /** When it was saved, by the reader's own clock. */
  saved: Range | null
  status: 'kept' | 'uncertain' | 'trash'
  kind: Row['kind'] | null
}

/** Nothing asked: all that is kept. */
export const EVERYTHING: Query = {
  words: '',
  only: {},
  published: null,
  saved: null,
  status: 'kept',
  kind: null,
}

/** What was found, and how it was asked for. */
export interface Found {
  query: Query
  /** What was searched. */
  among: readonly Row[]
  texts: Texts
  /** Places of what is left of it whatever words are looked for. */
  filtered: Uint32Array
  /** For each of these words, which of what was searched has it: 1 or 0. */
  having: ReadonlyMap<string, Uint8Array>
  /** What was found, in the same order. */
  rows: readonly Row[]
}

/** The last answer saves time where only the words are others since, or only the filters. */
export function findRows(among: readonly Row[], query: Query, last?: Found): Found {
  const before = last?.among === among ? last : null
  const texts = before?.texts ?? new Texts(among)
  const filtered =
    before && filtersIn(before.query) === filtersIn(query)
      ? before.filtered
      : placesOf(among, filterOf(query))
  const having = new Map(
    foldedWords(query.words).map((word) => [word, before?.having.get(word) ?? texts.with(word)]),
  )
  return { query, among, texts, filtered, having, rows: rowsAt(among, filtered, [...having.values()]) }
}

function placesOf(rows: readonly Row[], passes: (row: Row) => boolean): Uint32Array {
  const places = new Uint32Array(rows.length)
  let count = 0
  rows.forEach((row, at) => {
    if (passes(row)) places[count++] = at
  })
  return places.subarray(0, count)
}

/** Those of the rows at these places that have all of the words. */
function rowsAt(rows: readonly Row[], places: Uint32Array, having: readonly Uint8Array[]): Row[] {
  const found: Row[] = []
  next: for (const at of places) {
    for (const has of having) if (has[at] === 0) continue next
    const row = rows[at]
    if (row) found.push(row)
  }
  return found
}

/** All that is asked for besides the words. */
function filtersIn({ words: _, ...filters }: Query): string {
  return JSON.stringify(filters)
}

function filterOf({ status, kind, only, published, saved }: Query): (row: Row) => boolean {
  const chosen = (Object.entries(only) as [Facet, readonly string[]][]).map(
    ([facet, values]) => [facet, new Set(values)] as const,
  )
  const inSaved = saved && {
    from: instant(saved.from, '00:00:00.000'),
    to: instant(saved.to, '23:59:59.999'),
  }
  return (row) =>
    (row.deleted !== null) === (status === 'trash') &&
    (status !== 'uncertain' || row.uncertain) &&
    (kind === null || row.kind === kind) &&
    (inSaved === null || isWithin(row.created, inSaved)) &&
    (published === null || appearedIn(row.article.published, published)) &&
    chosen.every(([facet, values]) => row.values[facet].some((value) => values.has(value)))
}

function instant(day: string | null, time: string): string | null {
  return day && new Date(`${day}T${time}`).toISOString()
}

function isWithin(moment: string, { from, to }: Range): boolean {
  return (from === null || moment >= from) && (to === null || moment <= to)
}

/** A date may be a month or a year: it is in a range that has any day of it. */
function appearedIn(published: string | null, { from, to }: Range): boolean {
  if (published === null) return false
  const [first, last] = [from, to].map((day) => day?.slice(0, published.length) ?? null)
  return isWithin(published, { from: first ?? null, to: last ?? null })
}
