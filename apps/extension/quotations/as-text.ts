import { type Article, type Attribution, dateInWords, standingOf } from '@spotcheck/core'
import { type CitedSource, harvard, sourceIn } from '@spotcheck/export/harvard'
import { t } from '../locales/t.ts'
import { filled, type Slot } from './template.ts'

/** What "Copy as quotation" takes along. */
export interface Quoted {
  /** In their marks, a string a paragraph (see `as-printed.ts`). */
  paragraphs: string[]
  attribution: Attribution
  article: Article
}

/** Words ready to paste into a text of one's own, laid out by a template (see `template.ts`). `today` is an ISO date. */
export function quotationText(quoted: Quoted, template: string, today: string): string {
  const lines = filled(template, slotsOf(quoted, today))
  return lines
    .map((pieces) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

/** What the slots of a template are filled with. */
export function slotsOf({ paragraphs, attribution, article }: Quoted, today: string): Record<Slot, string> {
  const { title, siteName, published, byline, url } = article
  const cited = citedIn(article, today)
  return {
    words: paragraphs.join('\n\n'),
    speaker: listed(whoIn(attribution)),
    harvard: cited ? harvard(cited) : '',
    source: listed(whereIn(article)),
    author: byline ?? '',
    title: title ?? '',
    site: siteName ?? '',
    date: published ? dateInWords(published) : '',
    year: published?.slice(0, 4) ?? '',
    address: url ?? '',
    today: dateInWords(today),
  }
}

/** Who is quoted, name first; the last part says so where that is uncertain. */
export function whoIn({ speaker, certainty }: Attribution): string[] {
  if (!speaker) return []
  const who = [speaker.name, ...standingOf(speaker)]
  return certainty === 'uncertain'
    ? [...who.slice(0, -1), t('copy.uncertainSpeaker', { speaker: who.at(-1) ?? speaker.name })]
    : who
}

/** What a reference cites; null where nothing is known that one could look for. */
export function citedIn(article: Article, today: string): CitedSource | null {
  const { title, siteName, url } = article
  return title || siteName || url ? sourceIn(article, url ?? '', today) : null
}

/** Headline first. */
export function whereIn({ title, siteName, published }: Article): (string | null)[] {
  return [title, siteName, published && dateInWords(published)]
}

export function listed(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ')
}
