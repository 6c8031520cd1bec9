import { type Annotation, type Certainty, standingOf } from '@spotcheck/core'
import { saidBy } from './quoted.ts'

/** What a reader of the file must know of the speaker; one that the rules are certain of needs no words. */
const CERTAINTY: Record<Certainty, string> = {
  confirmed: ' (speaker confirmed by the reader)',
  certain: '',
  uncertain: ' (attribution uncertain)',
}

/** Who said it, or what a saved grade is about; '' where neither is known. */
export function creditOf(annotation: Annotation): string {
  const { speaker, certainty } = saidBy(annotation)
  const { council, rating } = annotation.detected
  const grade = rating && gradeOf(rating)
  const names = speaker ? [speaker.name, ...standingOf(speaker)] : grade ? [council?.name, grade] : []
  const line = names.map((name) => name?.trim()).filter(Boolean)
  if (line.length === 0) return ''
  return `${line.join(', ')}${speaker && certainty ? CERTAINTY[certainty] : ''}`
}

/** “requires improvement for leadership (previous)” */
function gradeOf({ rating, judgement, status }: NonNullable<Annotation['detected']['rating']>): string {
  const words = judgement ? `${rating} for ${judgement}` : rating
  return `${words.replaceAll('-', ' ')} (${status})`
}
