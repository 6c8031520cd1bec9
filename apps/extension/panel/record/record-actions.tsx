import type { Article } from '@spotcheck/core'
import { useEffect, useState } from 'preact/hooks'
import { Problem } from '../announce.tsx'
import { useAsking } from '../asking.ts'
import { useFocusBack } from '../saved/focus-back.ts'
import { RemoveButton } from '../saved/remove-button.tsx'
import { RemovedItem } from '../saved/removed-item.tsx'
import type { CheckedRecord } from './checked.ts'
import { CopyRecord } from './copy-record.tsx'
import { keepingWords } from './words/keeping.ts'

interface Props {
  article: Article
  record: CheckedRecord
  /** Id of the record's heading. */
  said: string
}

/** Keeps the record, hands it on, and lets go of it again. */
export function RecordActions({ article, record, said }: Props) {
  const { kept, isSource } = record
  /** What was just removed, by its id. */
  const [removed, setRemoved] = useState<string | null>(null)
  useEffect(() => {
    if (kept) setRemoved(null)
  }, [kept])
  const place = useFocusBack<HTMLDivElement>(removed === null)
  return (
    <div class="keeping" ref={place} tabIndex={-1}>
      {kept && !isSource && <p class="quiet">{keepingWords.keptElsewhere(kept)}</p>}
      {removed !== null && <RemovedItem restore={{ type: 'restore-records', ids: [removed] }} />}
      <div class="actions">
        <SaveRecord record={record} said={said} />
        <CopyRecord article={article} record={record} said={said} />
        {kept && isSource && (
          <RemoveButton
            remove={{ type: 'remove-records', ids: [kept.id] }}
            said={said}
            removed={() => setRemoved(kept.id)}
          />
        )}
      </div>
    </div>
  )
}

function SaveRecord({ record: { kept, isSource, source }, said }: Omit<Props, 'article'>) {
  const { busy, problem, ask } = useAsking()
  const idle = isSource || busy
  const done = kept ? keepingWords.storyAdded : keepingWords.savedNow
  return (
    <>
      <button
        type="button"
        class={isSource ? 'done' : ''}
        aria-disabled={idle}
        aria-describedby={said}
        onClick={() => idle || ask({ type: 'save-record', source, corrected: null }, done)}
      >
        {isSource
          ? keepingWords.saved
          : busy
            ? keepingWords.saving
            : kept
              ? keepingWords.addStory
              : keepingWords.save}
      </button>
      <Problem text={problem} />
    </>
  )
}
