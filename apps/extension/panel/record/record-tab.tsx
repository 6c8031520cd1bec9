import { Notice } from '../notice.tsx'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { AlsoHere } from './also-here.tsx'
import { FoundList } from './found-list.tsx'
import { CouncilHeading, InspectionRecord } from './inspection.tsx'

/** The story as an inspection record: the first one whole, further ones below, then what else was found. */
export function RecordTab({ story }: { story: StoryPage }) {
  const { extraction } = story
  const [first, ...others] = extraction.inspections
  return (
    <>
      {first ? (
        <>
          <CouncilHeading story={story} inspection={first} />
          <InspectionRecord story={story} inspection={first} />
          <AlsoHere story={story} inspections={others} />
        </>
      ) : (
        <Notice title={words.record.none} text={noneText(story)} />
      )}
      <FoundList extraction={extraction} />
    </>
  )
}

function noneText({ extraction }: StoryPage): string {
  const found = extraction.mentions.some(({ kind }) => kind === 'council' || kind === 'rating')
  return found ? words.record.noneText : words.record.nothing
}
