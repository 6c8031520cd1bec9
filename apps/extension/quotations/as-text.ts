import { type Article, type Attribution, dateInWords, standingOf } from '@spotcheck/core'
import { t } from '../locales/t.ts'

/** What "Copy as quotation" takes along. */
export interface Quoted {
  /** In their marks, a string a paragraph (see `as-printed.ts`). */
  paragraphs: string[]
  attribution: Attribution
  article: Article
}

/**
 * Words ready to paste into a text of one's own: the words in quotation marks, who said them, and below where they
 * stand: headline, publication, date and address. What is not known is left out.
 */
export function quotationText({ paragraphs, attribution, article }: Quoted): string {
  const words = paragraphs.join('\n\n')
  const who = listed(whoIn(attribution))
  const source = listed([...sourceIn(article), article.url])
  return [who ? `${words} — ${who}` : words, source].filter(Boolean).join('\n')
}

/** Who is quoted, name first; the last part says so where that is uncertain. */
export function whoIn({ speaker, certainty }: Attribution): string[] {
  if (!speaker) return []
  const who = [speaker.name, ...standingOf(speaker)]
  return certainty === 'uncertain'
    ? [...who.slice(0, -1), t('copy.uncertainSpeaker', { speaker: who.at(-1) ?? speaker.name })]
    : who
}

/** Headline first. */
export function sourceIn({ title, siteName, published }: Article): (string | null)[] {
  return [title, siteName, published && dateInWords(published)]
}

export function listed(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
