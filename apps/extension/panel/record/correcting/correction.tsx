import { WasRead } from '../../examples/was-read.tsx'
import { useStory } from '../../on-page.tsx'
import { exampleOf } from './as-example.ts'
import { useCorrecting } from './correcting.ts'
import { CouncilEditor } from './council-editor.tsx'
import { FactEditor } from './fact-editor.tsx'
import { correctedFields, type Field, readAs } from './field.ts'
import { GradeEditor } from './grade-editor.tsx'
import { PreviousEditor } from './previous-editor.tsx'

/** Below a field: what Spotcheck read where the reader has put it right, and the editor while it is open. */
export function CorrectionOf({ field }: { field: Field }) {
  const { record, open } = useCorrecting()
  const story = useStory()
  return (
    <>
      {correctedFields(record).includes(field) && (
        <WasRead
          read={readAs(record.detected, field)}
          example={story && exampleOf(story.extraction, record, field)}
        />
      )}
      {open === field && <Editor field={field} />}
    </>
  )
}

function Editor({ field }: { field: Field }) {
  switch (field) {
    case 'council':
      return <CouncilEditor />
    case 'framework':
    case 'visit':
    case 'inspected':
    case 'published':
      return <FactEditor fact={field} />
    case 'previous':
      return <PreviousEditor />
    default:
      return <GradeEditor judgement={field} />
  }
}
