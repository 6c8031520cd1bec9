/** The fields of a record that a reader can put right. */
import { dateInWords, type Inspection, type Judgement, periodInWords } from '@spotcheck/core'
import type { CheckedRecord } from '../checked.ts'
import { councilHeading } from '../council.ts'
import { keepingWords } from '../words/keeping.ts'
import { frameworkInFull, gradeInSentence, judgementInSentence, visitWords } from '../words/terms.ts'

const FACTS = ['council', 'framework', 'visit', 'inspected', 'published'] as const

/** A judgement stands for its grade. */
export type Field = (typeof FACTS)[number] | Judgement

/** What the field is called within a sentence. */
export function fieldName(field: Field): string {
  return isFact(field) ? keepingWords.fields[field] : judgementInSentence(field)
}

/** The field as a record has it, in words; null where it has none. */
export function fieldInWords(inspection: Inspection, field: Field): string | null {
  const { framework, visit, inspected, published, judgements } = inspection
  switch (field) {
    case 'council':
      return councilHeading(inspection)
    case 'framework':
      return framework && frameworkInFull(framework)
    case 'visit':
      return visit && visitWords[visit]
    case 'inspected':
      return inspected && periodInWords(inspected)
    case 'published':
      return published && dateInWords(published)
    default: {
      const grade = judgements.find(({ judgement }) => judgement === field)
      return grade ? gradeInSentence(grade.rating) : null
    }
  }
}

/** The same, and in words as well that it has none. */
export function fieldOrNone(inspection: Inspection, field: Field): string {
  const none = isFact(field) ? keepingWords.notSaid : keepingWords.notARating
  return fieldInWords(inspection, field) ?? none.toLowerCase()
}

/** The fields that count otherwise than they were read. */
export function correctedFields({
  inspection,
  detected,
}: Pick<CheckedRecord, 'inspection' | 'detected'>): Field[] {
  const judgements = [...detected.judgements, ...inspection.judgements].map(({ judgement }) => judgement)
  const fields: Field[] = [...FACTS, ...new Set(judgements)]
  return fields.filter((field) => fieldInWords(inspection, field) !== fieldInWords(detected, field))
}

function isFact(field: Field): field is (typeof FACTS)[number] {
  return FACTS.some((fact) => fact === field)
}
