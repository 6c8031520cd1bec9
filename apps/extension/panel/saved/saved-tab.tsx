import type { Annotation, KeptInspection } from '@spotcheck/core'
import { asInStory } from '@spotcheck/library'
import type { Anchor } from '@spotcheck/page'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import type { SavedAnchors } from '../../saving/saved-places.ts'
import { Problem } from '../../screen/announce.tsx'
import { ExportButton } from '../../screen/export/export-button.tsx'
import { Notice } from '../../screen/notice.tsx'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import { isUncertain } from '../speaker/uncertain.ts'
import { ReminderHere } from './reminder-here.tsx'
import { RemovableItem } from './removable-item.tsx'
import { type Edited, SavedItem } from './saved-item.tsx'
import { SavedRecords } from './saved-records.tsx'
import { useWithRemoved } from './with-removed.ts'
import './saved.css'

type Choice = 'here' | 'all' | 'check'

/** How many items are listed at once: a long collection opens as fast as a short one. */
const PAGE = 100

interface Props {
  savedHere: SavedAnchors
  /** The kept records that the story beside is a source of. */
  recordsHere: readonly KeptInspection[]
}

/** The reader's collection, or what of it belongs to the page beside or has an uncertain speaker. */
export function SavedTab({ savedHere, recordsHere }: Props) {
  const door = useDoor()
  const { saved, records, unreadable, problem } = useCollection()
  const [choice, setChoice] = useState<Choice>('all')
  const [toCheck, setToCheck] = useState<ReadonlySet<string>>(new Set())
  const [edited, setEdited] = useState<ReadonlyMap<string, Edited>>(new Map())
  if (problem !== null) return <Problem text={t('saved.failed', { problem })} />
  if (saved === null) return <p class="looking">{t('saved.opening')}</p>

  const uncertain = saved.filter(isUncertain)
  const anchorsHere = new Map([...savedHere].map(([{ id }, anchors]) => [id, anchors]))
  const isChosen: Record<Choice, (annotation: Annotation) => boolean> = {
    here: ({ id }) => anchorsHere.has(id),
    all: () => true,
    check: ({ id }) => toCheck.has(id),
  }
  // What is being written stays in view, whatever page comes beside it.
  const listed = saved.filter((annotation) => isChosen[choice](annotation) || edited.has(annotation.id))
  /** What is checked stays in the list until another is chosen: nothing slips away under the reader's hand. */
  function choose(next: Choice) {
    setToCheck(new Set(uncertain.map(({ id }) => id)))
    setChoice(next)
  }
  function edit(id: string, editing: Edited | null) {
    setEdited((before) => {
      const others = [...before].filter(([other]) => other !== id)
      return new Map(editing ? [...others, [id, editing]] : others)
    })
  }
  const recordsOf: Record<Choice, readonly KeptInspection[]> = { here: recordsHere, all: records, check: [] }
  const hasRecords = recordsOf[choice].length > 0
  return (
    <>
      <ReminderHere />
      <div class="over-list">
        <Filter choice={choice} choose={choose} uncertain={uncertain.length} />
        <ExportButton
          count={saved.length + records.length}
          countUncertain={() => uncertain.length}
          unreadable={unreadable}
          collect={async () => ({ annotations: saved, inspections: records })}
          hand={door.hand}
          today={door.today}
        />
      </div>
      <SavedRecords chosen={recordsOf[choice]} />
      {hasRecords && listed.length > 0 && <h2 class="shelf">{t('panel.tabs.quotes')}</h2>}
      <List
        chosen={listed}
        kept={saved}
        anchorsHere={anchorsHere}
        none={hasRecords ? null : t(`saved.none.${choice}`)}
        edited={edited}
        edit={edit}
      />
      {unreadable > 0 && <p class="quiet">{t('saved.unreadable', { count: unreadable })}</p>}
    </>
  )
}

interface FilterProps {
  choice: Choice
  choose(choice: Choice): void
  /** How many saved passages have an uncertain speaker. */
  uncertain: number
}

function Filter({ choice, choose, uncertain }: FilterProps) {
  const choices: { name: string; value: Choice }[] = [
    { name: t('saved.here'), value: 'here' },
    { name: t('saved.all'), value: 'all' },
  ]
  if (uncertain > 0 || choice === 'check')
    choices.push({ name: t('saved.check', { count: uncertain }), value: 'check' })
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('saved.filter')}</legend>
      {choices.map(({ name, value }) => (
        <label key={value}>
          <input type="radio" name="filter" checked={value === choice} onChange={() => choose(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface ListProps {
  chosen: Annotation[]
  /** All that is kept, whether chosen or not. */
  kept: Annotation[]
  /** By id, what has become on the page beside of what is saved of it. */
  anchorsHere: ReadonlyMap<string, readonly Anchor[]>
  /** Said where there is nothing to list; null where records stand above. */
  none: string | null
  /** What is being written, by the id of its item. */
  edited: ReadonlyMap<string, Edited>
  edit(id: string, editing: Edited | null): void
}

/** What is kept; in its place what was just removed, so that it can be put back there. */
function List({ chosen, kept, anchorsHere, none, edited, edit }: ListProps) {
  const { listed, isKept, remove } = useWithRemoved(chosen, kept)
  const [shown, setShown] = useState(PAGE)
  if (listed.length === 0) return none && <Notice title={none} text={t('saved.noneText')} />
  return (
    <>
      <ul class="saved-list">
        {listed
          .toSorted(asInStory)
          .slice(0, shown)
          .map((annotation) => (
            <RemovableItem
              key={annotation.id}
              isKept={isKept(annotation)}
              restore={{ type: 'restore', ids: [annotation.id] }}
            >
              <SavedItem
                annotation={annotation}
                anchors={anchorsHere.get(annotation.id)}
                editing={edited.get(annotation.id) ?? null}
                setEditing={(editing) => edit(annotation.id, editing)}
                removed={() => remove(annotation)}
              />
            </RemovableItem>
          ))}
      </ul>
      {listed.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {t('saved.more', { count: Math.min(PAGE, listed.length - shown) })}
        </button>
      )}
    </>
  )
}
