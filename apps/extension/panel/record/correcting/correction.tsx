import { useId } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { CopyButton } from '../../copy-button.tsx'
import { useDoor } from '../../door.ts'
import { useStory } from '../../on-page.tsx'
import { exampleOf } from './as-example.ts'
import { useCorrecting } from './correcting.ts'
import { CouncilEditor } from './council-editor.tsx'
import { FactEditor } from './fact-editor.tsx'
import { correctedFields, type Field, readAs } from './field.ts'
import { GradeEditor } from './grade-editor.tsx'

/** Below a field: what Spotcheck read where the reader has put it right, and the editor while it is open. */
export function CorrectionOf({ field }: { field: Field }) {
  const { record, open } = useCorrecting()
  return (
    <>
      {correctedFields(record).includes(field) && <WasRead field={field} />}
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
    default:
      return <GradeEditor judgement={field} />
  }
}

function WasRead({ field }: { field: Field }) {
  const { record } = useCorrecting()
  const door = useDoor()
  const story = useStory()
  const id = useId()
  const example = story && exampleOf(story.extraction, record, field)
  return (
    <div class="was-read">
      <span class="quiet" id={id}>
        {readAs(record.detected, field)}
      </span>
      {example !== null && (
        <CopyButton
          name={t('keeping.copyExample')}
          said={id}
          copy={() => door.copyText(example)}
          done={t('keeping.exampleCopied')}
          failed={(reason) => t('keeping.exampleFailed', { reason })}
        />
      )}
    </div>
  )
}
