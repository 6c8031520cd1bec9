import type { Article, KeptInspection } from '@spotcheck/core'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { useFocusBack } from '../saved/focus-back.ts'
import { RemoveButton } from '../saved/remove-button.tsx'
import { RemovedItem } from '../saved/removed-item.tsx'
import type { CheckedRecord } from './checked.ts'
import { CopyRecord } from './copy-record.tsx'

interface Props {
  article: Article
  record: CheckedRecord
  /** Id of the record's heading. */
  said: string
}

/** Keeps the record, hands it on, and lets go of it again. */
export function RecordActions({ article, record, said }: Props) {
  const { kept, isSource, isReadAnew } = record
  /** What was just removed, by its id. */
  const [removed, setRemoved] = useState<string | null>(null)
  useEffect(() => {
    if (kept) setRemoved(null)
  }, [kept])
  const place = useFocusBack<HTMLDivElement>(removed === null ? 0 : 1)
  return (
    <div class="keeping" ref={place} tabIndex={-1}>
      {kept && !isSource && <p class="quiet">{keptElsewhere(kept)}</p>}
      {isReadAnew && <p class="quiet">{t('keeping.readOtherwise')}</p>}
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

function SaveRecord({ record, said }: Omit<Props, 'article'>) {
  const { isSource, isReadAnew, source } = record
  const { busy, problem, ask } = useAsking()
  const isDone = isSource && !isReadAnew
  const idle = isDone || busy
  const { name, done } = savingOf(record)
  return (
    <>
      <button
        type="button"
        class={isDone ? 'done' : ''}
        aria-disabled={idle}
        aria-describedby={said}
        onClick={() => idle || ask({ type: 'save-record', source, corrected: null }, done)}
      >
        {isDone ? t('keeping.saved') : busy ? t('keeping.saving') : name}
      </button>
      <Problem text={problem} />
    </>
  )
}

/** What saving is called, and what is said once it is done. */
function savingOf({ kept, isReadAnew }: CheckedRecord): { name: string; done: string } {
  if (isReadAnew) return { name: t('keeping.saveAnew'), done: t('keeping.savedAnew') }
  if (kept) return { name: t('keeping.addStory'), done: t('keeping.storyAdded') }
  return { name: t('keeping.save'), done: t('keeping.savedNow') }
}

function keptElsewhere({ sources: [first] }: KeptInspection): string {
  const title = first?.article.title
  return title ? t('keeping.keptFrom', { title }) : t('keeping.keptFromAnother')
}
