/** What the record's screen says of its fields. */
import type { Inspection } from '@spotcheck/core'
import { t } from '../../../locales/t.ts'

/** Fields that a story may leave open. */
export type OpenField = 'framework' | 'visit' | 'inspected' | 'published' | 'previous'

export function leftOpen(field: OpenField, { partial }: Pick<Inspection, 'partial'>): string {
  return partial ? t(`record.leftOpenBeforeWall.${field}`) : t(`record.leftOpen.${field}`)
}

const STEPS = ['some', 'one', 'two', 'three'] as const

/** “Down one grade”; `steps` is 0 where the two scales cannot be compared step by step. */
export function changeInWords(change: Inspection['change'], steps: number): string | null {
  if (!change) return null
  return change === 'same' ? t('record.change.same') : t(`record.change.${change}.${stepsIn(steps)}`)
}

/** “down one grade” */
export function changeInSentence(change: Inspection['change'], steps: number): string | null {
  if (!change) return null
  return change === 'same'
    ? t('record.changeInSentence.same')
    : t(`record.changeInSentence.${change}.${stepsIn(steps)}`)
}

function stepsIn(steps: number) {
  return STEPS[steps] ?? 'some'
}
