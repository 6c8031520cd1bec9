import { type Group, groupRows, type Row } from '@spotcheck/library'
import type { Grouping } from '../place.ts'

/** A line of the list: the name of a group, or what is in it. */
export type Entry = { kind: 'group'; key: string; group: Group } | { kind: 'row'; key: string; row: Row }

/** What is in no group stands last, under a group without a name. */
export function entriesOf(rows: readonly Row[], by: Grouping | null): Entry[] {
  if (by === null) return rows.map((row): Entry => ({ kind: 'row', key: row.id, row }))
  const alone = by === 'article' ? [] : rows.filter(({ values }) => values[by].length === 0)
  const groups = [...groupRows(rows, by), { value: '', rows: alone }]
  return groups
    .filter((group) => group.rows.length > 0)
    .flatMap((group): Entry[] => [
      { kind: 'group', key: `group ${group.value}`, group },
      ...group.rows.map((row): Entry => ({ kind: 'row', key: `${group.value} ${row.id}`, row })),
    ])
}
