import type { Confirmed, Extraction, Mention, Passage, Quotation } from '@spotcheck/core'
import { describe } from '@spotcheck/page'

/** The marks that can be saved and painted. */
export type Mark = Extract<Mention, { kind: 'council' | 'rating' }> | Quotation

const NOTHING: Passage['detected'] = {
  kind: 'selection',
  rule: null,
  words: null,
  speaker: null,
  confidence: null,
  council: null,
  rating: null,
}

function detectedOf(mark: Mark): Passage['detected'] {
  switch (mark.kind) {
    case 'council':
      return {
        ...NOTHING,
        kind: 'council',
        rule: mark.rule,
        council: { council: mark.council, name: mark.name },
      }
    case 'rating':
      return {
        ...NOTHING,
        kind: 'rating',
        rule: mark.rule,
        rating: { rating: mark.rating, status: mark.status },
      }
    default:
      return {
        ...NOTHING,
        kind: 'quotation',
        rule: mark.rule,
        words: mark.words,
        speaker: mark.speaker,
        confidence: mark.confidence,
      }
  }
}

/** What is sent to be saved for a stretch of the story's text, with what was detected about it. */
export function passageOf(
  extraction: Extraction,
  source: string,
  start: number,
  end: number,
  mark?: Mark,
  confirmed: Confirmed | null = null,
): Passage {
  const { text, article } = extraction
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return {
    source,
    selector: describe(text, start, end),
    paragraph: text.slice(from, to < 0 ? text.length : to),
    article,
    detected: mark ? detectedOf(mark) : NOTHING,
    confirmed,
  }
}
