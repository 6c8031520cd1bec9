import { useEffect, useMemo, useState } from 'preact/hooks'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'
import { checkedRecords } from './checked.ts'
import { fieldAsked } from './correcting/field-asked.ts'
import { FoundList } from './found-list.tsx'
import { InspectionRecord } from './inspection.tsx'
import { NoRecord } from './no-record.tsx'
import { RecordList } from './record-list.tsx'

/** The story as an inspection record, or as a list of them above the one that the reader chose. */
export function RecordTab({ story }: { story: StoryPage }) {
  const { extraction, url } = story
  const door = useDoor()
  const { records: kept } = useCollection()
  const today = door.today()
  const records = useMemo(
    () => checkedRecords({ url, page: door.pageOf(url), extraction }, kept, today),
    [extraction, url, door, kept, today],
  )
  const [chosen, choose] = useState(0)
  const record = records[chosen] ?? records[0]
  const asked = fieldAsked(story)
  const askedOf = asked?.record ?? null
  useEffect(() => {
    if (askedOf !== null) choose(askedOf)
  }, [askedOf])
  return (
    <>
      {records.length > 1 && record && <RecordList records={records} chosen={record} choose={choose} />}
      {record ? (
        <InspectionRecord
          key={chosen}
          story={story}
          record={record}
          asked={askedOf === chosen ? asked : null}
        />
      ) : (
        <NoRecord extraction={extraction} />
      )}
      <FoundList extraction={extraction} />
    </>
  )
}
