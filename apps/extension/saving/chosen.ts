import { type CardContent, contentOf, selectionContent, speechOf } from '../card/content.ts'
import type { Story } from '../reading/read-page.ts'
import { type Mark, passageOf } from './passage.ts'

/** A stretch of the story that the reader has taken up, and what is saved when it is: its own passage first. */
export interface Chosen {
  start: number
  end: number
  content: CardContent
  passages(source: string): ReturnType<typeof passageOf>[]
}

/** A quotation is saved with all the paragraphs of its speech. */
export function chosenMark(mark: Mark, { extraction }: Story): Chosen {
  const whole =
    'speech' in mark ? [mark, ...speechOf(mark, extraction).filter((part) => part !== mark)] : [mark]
  return {
    start: mark.start,
    end: mark.end,
    content: contentOf(mark, extraction),
    passages: (source) => whole.map((part) => passageOf(extraction, source, part.start, part.end, part)),
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
    content: selectionContent(extraction.text.slice(start, end), extraction),
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
