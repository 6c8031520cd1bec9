import { useMemo, useState } from 'preact/hooks'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'
import { checkedRecords } from './checked.ts'
import { FoundList } from './found-list.tsx'
import { InspectionRecord } from './inspection.tsx'
import { NoRecord } from './no-record.tsx'
import { RecordList } from './record-list.tsx'

/** The story as an inspection record, or as a list of them above the one that the reader chose. */
export function RecordTab({ story }: { story: StoryPage }) {
  const { extraction } = story
  const today = useDoor().today()
  const records = useMemo(() => checkedRecords(extraction, today), [extraction, today])
  const [chosen, choose] = useState(0)
  const record = records[chosen] ?? records[0]
  return (
    <>
      {records.length > 1 && record && <RecordList records={records} chosen={record} choose={choose} />}
      {record ? <InspectionRecord story={story} record={record} /> : <NoRecord extraction={extraction} />}
      <FoundList extraction={extraction} />
    </>
  )
}
