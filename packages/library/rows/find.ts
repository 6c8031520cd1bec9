import { fold, foldedWords } from './fold.ts'
import type { Facet, Row } from './row.ts'

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
  /** In the same order. */
  rows: readonly Row[]
}

/** The last answer saves time where only more was typed since. */
export function findRows(among: readonly Row[], query: Query, last?: Found): Found {
  const before = last && narrows(last, among, query) ? last : null
  const known = before ? wordsOf(before.query) : []
  const words = wordsOf(query).filter((word) => !known.includes(word))
  const rows = words.reduce(
    (rows, word) => rows.filter(({ text }) => text.includes(word)),
    before?.rows ?? among.filter(filterOf(query)),
  )
  return { query, among, rows }
}

/** Whether all that is asked for now is among what was found. */
function narrows({ among, query }: Found, now: readonly Row[], { words, ...others }: Query): boolean {
  const { words: before, ...filters } = query
  return (
    among === now &&
    fold(words).startsWith(fold(before)) &&
    JSON.stringify(filters) === JSON.stringify(others)
  )
}

/** As rows have them, the longest first: it leaves the fewest rows to look for the others in. */
function wordsOf({ words }: Query): string[] {
  return foldedWords(words).sort((a, b) => b.length - a.length)
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
