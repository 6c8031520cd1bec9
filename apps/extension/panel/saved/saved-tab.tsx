import type { Annotation } from '@spotcheck/core'
import { useState } from 'preact/hooks'
import { Problem } from '../announce.tsx'
import { newestFirst, useCollection } from '../collection.ts'
import { ExportButtons } from '../export/export-buttons.tsx'
import { Notice } from '../notice.tsx'
import type { SavedHere } from '../quotes/saved-here.ts'
import { words } from '../words.ts'
import { RemovedItem } from './removed-item.tsx'
import { SavedItem } from './saved-item.tsx'
import './saved.css'

/** How many items are listed at once: a long collection opens as fast as a short one. */
const PAGE = 100

/** The reader's collection, or what of it belongs to the page beside. */
export function SavedTab({ savedHere }: { savedHere: SavedHere }) {
  const { saved, unreadable, problem } = useCollection()
  const [hereOnly, setHereOnly] = useState(false)
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set())
  if (problem !== null) return <Problem text={`${words.saved.failed} ${problem}`} />
  if (saved === null) return <p class="looking">{words.saved.opening}</p>
  // What is being written stays in view, whatever page comes beside it.
  const listed = saved.filter(
    (annotation) => !hereOnly || savedHere.has(annotation) || edited.has(annotation.id),
  )
  const edit = (id: string, editing: boolean) =>
    setEdited((before) => new Set(editing ? [...before, id] : [...before].filter((other) => other !== id)))
  return (
    <>
      <Filter hereOnly={hereOnly} choose={setHereOnly} />
      <List kept={listed} savedHere={savedHere} hereOnly={hereOnly} edited={edited} edit={edit} />
      {unreadable > 0 && <p class="quiet">{words.saved.unreadable(unreadable)}</p>}
      <ExportButtons saved={saved} />
    </>
  )
}

function Filter({ hereOnly, choose }: { hereOnly: boolean; choose(hereOnly: boolean): void }) {
  const choices = [
    { name: words.saved.here, value: true },
    { name: words.saved.all, value: false },
  ]
  return (
    <fieldset class="filter">
      <legend class="unseen">{words.saved.filter}</legend>
      {choices.map(({ name, value }) => (
        <label key={name}>
          <input type="radio" name="filter" checked={value === hereOnly} onChange={() => choose(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface ListProps {
  kept: Annotation[]
  savedHere: SavedHere
  hereOnly: boolean
  /** Ids of the items whose note is being written. */
  edited: ReadonlySet<string>
  edit(id: string, editing: boolean): void
}

/** What is kept; in its place what was just removed, so that it can be put back there. */
function List({ kept, savedHere, hereOnly, edited, edit }: ListProps) {
  const [removed, setRemoved] = useState<Annotation[]>([])
  const [shown, setShown] = useState(PAGE)
  const ids = new Set(kept.map(({ id }) => id))
  const gone = removed.filter(({ id }) => !ids.has(id))
  const listed = newestFirst([...kept, ...gone])
  if (listed.length === 0) {
    return <Notice title={hereOnly ? words.saved.noneHere : words.saved.none} text={words.saved.noneText} />
  }
  return (
    <>
      <ul class="saved-list">
        {listed.slice(0, shown).map((annotation) => (
          <li key={annotation.id}>
            {ids.has(annotation.id) ? (
              <SavedItem
                annotation={annotation}
                place={savedHere.get(annotation)}
                editing={edited.has(annotation.id)}
                setEditing={(editing) => edit(annotation.id, editing)}
                removed={() => setRemoved((before) => [...before, annotation])}
              />
            ) : (
              <RemovedItem annotation={annotation} />
            )}
          </li>
        ))}
      </ul>
      {listed.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {words.saved.more(Math.min(PAGE, listed.length - shown))}
        </button>
      )}
    </>
  )
}
