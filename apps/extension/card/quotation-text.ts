import type { Article, PartialDate, Speaker } from '@spotcheck/core'

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

/** Role and organisation; a report or a watchdog speaks for itself and has neither. */
export function standingOf({ name, role, organisation }: Speaker): string[] {
  return [role, organisation].filter((words) => words !== null).filter((words) => words !== name)
}

/** The comma before "she said" belongs to the story, not to the words. */
function withoutComma(words: string): string {
  return words.endsWith(',') ? words.slice(0, -1) : words
}

/** '2018-07-20' → '20 July 2018'; a month or a year alone stays one. */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) format.month = 'long'
  if (day) format.day = 'numeric'
  return new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))).toLocaleDateString(
    'en-GB',
    format,
  )
}

function listed(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
