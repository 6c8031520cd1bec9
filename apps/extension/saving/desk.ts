import type { Annotation } from '@spotcheck/core'
import { anchor } from '@spotcheck/page'
import { type Card, createCard } from '../card/card.ts'
import { createCardPlace } from '../card/card-place.ts'
import { createNotice } from '../card/notice.ts'
import { sendToBackground } from '../messages/send.ts'
import { markAt } from '../reading/mark-at.ts'
import type { Story } from '../reading/read-page.ts'
import { around, rectsOf } from '../reading/rects.ts'
import type { Session } from '../reading/session.ts'
import { type Chosen, chosenCaret, chosenMark, chosenSelection } from './chosen.ts'

/** What answers a click by itself: there the page has the right of way. */
const PAGE_CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]'

/** Where things of the page are taken up, looked at and saved: by click, by menu and by shortcut. */
export function createDesk(session: Session, signal: AbortSignal) {
  const cards = createCardPlace(signal)
  let pointer = { x: 0, y: 0 }

  const follow = ({ isTrusted, clientX, clientY }: MouseEvent) => {
    if (isTrusted) pointer = { x: clientX, y: clientY }
  }
  addEventListener('pointermove', follow, { signal, capture: true, passive: true })
  addEventListener('contextmenu', follow, { signal, capture: true })
  addEventListener('click', takeUp, { signal, capture: true })

  function takeUp(event: MouseEvent): void {
    const { story } = session.reading
    if (!event.isTrusted || event.button !== 0 || !story || !session.highlights) return
    if (isPageControl(event) || getSelection()?.isCollapsed === false) return
    const mark = markAt(story, event.clientX, event.clientY)
    if (mark) open(chosenMark(mark, story), story)
  }

  /** Saves the selection, or else the mark under the pointer or the caret, and shows the card of it. */
  async function saveHere(): Promise<void> {
    const { story } = session.reading
    if (!story) return
    const pointed = markAt(story, pointer.x, pointer.y)
    const chosen =
      chosenSelection(getSelection(), story) ??
      (pointed ? chosenMark(pointed, story) : chosenCaret(getSelection(), story))
    if (chosen) await open(chosen, story).save()
    else sayNothingChosen()
  }

  function open(chosen: Chosen, story: Story): Card {
    const { url } = session.reading.state
    return cards.open(placeOf(chosen, story), (close) =>
      createCard(chosen.content, savedAs(chosen, story), {
        save: () => sendToBackground({ type: 'save', passages: chosen.passages(url), note: '', tags: [] }),
        edit: ({ id, revision }, words) => sendToBackground({ type: 'edit', id, revision, ...words }),
        copy,
        close,
      }),
    )
  }

  function placeOf({ start, end }: Chosen, { map }: Story): DOMRect {
    return around(rectsOf(map.rangesOf(start, end))) ?? pointerPlace()
  }

  function pointerPlace(): DOMRect {
    return new DOMRect(pointer.x, pointer.y, 0, 0)
  }

  function savedAs({ start, end }: Chosen, { extraction }: Story): Annotation | null {
    const isHere = ({ target }: Annotation) => {
      const place = anchor(extraction.text, target.selector)
      return place.start === start && place.end === end
    }
    return session.saved.find(isHere) ?? null
  }

  function sayNothingChosen(): void {
    const text = 'Select words of the story, or point at one of its marks, and save again.'
    cards.open(pointerPlace(), (close) => createNotice('Nothing to save here', text, close))
  }

  return { saveHere }
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new Error('This page does not let anything be copied. Save it, and copy it from the panel.')
  }
}

function isPageControl({ target }: Event): boolean {
  return target instanceof Element && target.closest(PAGE_CONTROLS) !== null
}
