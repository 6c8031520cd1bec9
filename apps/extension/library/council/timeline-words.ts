/** What the timeline's points say, read out and in its table. */
import { thatCounts } from '@spotcheck/core'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { councilHeading } from '../../panel/record/council.ts'
import { gradesInWords, month, whatInspected } from '../../panel/record/words/official.ts'
import { gradeInSentence } from '../../panel/record/words/terms.ts'
import type { TimelinePoint } from './timeline.ts'

/** “November 2021: good, ILACS inspection; 2 saved stories tell of it” */
export function pointInWords(point: TimelinePoint, council: string): string {
  const { entry, kept, toldOtherwise } = point
  const parts = [
    t('timeline.point', { date: whenOf(point), grade: gradeOfPoint(point), inspection: inspectionOf(point) }),
    entry.body !== council && t('timeline.ofBody', { body: bodyOf(point) }),
    kept.length > 0 && t('timeline.told', { count: storiesOf(point) }),
    toldOtherwise && t('timeline.otherwise', { grade: gradeInSentence(toldOtherwise) }),
  ]
  return parts.filter(Boolean).join('; ')
}

export function whenOf({ date }: TimelinePoint): string {
  return date ? dateText(month(date)) : t('history.undated')
}

/** “good”; grade by grade where there is none for the whole. */
export function gradeOfPoint({ grade, lane, entry: { outcome } }: TimelinePoint): string {
  if (grade) return gradeInSentence(grade)
  if (lane === 'visit') return t('timeline.ungraded')
  return outcome ? gradesInWords(outcome) : t('timeline.noOverall')
}

/** “ILACS short inspection” */
export function inspectionOf({ entry: { outcome }, kept: [first] }: TimelinePoint): string {
  if (outcome) return whatInspected(outcome)
  const { framework, visit } = first ? thatCounts(first) : { framework: null, visit: null }
  const words = [framework && t(`terms.framework.${framework}`), t(`terms.visit.${visit ?? 'inspection'}`)]
  return words.filter(Boolean).join(' ')
}

export function bodyOf({ entry: { body } }: TimelinePoint): string {
  return councilHeading({ council: body, name: '' })
}

/** How many saved stories tell of it. */
export function storiesOf({ kept }: TimelinePoint): number {
  return kept.reduce((sum, { sources }) => sum + sources.length, 0)
}

export function whoSays(point: TimelinePoint): string {
  return point.by === 'ofsted' ? t('timeline.ofsted') : t('timeline.stories')
}
