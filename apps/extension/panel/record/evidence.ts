import type { Extraction, Inspection, JudgementRating, Mention } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'

/** All that this field of the record rests on, in the order of the record. */
export function evidenceOf({ mentions }: Extraction, { evidence }: Inspection, field: string): Mention[] {
  return (evidence[field] ?? []).flatMap((index) => mentions[index] ?? [])
}

/** Where the story first says this field of the record, by a mention of this kind; null where none carries it. */
export function firstEvidence(
  extraction: Extraction,
  inspection: Inspection,
  field: string,
  kind?: Mention['kind'],
): Mention | null {
  const mentions = evidenceOf(extraction, inspection, field)
  return mentions.find((mention) => kind === undefined || mention.kind === kind) ?? null
}

/** Where the story gives this grade, among the evidence for all the grades of `field`. */
export function gradeEvidence(
  extraction: Extraction,
  inspection: Inspection,
  field: 'judgements' | 'previous',
  { judgement, rating }: JudgementRating,
): Stretch | null {
  const ratings = evidenceOf(extraction, inspection, field).filter((mention) => mention.kind === 'rating')
  const same = ratings.filter((mention) => mention.rating === rating)
  return same.find((mention) => mention.judgement === judgement) ?? same[0] ?? ratings[0] ?? null
}
