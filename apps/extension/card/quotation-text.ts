import type { Article, PartialDate, Speaker } from '@spotcheck/core'

/**
 * Words ready to paste into a text of one's own: the words in quotation marks, who said them, and where they stand.
 * As in print, every paragraph of a speech opens with a mark and only the last one closes.
 */
export function quotationText(paragraphs: string[], speaker: Speaker | null, article: Article): string {
  const words = `${paragraphs.map((paragraph) => `“${paragraph}`).join('\n\n')}”`
  const who = speaker ? listed([speaker.name, speaker.role, speaker.organisation]) : ''
  const title = article.title ? `‘${article.title}’` : null
  const source = listed([title, article.siteName, article.published && dateInWords(article.published)])
  return [who ? `${words} — ${who}` : words, source, article.url ?? ''].filter(Boolean).join('\n')
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
