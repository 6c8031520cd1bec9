import type { Annotation, Confirmed } from '@spotcheck/core'
import { type CardContent, contentOf, selectionContent } from '../card/content.ts'
import type { Position } from '../card/stepper.ts'
import { speechOf } from '../quotations/speeches.ts'
import type { Story } from '../reading/read-page.ts'
import { type Found, type Mark, mentionPassage, speechPassage, wordsPassage } from './passage.ts'
import type { Stretch } from './stretch.ts'

/** A stretch of the story that the reader has taken up. */
export interface Chosen extends Stretch {
  /** Which of the story's marks this is; null for words that no rule has marked. */
  position: Position | null
  /** All that is saved with it. */
  stretches: readonly Stretch[]
  /** What the card says, by what of it is saved. */
  contentOf(saved: Annotation[]): CardContent
  passage(confirmed: Confirmed | null): Found
}

/** A quotation is saved with all the paragraphs of its speech. */
export function chosenMark(mark: Mark, { extraction, marks }: Story): Chosen {
  const { start, end } = mark
  const about = {
    start,
    end,
    position: { number: marks.indexOf(mark) + 1, of: marks.length },
    contentOf: (saved: Annotation[]) => contentOf(mark, extraction, saved),
  }
  if (mark.kind === 'watch')
    return { ...about, stretches: [mark], passage: () => wordsPassage(extraction, [mark]) }
  if (!('speech' in mark))
    return { ...about, stretches: [mark], passage: () => mentionPassage(extraction, mark) }
  const speech = speechOf(mark, extraction)
  return {
    ...about,
    stretches: speech.parts,
    passage: (confirmed) => speechPassage(extraction, speech, confirmed),
  }
}

/** Null where the selection holds no words of the story. */
export function chosenSelection(selection: Selection, story: Story): Chosen | null {
  const span = story.map.spanOf(selection.getRangeAt(0), story.extraction.text)
  return span && chosenWords(span, story)
}

/** Words that no rule has marked, alone or with others that were saved with them. */
export function chosenWords(
  { start, end }: Stretch,
  { extraction }: Story,
  stretches: readonly Stretch[] = [],
): Chosen {
  const [first = { start, end }, ...others] = stretches
  return {
    start,
    end,
    position: null,
    stretches: [first, ...others],
    contentOf: () => selectionContent(extraction.text.slice(start, end), extraction),
    passage: () => wordsPassage(extraction, [first, ...others]),
  }
}

/** The shortest mark that a place of the story lies in: that of the caret, say. */
export function chosenCaret(selection: Selection | null, story: Story): Chosen | null {
  const { map, marks } = story
  const offset = selection?.anchorNode ? map.offsetOf(selection.anchorNode, selection.anchorOffset) : null
  if (offset === null) return null
  const around = marks.filter(({ start, end }) => start <= offset && offset <= end)
  const [mark] = around.sort((a, b) => a.end - a.start - (b.end - b.start))
  return mark ? chosenMark(mark, story) : null
}
