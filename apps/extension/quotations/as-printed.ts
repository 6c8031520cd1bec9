import { byParagraph, exactOf, type Part, type Quotation } from '@spotcheck/core'

/**
 * Quoted words in double marks, a string a paragraph. As in print every paragraph opens with a mark, and only where
 * the story closes it does one close. What "she said" parts in the story, dots part here.
 */
export function speechAsPrinted(
  paragraphs: readonly (readonly Pick<Quotation, 'text' | 'words'>[])[],
): string[] {
  return paragraphs.map((pieces, index) => {
    const goesOn = index < paragraphs.length - 1 && pieces.at(-1)?.text.endsWith(pieces.at(-1)?.words ?? '')
    const quoted = pieces.map(({ words }) => inMarks(words)).join(' … ')
    return goesOn ? quoted.slice(0, -1) : quoted
  })
}

/** Saved words in the same marks, be they a speech or not. */
export function savedAsPrinted(parts: readonly Part[]): string[] {
  if (parts.some(({ words }) => words === null)) return wordsAsPrinted(exactOf(parts))
  const pieceOf = ({ selector: [{ exact }], words }: Part) => ({ text: exact, words: words ?? '' })
  return speechAsPrinted(byParagraph(parts).map((pieces) => pieces.map(pieceOf)))
}

/** Words that are nobody's speech, in the same marks; their own around them, if any, are not doubled. */
export function wordsAsPrinted(text: string): string[] {
  const bare = /^[“"‘']([^“”"]*)[”"’']$/.exec(text)?.[1] ?? text
  const paragraphs = bare.split(/\n+/)
  return paragraphs.map((words, index) => {
    const quoted = inMarks(words)
    return index < paragraphs.length - 1 ? quoted.slice(0, -1) : quoted
  })
}

/** Double marks within become single ones. The comma before "she said" belongs to the story, not to the words. */
function inMarks(words: string): string {
  const within = words
    .replace(/“|(?<![^\s([—–])"/g, '‘')
    .replace(/[”"]/g, '’')
    .replace(/,$/, '')
  return `“${within}”`
}
