/**
 * Gold marks as they stand in a story's own lines:
 *
 *     Children’s services at [[council E08000036|Wakefield Council]] were …
 *
 * Before the bar stands what the mark says (its kind first), after it the words of the page. Marks may hold
 * marks, and end in the line that they begin in.
 */

/** `words` are the words before the bar; offsets are UTF-16 code units into `text`, end exclusive. */
export interface InlineMark {
  words: string[]
  start: number
  end: number
}

export interface MarkedLine {
  text: string
  /** In order of their starts, an outer mark before those that it holds. */
  marks: InlineMark[]
}

const pieces = /\[\[([^[\]|]*)\||\[\[|\]\]/g

/** @throws Error that shows the place, where a mark is not opened, not closed or has no bar. */
export function parseMarks(line: string): MarkedLine {
  const marks: InlineMark[] = []
  const open: InlineMark[] = []
  let text = ''
  let read = 0
  for (const piece of line.matchAll(pieces)) {
    text += line.slice(read, piece.index)
    read = piece.index + piece[0].length
    if (piece[0] === ']]') {
      const mark = open.pop()
      if (!mark) throw new Error(`"]]" closes no mark: ${around(line, piece.index)}`)
      mark.end = text.length
      if (mark.start === mark.end) throw new Error(`A mark holds no words: ${around(line, piece.index)}`)
    } else {
      if (piece[1] === undefined) throw new Error(`A mark has no "|": ${around(line, piece.index)}`)
      const mark = { words: piece[1].trim().split(/\s+/), start: text.length, end: text.length }
      marks.push(mark)
      open.push(mark)
    }
  }
  const unclosed = open.pop()
  if (unclosed) throw new Error(`The mark "${unclosed.words.join(' ')}" is never closed: ${around(line, 0)}`)
  return { text: text + line.slice(read), marks }
}

function around(line: string, offset: number): string {
  return `…${line.slice(Math.max(0, offset - 30), offset + 50)}…`
}
