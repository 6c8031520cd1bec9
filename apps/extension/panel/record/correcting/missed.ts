/** Words of a story that no rule has marked, though they say what the reader says. */
import { dateInWords, type Extraction, type Mention, periodInWords } from '@spotcheck/core'
import type { Stretch } from '../../../saving/stretch.ts'
import { sentenceWith } from '../sentence-with.ts'

type Unplaced<Mark> = Mark extends Mention ? Omit<Mark, 'start' | 'end' | 'text' | 'rule'> : never

/** What a mark tells, wherever it stands. */
export type Told = Unplaced<Extract<Mention, { kind: 'council' | 'rating' | 'framework' | 'visit' | 'date' }>>

/**
 * The mark that should be there; none where its words stand nowhere, or where several places could be meant and not one
 * alone speaks of the judgement.
 */
export function missedIn({ text, mentions }: Extraction, told: Told): Mention[] {
  const marked = mentions.filter(({ kind }) => kind === told.kind)
  const places = placesOf(wordsFor(told), text).filter(
    ({ start, end }) => !marked.some((mention) => mention.start < end && start < mention.end),
  )
  const judgement = told.kind === 'rating' && told.judgement ? inWords(told.judgement) : null
  const named = places.filter((place) => judgement !== null && sentenceSays(text, place, judgement))
  const [place, ...others] = named.length > 0 ? named : places
  if (!place || others.length > 0) return []
  // The rules for these are named after what they find.
  return [{ ...told, ...place, text: text.slice(place.start, place.end), rule: told.kind }]
}

function sentenceSays(text: string, place: Stretch, words: string): boolean {
  const { start, end } = sentenceWith(text, place)
  return text.slice(start, end).toLowerCase().includes(words)
}

/** How stories write it. */
function wordsFor(told: Told): string {
  switch (told.kind) {
    case 'council':
      return told.name
    case 'rating':
      return inWords(told.rating)
    case 'framework':
      return told.framework
    case 'visit':
      return inWords(told.visit)
    case 'date':
      return told.from && told.to
        ? periodInWords({ from: told.from, to: told.to })
        : dateInWords(told.from ?? '')
  }
}

const inWords = (slug: string) => slug.replaceAll(/(?<!^re)-/g, ' ')

function placesOf(words: string, text: string): Stretch[] {
  const escaped = words.replaceAll(/[^\w\s]/g, '\\$&')
  return [...text.matchAll(new RegExp(`\\b${escaped}\\b`, 'gi'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
