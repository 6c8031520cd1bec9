/** The fields of a record that a reader can put right. */
import type { Inspection, Judgement } from '@spotcheck/core'
import { dateText, periodText } from '../../../locales/dates.ts'
import { t } from '../../../locales/t.ts'
import type { CheckedRecord } from '../checked.ts'
import { councilHeading } from '../council.ts'
import { previousInWords } from '../words/previous.ts'
import { gradeInSentence, judgementInSentence } from '../words/terms.ts'

const FACTS = ['council', 'framework', 'visit', 'inspected', 'published', 'previous'] as const

/** A judgement stands for its grade. */
export type Field = (typeof FACTS)[number] | Judgement

/** What the field is called within a sentence. */
export function fieldName(field: Field): string {
  return isFact(field) ? t(`keeping.fields.${field}`) : judgementInSentence(field)
}

/** The field as a record has it, in words; null where it has none. */
export function fieldInWords(inspection: Inspection, field: Field): string | null {
  const { framework, visit, inspected, published, judgements } = inspection
  switch (field) {
    case 'council':
      return councilHeading(inspection)
    case 'framework':
      return framework && t(`terms.frameworkInFull.${framework}`)
    case 'visit':
      return visit && t(`terms.visit.${visit}`)
    case 'inspected':
      return inspected && periodText(inspected)
    case 'published':
      return published && dateText(published)
    case 'previous':
      return previousInWords(inspection)
    default: {
      const grade = judgements.find(({ judgement }) => judgement === field)
      return grade ? gradeInSentence(grade.rating) : null
    }
  }
}

/** The same, and in words as well that it has none. */
export function fieldOrNone(inspection: Inspection, field: Field): string {
  const none = isFact(field) ? t('keeping.notSaidInSentence') : t('keeping.notARatingInSentence')
  return fieldInWords(inspection, field) ?? none
}

/** “Spotcheck read: inadequate” */
export function readAs(detected: Inspection, field: Field): string {
  const what = fieldInWords(detected, field)
  return what === null ? t('keeping.readNothing') : t('keeping.read', { what })
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
