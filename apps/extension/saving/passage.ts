import type { Confirmed, Extraction, Mention, Part, Passage, Quotation, Watched } from '@spotcheck/core'
import { describeStretch } from '@spotcheck/page'
import type { Speech } from '../quotations/speeches.ts'
import type { Stretch } from './stretch.ts'

/** The marks that can be saved and painted. */
export type Mark = Extract<Mention, { kind: 'council' | 'rating' }> | Quotation | Watched

/** What is sent to be saved, but for the address of the page. */
export type Found = Omit<Passage, 'source'>

const NOTHING: Passage['detected'] = {
  kind: 'selection',
  rule: null,
  speaker: null,
  confidence: null,
  council: null,
  rating: null,
}

/** All paragraphs of a speech as one passage. */
export function speechPassage(
  { text, article }: Extraction,
  { first, parts: [, ...others], speaker, confidence }: Speech,
  confirmed: Confirmed | null,
): Found {
  const part = (quotation: Quotation) => partOf(text, quotation, quotation.words)
  return {
    parts: [part(first), ...others.map(part)],
    article,
    detected: { ...NOTHING, kind: 'quotation', rule: first.rule, speaker, confidence },
    confirmed,
  }
}

export function mentionPassage(
  { text, article }: Extraction,
  mention: Exclude<Mark, Quotation | Watched>,
): Found {
  const { kind, rule, council } = mention
  return {
    parts: [partOf(text, mention)],
    article,
    detected:
      mention.kind === 'council'
        ? { ...NOTHING, kind, rule, council: { council, name: mention.name } }
        : { ...NOTHING, kind, rule, rating: { rating: mention.rating, status: mention.status } },
    confirmed: null,
  }
}

/** Words that no rule has marked. */
export function wordsPassage(
  { text, article }: Extraction,
  [first, ...others]: [Stretch, ...Stretch[]],
): Found {
  const part = (stretch: Stretch) => partOf(text, stretch)
  return { parts: [part(first), ...others.map(part)], article, detected: NOTHING, confirmed: null }
}

function partOf(text: string, { start, end }: Stretch, words: string | null = null): Part {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return {
    selector: describeStretch(text, start, end),
    paragraph: text.slice(from, to < 0 ? text.length : to),
    words,
  }
}
