import type { Row } from '@spotcheck/library'
import { ExportButton } from '../../screen/export/export-button.tsx'
import { useLibraryDoor } from '../door.ts'
import { useRows } from '../rows.ts'

/** Hands these rows on, in any format. */
export function ExportRows({ rows }: { rows: readonly Row[] }) {
  const door = useLibraryDoor()
  const { unreadable } = useRows()
  const idsOf = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  async function collect() {
    const [annotations, inspections] = await Promise.all([
      door.passages(idsOf('passage')),
      door.records(idsOf('record')),
    ])
    return { annotations, inspections }
  }
  return (
    <ExportButton
      count={rows.length}
      countUncertain={() => rows.filter(({ uncertain }) => uncertain).length}
      unreadable={unreadable}
      collect={collect}
      hand={door.hand}
      today={door.today}
    />
  )
}
