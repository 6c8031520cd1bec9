import { type Annotation, type Attribution, attributionOf, byParagraph, exactOf } from '@spotcheck/core'

/**
 * What to quote, a string for each paragraph of a speech: a quotation's words without their marks, with dots for the "she said" between
 * them; anything else as printed.
 */
export function quotedWords({ target }: Annotation): string[] {
  return byParagraph(target.parts).map((pieces) =>
    pieces.every(({ words }) => words === null)
      ? exactOf(pieces)
      : pieces.map(({ words }, index) => withoutComma(words ?? '', index < pieces.length - 1)).join(' … '),
  )
}

/** The comma before "she said" belongs to the story, not to the words. */
function withoutComma(words: string, goesOn: boolean): string {
  return goesOn ? words.replace(/,$/, '') : words
}

/** Who is quoted, by the reader's word or else the rule's. */
export function saidBy({ detected, confirmed }: Annotation): Attribution {
  return attributionOf(detected, confirmed)
}
