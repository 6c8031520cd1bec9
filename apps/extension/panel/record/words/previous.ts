import type { Inspection } from '@spotcheck/core'
import { periodText } from '../../../locales/dates.ts'
import { t } from '../../../locales/t.ts'
import { listed } from '../../../quotations/as-text.ts'
import { gradeFor } from './terms.ts'

/** “requires improvement for overall effectiveness, Single inspection framework (SIF), July 2016”; null where there is none. */
export function previousInWords({ previous }: Pick<Inspection, 'previous'>): string | null {
  if (!previous) return null
  const { framework, inspected, judgements } = previous
  return listed([
    ...judgements.map(({ judgement, rating }) => gradeFor({ judgement, grade: rating })),
    framework && t(`terms.frameworkInFull.${framework}`),
    inspected && periodText(inspected),
  ])
}
