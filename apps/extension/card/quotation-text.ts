import { type Article, dateInWords, type Speaker, standingOf } from '@spotcheck/core'

/**
 * Words ready to paste into a text of one's own: the words in quotation marks, who said them, and where they stand.
 * As in print, every paragraph of a speech opens with a mark and only the last one closes.
 */
export function quotationText(paragraphs: string[], speaker: Speaker | null, article: Article): string {
  const words = `${paragraphs.map((paragraph) => `“${withoutComma(paragraph)}`).join('\n\n')}”`
  const who = speaker ? listed([speaker.name, ...standingOf(speaker)]) : ''
  const source = listed([
    article.title,
    article.siteName,
    article.published && dateInWords(article.published),
  ])
  return [who ? `${words} — ${who}` : words, source, article.url ?? ''].filter(Boolean).join('\n')
}

/** The comma before "she said" belongs to the story, not to the words. */
function withoutComma(words: string): string {
  return words.endsWith(',') ? words.slice(0, -1) : words
}

function listed(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
