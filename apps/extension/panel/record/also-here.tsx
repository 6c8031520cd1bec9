import type { Inspection } from '@spotcheck/core'
import type { StoryPage } from '../page-state.ts'
import { words } from '../words.ts'
import { Chip } from './grade.tsx'
import { overallOf } from './grades.ts'
import { InspectionRecord } from './inspection.tsx'
import { Occasion } from './occasion.tsx'
import { Row } from './row.tsx'

/** The story's further inspections, a line each, that open into whole records. */
export function AlsoHere({ story, inspections }: { story: StoryPage; inspections: Inspection[] }) {
  if (inspections.length === 0) return null
  return (
    <dl class="rows">
      <Row name={words.record.alsoHere}>
        {inspections.map((inspection, index) => (
          <Compact key={`${index} ${inspection.name}`} story={story} inspection={inspection} />
        ))}
      </Row>
    </dl>
  )
}

function Compact({ story, inspection }: { story: StoryPage; inspection: Inspection }) {
  const overall = overallOf(inspection.judgements) ?? inspection.judgements[0]
  return (
    <details class="also">
      <summary>
        <span class="council-name">{inspection.name || words.record.unnamed}</span>{' '}
        {overall && <Chip rating={overall.rating} />} <Occasion {...inspection} at={() => null} />
      </summary>
      <InspectionRecord story={story} inspection={inspection} />
    </details>
  )
}
