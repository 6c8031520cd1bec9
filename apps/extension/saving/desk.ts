import { describeStretch } from '@spotcheck/page'
import { type Card, createCard } from '../card/card.ts'
import { createCardPlace } from '../card/card-place.ts'
import { createNotice } from '../card/notice.ts'
import { t } from '../locales/t.ts'
import type { Step } from '../messages/messages.ts'
import { sendToBackground } from '../messages/to-background.ts'
import type { Quoted } from '../quotations/as-text.ts'
import { copyQuotation } from '../quotations/clipboard.ts'
import type { Story } from '../reading/read-page.ts'
import { around, rectsOf } from '../reading/rects.ts'
import type { Session } from '../reading/session.ts'
import { stretchAt } from '../reading/stretch-at.ts'
import type { View } from '../reading/view.ts'
import { type Chosen, chosenCaret, chosenMark, chosenSelection, chosenWords } from './chosen.ts'
import { draftOf, dropDraft, keepDraft } from './draft.ts'
import { savedAs, savedPlaces } from './saved-places.ts'
import { paragraphsOf, type Stretch } from './stretch.ts'

/** What answers a click by itself: there the page has the right of way. */
const PAGE_CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]'

/** Where things of the page are taken up, looked at and saved: by click, by menu and by shortcut. */
export function createDesk(session: Session, view: View, signal: AbortSignal) {
  const cards = createCardPlace(signal)
  let pointer = { x: 0, y: 0 }
  /** Where the reader is in the story: what was taken up last. */
  let here: Stretch = { start: -1, end: -1 }

  const follow = ({ isTrusted, clientX, clientY }: MouseEvent) => {
    if (isTrusted) pointer = { x: clientX, y: clientY }
  }
  addEventListener('pointermove', follow, { signal, capture: true, passive: true })
  addEventListener('contextmenu', follow, { signal, capture: true })
  addEventListener('click', takeUp, { signal, capture: true })

  function takeUp(event: MouseEvent): void {
    const { story } = session.reading
    if (!event.isTrusted || event.button !== 0 || !story || !session.highlights) return
    if (isPageControl(event) || isSelected(getSelection())) return
    const chosen = chosenAt(story, event.clientX, event.clientY)
    if (chosen) open(chosen, story)
  }

  /** A mark, or else words that were saved without one. */
  function chosenAt(story: Story, x: number, y: number): Chosen | null {
    const mark = stretchAt(story.marks, story, x, y)
    if (mark) return chosenMark(mark, story)
    const places = [...savedPlaces(story.extraction.text, session.saved).values()]
    const saved = stretchAt(places.flat(), story, x, y)
    return (
      saved &&
      chosenWords(
        saved,
        story,
        places.find((place) => place.includes(saved)),
      )
    )
  }

  /** Saves the selection, or else the mark under the pointer or the caret, and shows the card of it. */
  async function saveHere(): Promise<void> {
    const { story } = session.reading
    if (!story) return
    const selection = getSelection()
    // Who has selected words means those and nothing else, also where they are none of the story's.
    const chosen = isSelected(selection)
      ? chosenSelection(selection, story)
      : (chosenAt(story, pointer.x, pointer.y) ?? chosenCaret(selection, story))
    if (chosen) await open(chosen, story)?.save()
    else {
      say(t('card.nothingToSave'), t('card.nothingToSaveText'), selection)
    }
  }

  /**
   * What is selected is a part of this saved passage, whose words have changed since; or all of it, a paragraph for each of
   * its parts.
   */
  async function findAgain(id: string, part: number): Promise<void> {
    const { story } = session.reading
    const selection = getSelection()
    const chosen = story && isSelected(selection) ? chosenSelection(selection, story) : null
    if (!story || !chosen) return say(t('card.nothingSelected'), t('card.nothingSelectedText'), selection)
    const { text } = story.extraction
    const { parts } = session.saved.find((saved) => saved.id === id)?.target ?? { parts: [] }
    const paragraphs = paragraphsOf(chosen, text)
    const stretches =
      paragraphs.length === parts.length ? [...paragraphs.entries()] : [[part, chosen] as const]
    const found = stretches.map(([part, { start, end }]) => ({
      part,
      selector: describeStretch(text, start, end),
    }))
    const answer = await sendToBackground({ type: 'found-again', id, found })
    if (!answer.ok) say(t('card.notKept'), answer.problem, selection)
  }

  /** Opens the card of the next mark that the page shows, or of the one before; behind the last stands the first. */
  function step(by: Step): void {
    const { story } = session.reading
    if (!story || !session.highlights) return
    const { marks } = story
    const isHere = ({ start, end }: Stretch) => start === here.start && end === here.end
    // Two marks may stand on the same words: none is gone to again and again.
    const at = by > 0 ? marks.findLastIndex(isHere) : marks.findIndex(isHere)
    const passed = marks.filter(({ start }) => start <= here.start).length
    const next = at >= 0 ? at + by : by > 0 ? passed : passed - 1
    for (let steps = 0; steps < marks.length; steps++) {
      const mark = marks.at((next + by * steps) % marks.length)
      if (!mark || !view.reveal(session, mark)) continue
      view.point(session, mark)
      open(chosenMark(mark, story), story)
      return
    }
  }

  function open(chosen: Chosen, story: Story): Card | null {
    const { url } = session.reading.state
    const savedByNow = () => savedAs(savedPlaces(story.extraction.text, session.saved), chosen.stretches)
    here = chosen
    sendToBackground({ type: 'taken-up', start: chosen.start })
    return cards.open(
      () => placeOf(chosen, story),
      (close) =>
        createCard(chosen.contentOf, savedByNow(), chosen.position, {
          save: (confirmed) =>
            sendToBackground({
              type: 'save',
              passages: [{ ...chosen.passage(confirmed), source: url }],
              note: '',
              tags: [],
            }),
          edit: ({ id, revision }, words) => sendToBackground({ type: 'edit', id, revision, ...words }),
          confirm: (saved, confirmed) =>
            sendToBackground({ type: 'confirm-speaker', ids: saved.map(({ id }) => id), confirmed }),
          savedByNow,
          draftOf: ({ id }) => draftOf(id),
          keepDraft: ({ id }, words) => keepDraft(id, words),
          dropDraft: ({ id }) => dropDraft(id),
          copy: (quoted) => copy(quoted, story.settings.citation),
          correct: () => correct(chosen),
          step,
          close,
        }),
    )
  }

  async function correct({ start }: Stretch): Promise<void> {
    const answer = await sendToBackground({ type: 'correct', start })
    if (!answer.ok) throw new Error(answer.problem)
  }

  function placeOf({ start, end }: Chosen, { map }: Story): DOMRect {
    return around(rectsOf(map.rangesOf(start, end))) ?? pointerPlace()
  }

  function pointerPlace(): DOMRect {
    return new DOMRect(pointer.x, pointer.y, 0, 0)
  }

  function say(title: string, text: string, selection: Selection | null): void {
    const place = () => selectionPlace(selection) ?? pointerPlace()
    cards.open(place, (close) => createNotice(title, text, close))
  }

  return { saveHere, findAgain, step, leave: cards.leave }
}

function isSelected(selection: Selection | null): selection is Selection {
  return selection !== null && !selection.isCollapsed
}

function selectionPlace(selection: Selection | null): DOMRect | null {
  return isSelected(selection) ? selection.getRangeAt(0).getBoundingClientRect() : null
}

async function copy(quoted: Quoted, citation: string): Promise<void> {
  try {
    await copyQuotation(quoted, citation)
  } catch {
    throw new Error(t('card.notCopied'))
  }
}

function isPageControl({ target }: Event): boolean {
  return target instanceof Element && target.closest(PAGE_CONTROLS) !== null
}
