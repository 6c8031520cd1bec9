import { type Group, groupRows, type Row } from '@spotcheck/library'
import type { Grouping } from '../place.ts'

/** A line of the list: the name of a group, or what is in it. */
export type Entry = { kind: 'group'; key: string; group: Group } | { kind: 'row'; key: string; row: Row }

/** The lines of a list, of which one is made when it is asked for: at every letter of a search there may be a hundred thousand others. */
export interface Entries {
  readonly length: number
  at(index: number): Entry | undefined
  keyAt(index: number): string | undefined
  /** What its height is remembered by. */
  numberAt(index: number): string | number | undefined
  /** -1 where there is none. */
  indexOf(key: string): number
  /** What stands in these lines, the last not among them; without the names of groups. */
  rows(from?: number, to?: number): readonly Row[]
}

/** What is in no group stands last, under a group without a name. */
export function entriesOf(rows: readonly Row[], by: Grouping | null): Entries {
  if (by === null) return ungrouped(rows)
  const alone = by === 'article' ? [] : rows.filter(({ values }) => values[by].length === 0)
  const groups = [...groupRows(rows, by), { value: '', rows: alone }]
  return grouped(groups.filter((group) => group.rows.length > 0))
}

function ungrouped(rows: readonly Row[]): Entries {
  return {
    length: rows.length,
    at(index) {
      const row = rows[index]
      return row && { kind: 'row', key: row.id, row }
    },
    keyAt: (index) => rows[index]?.id,
    numberAt: (index) => rows[index]?.number,
    indexOf: (key) => rows.findIndex(({ id }) => id === key),
    rows: (from, to) => rows.slice(from, to),
  }
}

function grouped(groups: readonly Group[]): Entries {
  const entries = groups.flatMap((group): Entry[] => [
    { kind: 'group', key: `group ${group.value}`, group },
    ...group.rows.map((row): Entry => ({ kind: 'row', key: `${group.value} ${row.id}`, row })),
  ])
  return {
    length: entries.length,
    at: (index) => entries[index],
    keyAt: (index) => entries[index]?.key,
    numberAt: (index) => entries[index]?.key,
    indexOf: (key) => entries.findIndex((entry) => entry.key === key),
    rows: (from, to) => entries.slice(from, to).flatMap((entry) => (entry.kind === 'row' ? [entry.row] : [])),
  }
}
