import type { Inspection, KeptInspection } from '@spotcheck/core'

/**
 * What the reader has corrected, each with what the rules had read: "leadership: good (read: inadequate)"; where they
 * had read the stories differently, with all of it. `spelt`: how judgements and grades are written.
 */
export function correctionsIn(
  { corrected, sources }: KeptInspection,
  spelt = (slug: string) => slug,
): string[] {
  if (!corrected) return []
  const { council, framework, judgements } = corrected
  const said = (field: string, counts: string, read: (detected: Inspection) => string | null) => {
    const readings = new Set(sources.flatMap(({ detected }) => read(detected) || []))
    return `${field}: ${counts} (read: ${[...readings].join(', ') || 'none'})`
  }
  return [
    ...(council ? [said('council', council.name, ({ name }) => name)] : []),
    ...(framework ? [said('framework', framework, (detected) => detected.framework)] : []),
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
