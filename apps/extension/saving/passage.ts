import type {
  Confirmed,
  CouncilMention,
  Extraction,
  Mention,
  Part,
  Passage,
  Quotation,
  RatingMention,
  Watched,
} from '@spotcheck/core'
import { describeStretch, textFragment } from '@spotcheck/page'
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
  { text, article, mentions }: Extraction,
  mention: Exclude<Mark, Quotation | Watched>,
): Found {
  return {
    parts: [partOf(text, mention)],
    article,
    detected: { ...NOTHING, ...(mention.kind === 'council' ? named(mention) : graded(mention, mentions)) },
    confirmed: null,
  }
}

function named({ kind, rule, council, name }: CouncilMention): Partial<Passage['detected']> {
  return { kind, rule, council: { council, name } }
}

/** A grade says little without whom it is given to, whom the story names elsewhere. */
function graded(
  { kind, rule, rating, status, judgement, council }: RatingMention,
  mentions: readonly Mention[],
): Partial<Passage['detected']> {
  const holder = mentions.find(
    (mention) => mention.kind === 'council' && council !== null && mention.council === council,
  )
  return {
    kind,
    rule,
    council: holder?.kind === 'council' ? { council, name: holder.name } : null,
    rating: { rating, status, judgement },
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
  const fragment = textFragment(text, start, end)
  return {
    selector: describeStretch(text, start, end),
    paragraph: text.slice(from, to < 0 ? text.length : to),
    words,
    ...(fragment && { fragment }),
  }
}
