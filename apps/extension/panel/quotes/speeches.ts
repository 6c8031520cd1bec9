import type { Extraction, Quotation, Speaker } from '@spotcheck/core'

/** What somebody says in one go: marks come one a paragraph, readers take them together. */
export interface Speech {
  /** In order, at least one. Each is a passage of its own when the speech is saved. */
  parts: Quotation[]
  first: Quotation
  speaker: Speaker | null
  /** Of the least certain part. */
  confidence: number
  paragraphs: number
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

function begin(first: Quotation): Speech {
  const { speaker, confidence } = first
  return { parts: [first], first, speaker, confidence, paragraphs: 1 }
}

function goOn(speech: Speech, part: Quotation, text: string): void {
  const end = speech.parts.at(-1)?.end ?? part.start
  if (text.slice(end, part.start).includes('\n')) speech.paragraphs += 1
  speech.parts.push(part)
  speech.confidence = Math.min(speech.confidence, part.confidence)
}

export interface Voice {
  /** Null for speeches without a speaker. */
  name: string | null
  role: string | null
  organisation: string | null
  speeches: Speech[]
}

/** The speeches by who makes them, in order of first word; those without a speaker come last. */
export function voicesOf(speeches: readonly Speech[]): Voice[] {
  const voices = new Map<string | null, Voice>()
  for (const speech of speeches) {
    const name = speech.speaker?.name ?? null
    const voice = voices.get(name) ?? { name, role: null, organisation: null, speeches: [] }
    voice.role ??= speech.speaker?.role ?? null
    voice.organisation ??= speech.speaker?.organisation ?? null
    voice.speeches.push(speech)
    voices.set(name, voice)
  }
  const named = [...voices.values()].filter(({ name }) => name !== null)
  const nameless = voices.get(null)
  return nameless ? [...named, nameless] : named
}
