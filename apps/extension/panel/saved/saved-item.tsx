import { type Annotation, attributionOf } from '@spotcheck/core'
import type { Anchor } from '@spotcheck/page'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { savedAsPrinted } from '../../quotations/as-printed.ts'
import type { Stretch } from '../../saving/stretch.ts'
import { Problem } from '../../screen/announce.tsx'
import { HiddenCharacters, wordsAround } from '../../screen/hidden-characters.tsx'
import { cardKeys } from '../card-keys.ts'
import { useDoor } from '../door.ts'
import { useShow } from '../on-page.tsx'
import { CopyQuote } from '../quotes/copy-quote.tsx'
import { useConfirming } from '../speaker/confirming.ts'
import { Doubt } from '../speaker/doubt.tsx'
import { SpeakerEditor } from '../speaker/speaker-editor.tsx'
import { NoteAndTags } from './note-and-tags.tsx'
import { NoteEditor } from './note-editor.tsx'
import { Passage, Source } from './passage.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Whereabouts } from './whereabouts.tsx'

interface Props {
  annotation: Annotation
  /** What has become of its parts on the page beside; undefined on another page. */
  anchors: readonly Anchor[] | undefined
  editing: Edited | null
  setEditing(editing: Edited | null): void
  removed(): void
}

/** What of an item the reader may be writing. */
export type Edited = 'note' | 'speaker'

export function SavedItem({ annotation, anchors, editing, setEditing, removed }: Props) {
  const door = useDoor()
  const passage = useId()
  const edit = useRef<HTMLButtonElement>(null)
  const correct = useRef<HTMLButtonElement>(null)
  const before = useRef<Edited | null>(null)
  const attribution = attributionOf(annotation.detected, annotation.confirmed)
  const confirming = useConfirming(
    (confirmed) => ({ type: 'confirm-speaker', ids: [annotation.id], confirmed }),
    () => {
      setEditing(null)
      correct.current?.focus()
    },
  )
  useEffect(() => {
    if (!editing && before.current) (before.current === 'note' ? edit : correct).current?.focus()
    before.current = editing
  }, [editing])

  const printed = savedAsPrinted(annotation.target.parts)
  const place = anchors?.find((anchor) => anchor.start !== null)
  const close = () => setEditing(null)
  return (
    <article
      class="quote saved"
      onKeyDown={(event) => editing || cardKeys(event, { n: () => setEditing('note') })}
    >
      <div id={passage}>
        <Passage annotation={annotation} printed={printed} />
      </div>
      <Source annotation={annotation} attribution={attribution}>
        {' · '}
        <button
          type="button"
          class="plain"
          aria-describedby={passage}
          onClick={() => door.openLibrary({ view: 'article', page: annotation.page })}
        >
          {t('saved.inLibrary')}
        </button>
      </Source>
      <HiddenCharacters within={wordsAround(annotation)} />
      {anchors && <Whereabouts annotation={annotation} anchors={anchors} passage={passage} />}
      <Doubt attribution={attribution} saved said={passage} confirming={confirming} />
      <Problem text={confirming.problem} />
      {editing !== 'note' && <NoteAndTags annotation={annotation} />}
      {editing === 'note' && <NoteEditor annotation={annotation} close={close} />}
      {editing === 'speaker' && (
        <SpeakerEditor speaker={attribution.speaker} saved confirming={confirming} close={close} />
      )}
      {editing === null && (
        <div class="actions">
          <button
            type="button"
            ref={edit}
            aria-describedby={passage}
            aria-keyshortcuts="N"
            onClick={() => setEditing('note')}
          >
            {annotation.body.length > 0 ? t('note.edit') : t('note.add')}
          </button>
          <CopyQuote
            quoted={{ paragraphs: printed, attribution, article: annotation.article }}
            said={passage}
          />
          {annotation.detected.kind === 'quotation' && (
            <button
              type="button"
              class="plain"
              ref={correct}
              aria-describedby={passage}
              onClick={() => setEditing('speaker')}
            >
              {attribution.speaker ? t('speaker.correct') : t('speaker.nameOne')}
            </button>
          )}
          {place && <ShowButton place={place} passage={passage} />}
          <RemoveButton remove={{ type: 'remove', ids: [annotation.id] }} said={passage} removed={removed} />
        </div>
      )}
    </article>
  )
}

/** `passage` is the id of the words that the button speaks of. */
function ShowButton({ place, passage }: { place: Stretch; passage: string }) {
  const show = useShow()
  return (
    <button type="button" class="plain" aria-describedby={passage} onClick={() => show(place)}>
      {t('saved.show')}
    </button>
  )
}
