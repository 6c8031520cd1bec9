import { type Annotation, attributionOf, noteOf, standingOf, tagsOf } from '@spotcheck/core'
import type { Row } from '@spotcheck/library'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { useFocusBack } from '../../panel/saved/focus-back.ts'
import { NoteEditor } from '../../panel/saved/note-editor.tsx'
import { Passage } from '../../panel/saved/passage.tsx'
import { savedAsPrinted } from '../../quotations/as-printed.ts'
import { HiddenCharacters, wordsAround } from '../../screen/hidden-characters.tsx'
import { listOf } from '../place.ts'
import { PlaceLink } from '../use-place.tsx'
import { ArticleLink } from './article-link.tsx'
import { CouncilLinks } from './council-links.tsx'
import { shortened } from './shortened.ts'

interface Props {
  row: Row
  passage: Annotation
  /** The id of the words. */
  words: string
  tabIndex: number
}

/** A saved quote: its words, who said them, where and when; note and tags, which are changed in place. */
export function PassageLine({ row, passage, words, tabIndex }: Props) {
  const [editing, setEditing] = useState(false)
  const note = noteOf(passage)
  const { speaker, certainty } = attributionOf(passage.detected, passage.confirmed)
  const place = useFocusBack<HTMLDivElement>(editing ? 1 : 0)
  return (
    <div ref={place} tabIndex={-1}>
      <div id={words} class="words">
        <Passage annotation={passage} printed={savedAsPrinted(passage.target.parts)} />
      </div>
      <p class="source">
        {speaker && (
          <>
            <b>{speaker.name}</b>
            {standingOf(speaker).map((words) => `, ${words}`)}
            {certainty === 'uncertain' && <span class="to-check"> {t('library.toCheck')}</span>}
            {' · '}
          </>
        )}
        <ArticleLink row={row} tabIndex={tabIndex} />
        <CouncilLinks row={row} tabIndex={tabIndex} />
      </p>
      <HiddenCharacters within={wordsAround(passage)} />
      {editing ? (
        <NoteEditor annotation={passage} close={() => setEditing(false)} />
      ) : (
        <div class="about">
          {note && <p class="note">{shortened(note)}</p>}
          <ul class="tags" aria-label={t('note.tags')} hidden={tagsOf(passage).length === 0}>
            {tagsOf(passage).map((tag) => (
              <li key={tag}>
                <PlaceLink to={listOf({ only: { tag: [tag] } })} class="tag" tabIndex={tabIndex}>
                  {tag}
                </PlaceLink>
              </li>
            ))}
          </ul>
          {row.deleted === null && (
            <button
              type="button"
              class="plain quiet-button"
              aria-describedby={words}
              tabIndex={tabIndex}
              onClick={() => setEditing(true)}
            >
              {passage.body.length > 0 ? t('note.edit') : t('note.add')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
