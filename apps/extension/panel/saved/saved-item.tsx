import { type Annotation, dateInWords, noteOf, standingOf, tagsOf } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Problem, useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import { useShow } from '../on-page.tsx'
import { QuoteText } from '../quotes/quote-text.tsx'
import type { Stretch } from '../record/evidence.ts'
import { words } from '../words.ts'
import { NoteEditor } from './note-editor.tsx'

interface Props {
  annotation: Annotation
  /** Where it stands on the page beside; null where it is gone from it, undefined on another page. */
  place: Stretch | null | undefined
  editing: boolean
  setEditing(editing: boolean): void
  removed(): void
}

export function SavedItem({ annotation, place, editing, setEditing, removed }: Props) {
  const passage = useId()
  const edit = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus()
    wasEditing.current = editing
  }, [editing])

  return (
    <article class="quote saved">
      <div id={passage}>
        <Passage annotation={annotation} />
      </div>
      <Source annotation={annotation} />
      {place === null && <p class="quiet">{words.saved.gone}</p>}
      {editing ? (
        <NoteEditor annotation={annotation} close={() => setEditing(false)} />
      ) : (
        <>
          <Note annotation={annotation} />
          <div class="actions">
            <button type="button" ref={edit} aria-describedby={passage} onClick={() => setEditing(true)}>
              {annotation.body.length > 0 ? words.saved.editNote : words.saved.addNote}
            </button>
            {place && <ShowButton place={place} passage={passage} />}
            <RemoveButton annotation={annotation} passage={passage} removed={removed} />
          </div>
        </>
      )}
    </article>
  )
}

/** A quotation in its marks; a council, a rating or a selection as it stands on the page. */
function Passage({ annotation: { detected, target } }: { annotation: Annotation }) {
  if (detected.words !== null) return <QuoteText parts={[{ words: detected.words, goesOn: false }]} />
  const [{ exact }] = target.selector
  return (
    <blockquote class="quote-text">
      {exact.split(/\n+/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </blockquote>
  )
}

function Source({ annotation: { article, detected, target } }: { annotation: Annotation }) {
  const { speaker } = detected
  const standing = speaker && standingOf(speaker).join(', ')
  const title = article.title ?? words.saved.untitled
  const rest = [article.siteName, article.published && dateInWords(article.published)].filter(Boolean)
  return (
    <p class="source">
      {speaker && (
        <>
          <b>{speaker.name}</b>
          {standing && `, ${standing}`}
          <br />
        </>
      )}
      {isWebAddress(target.source) ? (
        <a href={target.source} target="_blank" rel="noreferrer" title={words.saved.open}>
          {title}
        </a>
      ) : (
        title
      )}
      {rest.map((part) => ` · ${part}`)}
    </p>
  )
}

/** A stored address may name any scheme, even one that runs as a script. */
function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url)
}

function Note({ annotation }: { annotation: Annotation }) {
  const note = noteOf(annotation)
  const tags = tagsOf(annotation)
  return (
    <>
      {note && <p class="note">{note}</p>}
      {tags.length > 0 && (
        <ul class="tags" aria-label={words.saved.tags}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** `passage` is the id of the words that the button speaks of. */
function ShowButton({ place, passage }: { place: Stretch; passage: string }) {
  const show = useShow()
  return (
    <button type="button" class="plain" aria-describedby={passage} onClick={() => show(place)}>
      {words.saved.show}
    </button>
  )
}

interface RemoveProps {
  annotation: Annotation
  passage: string
  removed(): void
}

function RemoveButton({ annotation, passage, removed }: RemoveProps) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function remove() {
    const answer = await change({ type: 'remove', ids: [annotation.id] })
    if (!answer.ok) return setProblem(answer.problem)
    removed()
    announce(words.saved.removed)
  }
  return (
    <>
      <button type="button" class="plain" aria-describedby={passage} onClick={remove}>
        {words.saved.remove}
      </button>
      <Problem text={problem} />
    </>
  )
}
