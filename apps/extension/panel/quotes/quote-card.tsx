import { type Attribution, standingOf } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { speechAsPrinted } from '../../quotations/as-printed.ts'
import { Problem } from '../../screen/announce.tsx'
import { HiddenCharacters } from '../../screen/hidden-characters.tsx'
import { cardKeys } from '../card-keys.ts'
import { useShow } from '../on-page.tsx'
import type { StoryPage } from '../page-state.ts'
import { NoteAndTags } from '../saved/note-and-tags.tsx'
import { NoteEditor } from '../saved/note-editor.tsx'
import { useConfirming } from '../speaker/confirming.ts'
import { Doubt } from '../speaker/doubt.tsx'
import { SpeakerEditor } from '../speaker/speaker-editor.tsx'
import { SavedQuoteTags } from '../tags/saved-quote-tags.tsx'
import { CopyQuote } from './copy-quote.tsx'
import { QuoteText } from './quote-text.tsx'
import type { Said } from './said.ts'
import { passageOf, useSaving } from './saving.ts'
import { SpeakerWasRead } from './speaker-was-read.tsx'

interface Props {
  story: StoryPage
  said: Said
  /** The quote that the reader has just been at: another speaker has moved it, and the focus goes with it. */
  attended: Attended | null
  attend(attended: Attended): void
  /** Keeps the card among those of this speaker, whoever is named elsewhere; null lets it go. */
  stay(attribution: Attribution | null): void
}

export interface Attended {
  start: number
}

function remarksOn({ speech: { first, paragraphs }, attribution }: Said): string[] {
  return [
    first.kind === 'partial' ? t('quotes.partial') : '',
    first.headline ? t('quotes.headline') : '',
    paragraphs.length > 1 ? t('quotes.paragraphs', { count: paragraphs.length }) : '',
    attribution.certainty === 'confirmed' ? t('speaker.confirmed') : '',
  ].filter(Boolean)
}

export function QuoteCard({ story, said, attended, attend, stay }: Props) {
  const { speech, attribution, saved, passages } = said
  const [passage] = passages
  const isSavedAlone = passage !== undefined
  const show = useShow()
  const save = useSaving(story)
  const [editing, setEditing] = useState(false)
  const [writing, setWriting] = useState(false)
  const correct = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLButtonElement>(null)
  const text = useId()
  const { start } = speech.first
  const card = useRef<HTMLElement>(null)
  const takenUp = speech.parts.some((part) => part.start === story.takenUp)
  useEffect(() => {
    if (takenUp) card.current?.scrollIntoView({ block: 'nearest' })
  }, [takenUp])
  const correctSpeaker = () => {
    stay(attribution)
    setEditing(true)
  }
  const leave = () => {
    stay(null)
    setEditing(false)
    attend({ start })
  }
  const confirming = useConfirming(
    (confirmed) =>
      isSavedAlone
        ? { type: 'confirm-speaker', ids: passages.map(({ id }) => id), confirmed }
        : { type: 'save', passages: [passageOf(story, speech, confirmed)], note: '', tags: [] },
    leave,
  )
  useEffect(() => {
    if (attended?.start === start) correct.current?.focus()
  }, [attended, start])

  const saveIt = () => saved || save.busy || save.run([speech])
  /** A note is written on what is saved: what is not yet, is saved with it. */
  async function write() {
    if (isSavedAlone) setWriting(true)
    else if (!saved && !save.busy) setWriting(await save.run([speech]))
  }
  function stopWriting() {
    setWriting(false)
    note.current?.focus()
  }

  const paragraphs = speechAsPrinted(speech.paragraphs)
  const { speaker } = attribution
  const remarks = remarksOn(said)
  return (
    <article
      class={saved ? 'quote saved' : 'quote'}
      ref={card}
      aria-current={takenUp}
      onKeyDown={(event) => editing || cardKeys(event, { s: saveIt, n: write })}
    >
      <QuoteText paragraphs={paragraphs} id={text} />
      <HiddenCharacters within={[...paragraphs, speaker?.name, ...(speaker ? standingOf(speaker) : [])]} />
      {remarks.length > 0 && <p class="quiet">{remarks.join(' · ')}</p>}
      <SpeakerWasRead extraction={story.extraction} said={said} />
      <Doubt attribution={attribution} saved={isSavedAlone} said={text} confirming={confirming} />
      <Problem text={confirming.problem} />
      {editing ? (
        <SpeakerEditor
          speaker={attribution.speaker}
          saved={isSavedAlone}
          confirming={confirming}
          close={leave}
        />
      ) : (
        <div class="actions">
          <button
            type="button"
            class={saved ? 'done' : ''}
            aria-disabled={saved || save.busy}
            aria-describedby={text}
            aria-keyshortcuts="S"
            onClick={saveIt}
          >
            {saved ? t('quotes.saved') : save.busy ? t('quotes.saving') : t('quotes.save')}
          </button>
          {passage && (
            <button
              type="button"
              class="plain"
              ref={note}
              aria-describedby={text}
              aria-keyshortcuts="N"
              aria-expanded={writing}
              onClick={() => setWriting(!writing)}
            >
              {passage.body.length > 0 ? t('note.edit') : t('note.add')}
            </button>
          )}
          <CopyQuote quoted={{ paragraphs, attribution, article: story.extraction.article }} said={text} />
          <button type="button" class="plain" ref={correct} aria-describedby={text} onClick={correctSpeaker}>
            {attribution.speaker ? t('speaker.correct') : t('speaker.nameOne')}
          </button>
          <button type="button" class="plain" aria-describedby={text} onClick={() => show(speech.first)}>
            {t('quotes.show')}
          </button>
        </div>
      )}
      <Problem text={save.problem} />
      {passage &&
        !editing &&
        (writing ? (
          <NoteEditor annotation={passage} close={stopWriting} />
        ) : (
          <>
            <NoteAndTags annotation={passage} />
            <SavedQuoteTags passages={passages} />
          </>
        ))}
    </article>
  )
}
