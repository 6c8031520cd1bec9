import type { Quotation } from '@spotcheck/core'

export interface Voice {
  /** Null for quotations without a speaker. */
  name: string | null
  role: string | null
  organisation: string | null
  quotes: Quotation[]
}

/** The quotes by who says them, in order of first word; those without a speaker come last. */
export function bySpeaker(quotes: readonly Quotation[]): Voice[] {
  const voices = new Map<string | null, Voice>()
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? null
    const voice = voices.get(name) ?? { name, role: null, organisation: null, quotes: [] }
    voice.role ??= quote.speaker?.role ?? null
    voice.organisation ??= quote.speaker?.organisation ?? null
    voice.quotes.push(quote)
    voices.set(name, voice)
  }
  const named = [...voices.values()].filter(({ name }) => name !== null)
  const nameless = voices.get(null)
  return nameless ? [...named, nameless] : named
}
