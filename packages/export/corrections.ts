import { dateInWords, type Inspection, type KeptInspection, periodInWords, thatCounts } from '@spotcheck/core'
import { previousIn, type Spelling } from './record-facts.ts'

/** What can be corrected but for council and grades: what it is called, and what an inspection has of it. */
const FACTS = [
  ['framework', 'framework', ({ framework }: Inspection) => framework],
  ['visit', 'visit', ({ visit }: Inspection, spelt: Spelling) => visit && spelt(visit)],
  ['inspected', 'on site', ({ inspected }: Inspection) => inspected && periodInWords(inspected)],
  ['published', 'report', ({ published }: Inspection) => published && dateInWords(published)],
  ['previous', 'before', previousIn],
] as const

/**
 * What the reader has corrected, each with what the rules had read: "leadership: good (read: inadequate)"; where they
 * had read the stories differently, with all of it. `spelt`: how visits, judgements and grades are written.
 */
export function correctionsIn(kept: KeptInspection, spelt: Spelling = (slug) => slug): string[] {
  const { corrected, sources } = kept
  if (!corrected) return []
  const { council, judgements } = corrected
  const counts = thatCounts(kept)
  const said = (field: string, right: string, read: (detected: Inspection) => string | null) => {
    const readings = new Set(sources.flatMap(({ detected }) => read(detected) || []))
    return `${field}: ${right} (read: ${[...readings].join(', ') || 'none'})`
  }
  const facts = FACTS.filter(([fact]) => corrected[fact] !== undefined)
  return [
    ...(council ? [said('council', council.name, ({ name }) => name)] : []),
    ...facts.map(([, name, of]) =>
      said(name, of(counts, spelt) ?? 'not said', (detected) => of(detected, spelt)),
    ),
    ...judgements.map(({ judgement, rating }) =>
      said(spelt(judgement), rating ? spelt(rating) : 'not a rating', (detected) => {
        const read = gradeIn(detected, judgement)
        return read && spelt(read)
      }),
    ),
  ]
}

export function gradeIn({ judgements }: Pick<Inspection, 'judgements'>, sought: string): string | null {
  return judgements.find(({ judgement }) => judgement === sought)?.rating ?? null
}
