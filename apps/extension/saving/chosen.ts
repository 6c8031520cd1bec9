import type { Annotation, Confirmed } from '@spotcheck/core'
import { type CardContent, contentOf, selectionContent } from '../card/content.ts'
import { speechOf } from '../quotations/speeches.ts'
import type { Story } from '../reading/read-page.ts'
import { type Mark, passageOf } from './passage.ts'

/** A stretch of the story that the reader has taken up. */
export interface Chosen {
  start: number
  end: number
  /** Every stretch that is saved with it: its own first. */
  stretches: { start: number; end: number }[]
  /** What the card says, by what of it is saved. */
  contentOf(saved: Annotation[]): CardContent
  passages(source: string, confirmed: Confirmed | null): ReturnType<typeof passageOf>[]
}

/** A quotation is saved with all the paragraphs of its speech. */
export function chosenMark(mark: Mark, { extraction }: Story): Chosen {
  const others = 'speech' in mark ? speechOf(mark, extraction).parts.filter((part) => part !== mark) : []
  const whole = [mark, ...others]
  return {
    start: mark.start,
    end: mark.end,
    stretches: whole,
    contentOf: (saved) => contentOf(mark, extraction, saved),
    passages: (source, confirmed) =>
      whole.map((part) => passageOf(extraction, source, part.start, part.end, part, confirmed)),
  }
}

/** Null where the selection holds no words of the story. */
export function chosenSelection(selection: Selection, story: Story): Chosen | null {
  const span = story.map.spanOf(selection.getRangeAt(0), story.extraction.text)
  return span && chosenWords(span.start, span.end, story)
}

/** Words that no rule has marked. */
export function chosenWords(start: number, end: number, { extraction }: Story): Chosen {
  return {
    start,
    end,
    stretches: [{ start, end }],
    contentOf: () => selectionContent(extraction.text.slice(start, end), extraction),
    passages: (source) => [passageOf(extraction, source, start, end)],
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
