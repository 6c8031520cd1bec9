/** The fields of a record that a reader can put right. */
import type { Inspection, Judgement } from '@spotcheck/core'
import type { CheckedRecord } from '../checked.ts'
import { councilHeading } from '../council.ts'
import { frameworkInFull, gradeInSentence } from '../words/terms.ts'

/** A judgement stands for its grade. */
export type Field = 'council' | 'framework' | Judgement

/** The field as a record has it, in words; null where it has none. */
export function fieldInWords(inspection: Inspection, field: Field): string | null {
  if (field === 'council') return councilHeading(inspection)
  if (field === 'framework') return inspection.framework && frameworkInFull(inspection.framework)
  const grade = inspection.judgements.find(({ judgement }) => judgement === field)
  return grade ? gradeInSentence(grade.rating) : null
}

/** The fields that count otherwise than they were read. */
export function correctedFields({
  inspection,
  detected,
}: Pick<CheckedRecord, 'inspection' | 'detected'>): Field[] {
  const judgements = [...detected.judgements, ...inspection.judgements].map(({ judgement }) => judgement)
  const fields: Field[] = ['council', 'framework', ...new Set(judgements)]
  return fields.filter((field) => fieldInWords(inspection, field) !== fieldInWords(detected, field))
}
