import { type Inspection, type KeptInspection, thatCounts } from '@spotcheck/core'

/**
 * What the reader has corrected, each with what the rules had read: "leadership: good (read: inadequate)".
 * `spelt`: how judgements and grades are written.
 */
export function correctionsIn(kept: KeptInspection, spelt = (slug: string) => slug): string[] {
  const { corrected } = kept
  if (!corrected) return []
  const { council, framework, judgements } = corrected
  const read = thatCounts({ ...kept, corrected: null })
  return [
    ...(council ? [said('council', council.name, read.name)] : []),
    ...(framework ? [said('framework', framework, read.framework)] : []),
    ...judgements.map(({ judgement, rating }) => {
      const before = gradeIn(read, judgement)
      return said(spelt(judgement), rating ? spelt(rating) : 'not a rating', before && spelt(before))
    }),
  ]
}

export function gradeIn({ judgements }: Pick<Inspection, 'judgements'>, sought: string): string | null {
  return judgements.find(({ judgement }) => judgement === sought)?.rating ?? null
}

function said(field: string, counts: string, read: string | null): string {
  return `${field}: ${counts} (read: ${read || 'none'})`
}
