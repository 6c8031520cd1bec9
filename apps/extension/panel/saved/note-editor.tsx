import { type Annotation, exactOf, findingsIn, noteOf, tagsOf } from '@spotcheck/core'
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { turned } from '../../saving/suggested-tags.ts'
import { lineOfTags, tagsOfLine } from '../../saving/tags.ts'
import { Problem, useAnnounce } from '../announce.tsx'
import { useCollection } from '../collection.ts'
import { TagChips } from '../tags/tag-chips.tsx'
import { words } from '../words.ts'

/** Note and tags of a saved item, edited in place. Whatever goes wrong, what was typed stays. */
export function NoteEditor({ annotation, close }: { annotation: Annotation; close(): void }) {
  const { change } = useCollection()
  const announce = useAnnounce()
  const [note, setNote] = useState(noteOf(annotation))
  const [tags, setTags] = useState(lineOfTags(tagsOf(annotation)))
  const [revision, setRevision] = useState(annotation.revision)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const hint = useId()
  const written = tagsOfLine(tags)
  const suggested = findingsIn(exactOf(annotation.target.parts))
  useEffect(() => field.current?.focus(), [])

  async function save(seen = revision) {
    if (saving) return
    setSaving(true)
    const answer = await change({
      type: 'edit',
      id: annotation.id,
      revision: seen,
      note,
      tags: written,
    })
    setSaving(false)
    if (!answer.ok) return setProblem(answer.problem)
    announce(words.saved.noteSaved)
    close()
  }

  function overwrite() {
    setRevision(annotation.revision)
    save(annotation.revision)
  }

  function keys(event: TargetedKeyboardEvent<HTMLFormElement>) {
    // Escape and Enter while a word is composed belong to the input method.
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }

  return (
    <form
      class="editor"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label>
        {words.saved.note}
        <textarea ref={field} rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        {words.saved.tags}
        <input value={tags} aria-describedby={hint} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <p class="quiet" id={hint}>
        {words.saved.tagsHint}. {words.saved.keys}.
      </p>
      <TagChips
        tags={suggested.map((tag) => ({ tag, added: written.includes(tag) }))}
        turn={(tag) => setTags(lineOfTags(turned(written, tag)))}
      />
      {annotation.revision !== revision && !saving ? (
        <Changed annotation={annotation} overwrite={overwrite} />
      ) : (
        <Problem text={problem} />
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words.saved.save}
        </button>
        <button type="button" onClick={close}>
          {words.saved.cancel}
        </button>
      </div>
    </form>
  )
}

/** Another window changed the item meanwhile: both versions are in view, and the reader decides. */
function Changed({ annotation, overwrite }: { annotation: Annotation; overwrite(): void }) {
  return (
    <div class="problem" role="alert">
      <p>{words.saved.stale}</p>
      <p class="note">{noteOf(annotation) || words.saved.staleEmpty}</p>
      <button type="button" onClick={overwrite}>
        {words.saved.overwrite}
      </button>
    </div>
  )
}
