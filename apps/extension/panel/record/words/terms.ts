/** Terms as they stand within a sentence. */
import type { Judgement } from '@spotcheck/core'
import type { Grade } from '@spotcheck/core/official'
import { t } from '../../../locales/t.ts'

/** “good for leadership” */
export function gradeFor({ judgement, grade }: { judgement: Judgement; grade: Grade }): string {
  return t('record.gradeFor', { grade: gradeInSentence(grade), judgement: judgementInSentence(judgement) })
}

export function judgementInSentence(judgement: Judgement): string {
  return t(`terms.judgementInSentence.${judgement}`)
}

export function gradeInSentence(grade: Grade): string {
  return t(`terms.ratingInSentence.${grade}`)
}
