import type { Annotation, Extraction, Mention, Part, Quotation } from '@spotcheck/core'

/** Of a saved passage, what comes from its story. */
type Passage = Pick<Annotation, 'detected'> & { parts: [Part, ...Part[]] }

const CONTEXT = 32
const NOTHING: Annotation['detected'] = {
  kind: 'selection',
  rule: null,
  speaker: null,
  confidence: null,
  council: null,
  rating: null,
}

/** What a reader could save of a story: its quotations first, then councils and ratings. */
export function passagesIn({ text, quotations, mentions }: Extraction): Passage[] {
  return [
    ...quotations.map((quotation) => quoted(text, quotation)),
    ...mentions.flatMap((mention) => mentioned(text, mention)),
  ]
}

function quoted(text: string, { start, end, words, rule, speaker, confidence }: Quotation): Passage {
  return {
    parts: [partOf(text, start, end, words)],
    detected: { ...NOTHING, kind: 'quotation', rule, speaker, confidence },
  }
}

function mentioned(text: string, mention: Mention): Passage[] {
  const parts: Passage['parts'] = [partOf(text, mention.start, mention.end, null)]
  const { rule } = mention
  if (mention.kind === 'council') {
    const { council, name } = mention
    return [{ parts, detected: { ...NOTHING, kind: 'council', rule, council: { council, name } } }]
  }
  if (mention.kind === 'rating') {
    const { rating, status, judgement } = mention
    return [{ parts, detected: { ...NOTHING, kind: 'rating', rule, rating: { rating, status, judgement } } }]
  }
  return []
}

function partOf(text: string, start: number, end: number, words: string | null): Part {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return {
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(start - CONTEXT, 0), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start, end },
    ],
    paragraph: text.slice(from, to < 0 ? text.length : to),
    words,
  }
}
