import type { Extraction, Quotation, Speaker } from '@spotcheck/core'

/** What somebody says in one go: marks come one a paragraph, readers take them together. */
export interface Speech {
  /** In order, the first among them. */
  parts: [Quotation, ...Quotation[]]
  /** The same by paragraph: "she said" parts those of one paragraph. */
  paragraphs: Quotation[][]
  first: Quotation
  speaker: Speaker | null
  /** Of the least certain part. */
  confidence: number
}

/** The story's speeches in order; reported speech without marks is left out. */
export function speechesOf({ text, quotations }: Extraction): Speech[] {
  const speeches = new Map<number, Speech>()
  for (const part of quotations) {
    if (part.kind === 'indirect') continue
    const speech = speeches.get(part.speech)
    if (speech) goOn(speech, part, text)
    else speeches.set(part.speech, begin(part))
  }
  return [...speeches.values()]
}

/** The speech that a quotation is part of. */
export function speechOf(quotation: Quotation, extraction: Extraction): Speech {
  return speechesOf(extraction).find(({ parts }) => parts.includes(quotation)) ?? begin(quotation)
}

function begin(first: Quotation): Speech {
  const { speaker, confidence } = first
  return { parts: [first], paragraphs: [[first]], first, speaker, confidence }
}

function goOn(speech: Speech, part: Quotation, text: string): void {
  const end = speech.parts.at(-1)?.end ?? part.start
  if (text.slice(end, part.start).includes('\n')) speech.paragraphs.push([part])
  else speech.paragraphs.at(-1)?.push(part)
  speech.parts.push(part)
  speech.confidence = Math.min(speech.confidence, part.confidence)
}
