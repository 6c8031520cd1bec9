/** What the official outcomes say of a record, in sentences. */
import type { Framework, PartialDate } from '@spotcheck/core'
import {
  type Check,
  COVERED_FROM,
  type Difference,
  gradeOf,
  type NextDue,
  type Outcome,
  RELEASED_TO,
} from '@spotcheck/core/official'
import { dateText, periodText } from '../../../locales/dates.ts'
import { t } from '../../../locales/t.ts'
import type { CheckedRecord } from '../checked.ts'
import { gradeFor, gradeInSentence, judgementInSentence } from './terms.ts'

/** “Official outcomes to 20 August 2026” */
export function releaseInWords(): string {
  return t('official.release', { date: dateText(RELEASED_TO) })
}

/** Outcomes of bodies that are gone rest on other public pages than the report. */
export function isReport(address: string): boolean {
  return /^https:\/\/(?:files|reports)\.ofsted\.gov\.uk\//.test(address)
}

/** The check's verdict; but a record without a grade has nothing that could be checked. */
export type Verdict = Check['verdict'] | 'ungraded'

type Checked = Pick<CheckedRecord, 'inspection' | 'check'>

export function verdictOn({ inspection, check: { verdict } }: Checked): Verdict {
  return inspection.judgements.length === 0 && verdict !== 'differs' ? 'ungraded' : verdict
}

/** The verdict in one line; the differences, where there are several, are told in lines of their own. */
export function verdictInWords(record: Checked): string {
  const { inspection, check } = record
  const { outside, differences } = check
  switch (verdictOn(record)) {
    case 'agrees':
      return t('official.agrees')
    case 'differs': {
      const [only, ...others] = differences
      return only && others.length === 0
        ? t('official.differs', { difference: differenceInWords(only) })
        : t('official.differsInSeveral', { count: differences.length })
    }
    case 'not-found':
      return t('official.notFound')
    case 'outside':
      return outsideInWords(outside, inspection.framework)
    case 'ungraded':
      return inspection.partial ? t('official.ungradedBeforeWall') : t('official.ungraded')
  }
}

/** “good for leadership, Ofsted requires improvement” */
export function differenceInWords(difference: Difference): string {
  const { field, story, official } = difference
  switch (field) {
    case 'judgement':
      return t('official.difference.judgement', {
        story: gradeInSentence(story),
        judgement: judgementInSentence(difference.judgement),
        official: gradeInSentence(official),
      })
    case 'inspected':
      return t('official.difference.inspected', { story: period(story), official: period(official) })
    case 'framework':
      return t('official.difference.framework', { story, official })
  }
}

/** A period as the check writes it: first and last day with a stroke between them. */
function period(written: string): string {
  const [from = '', to = from] = written.split('/')
  return periodText({ from, to })
}

function outsideInWords(outside: Check['outside'], framework: Framework | null): string {
  switch (outside) {
    case 'framework':
      return framework
        ? t('official.outside.framework', { framework: t(`terms.frameworkTitle.${framework}`) })
        : t('official.outside.unknownFramework')
    case 'before':
      return t('official.outside.before', { date: dateText(month(COVERED_FROM)) })
    case 'after':
      return t('official.outside.after', { date: dateText(RELEASED_TO) })
    default:
      return t('official.outside.body')
  }
}

/** “ILACS short inspection” */
export function whatInspected({ framework, variant }: Outcome): string {
  return t(`terms.variant.${variant ?? 'inspection'}`, { framework: t(`terms.framework.${framework}`) })
}

/** “ILACS short inspection, on site 14 to 18 March 2025, report of 7 May 2025” */
export function occasionOf(outcome: Outcome): string {
  const inspection = whatInspected(outcome)
  const dates = periodText(outcome.inspected)
  return outcome.published
    ? t('official.occasion', { inspection, dates, published: dateText(outcome.published) })
    : t('official.occasionWithoutReport', { inspection, dates })
}

/** “Short inspection of one week, between December 2028 and December 2029” */
export function nextInWords({ next, weeks, window }: Pick<NextDue, 'next' | 'weeks' | 'window'>): string {
  const name = t(`due.next.${next}`)
  const stay = weeks === null ? name : t('due.weeks', { next: name, count: weeks })
  if (!window) return stay
  const [from, to] = [dateText(month(window.from)), dateText(month(window.to))]
  return t('due.between', { next: stay, from, to })
}

/** “November 2021: good”, or grade by grade where there is none for the whole. */
export function laterInWords(outcome: Outcome): string {
  const overall = gradeOf(outcome, 'overall-effectiveness')
  const grades = overall ? gradeInSentence(overall) : gradesInWords(outcome)
  return t('due.later', { month: dateText(month(outcome.inspected.to)), grades })
}

/** “outstanding for leadership, good for help and protection” */
export function gradesInWords({ judgements }: Outcome): string {
  return judgements.map(gradeFor).join(', ')
}

export function month(date: PartialDate): PartialDate {
  return date.slice(0, 'YYYY-MM'.length)
}
