import type { Row } from '@spotcheck/library'
import { useMemo } from 'preact/hooks'
import { Problem } from '../../screen/announce.tsx'
import type { Grouping } from '../place.ts'
import { Bulk } from './bulk.tsx'
import { entriesOf } from './entries.ts'
import { useRemoving } from './removing.ts'
import { useSelection } from './selection.ts'
import { VirtualList } from './virtual-list.tsx'

interface Props {
  rows: readonly Row[]
  by: Grouping | null
  name: string
  inTrash?: boolean
}

/** Rows in a list, of which any number can be chosen and changed together. */
export function Listed({ rows, by, name, inTrash = false }: Props) {
  const entries = useMemo(() => entriesOf(rows, by), [rows, by])
  const selection = useSelection(entries)
  const { remove, restore, problem } = useRemoving(selection)
  return (
    <>
      {selection.rows.length > 0 && (
        <Bulk selection={selection} inTrash={inTrash} remove={remove} restore={restore} />
      )}
      <Problem text={problem} />
      <VirtualList
        name={name}
        entries={entries}
        by={by}
        selection={selection}
        remove={() => inTrash || remove()}
      />
    </>
  )
}
