import { type Annotation, exactOf, findingsIn, noteOf, tagsOf } from '@spotcheck/core'
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { turned } from '../../saving/suggested-tags.ts'
import { lineOfTags, tagsOfLine } from '../../saving/tags.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useChange } from '../../screen/changing.ts'
import { TagChips } from '../tags/tag-chips.tsx'
import { FormerNotes } from './former-notes.tsx'

/** Note and tags of a saved item, edited in place. Whatever goes wrong, what was typed stays. */
export function NoteEditor({ annotation, close }: { annotation: Annotation; close(): void }) {
  const change = useChange()
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
    announce(t('note.saved'))
    close()
  }

  /** It counts once it is saved, and what it takes the place of is then a former text. */
  function takeUp(former: string) {
    setNote(former)
    field.current?.focus()
    announce(t('note.takenUp'))
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
        {t('note.name')}
        <textarea ref={field} rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        {t('note.tags')}
        <input value={tags} aria-describedby={hint} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <p class="quiet" id={hint}>
        {t('note.tagsHint')}. {t('note.keys')}.
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
          {t('note.save')}
        </button>
        <button type="button" onClick={close}>
          {t('saved.cancel')}
        </button>
      </div>
      <FormerNotes id={annotation.id} use={takeUp} />
    </form>
  )
}

/** Another window changed the item meanwhile: both versions are in view, and the reader decides. */
function Changed({ annotation, overwrite }: { annotation: Annotation; overwrite(): void }) {
  return (
    <div class="problem" role="alert">
      <p>{t('note.stale')}</p>
      <p class="note">{noteOf(annotation) || t('note.staleEmpty')}</p>
      <button type="button" onClick={overwrite}>
        {t('saved.overwrite')}
      </button>
    </div>
  )
}
