/** What the official outcomes say of a record, in sentences. */
import { dateInWords, type Framework, type PartialDate, periodInWords } from '@spotcheck/core'
import {
  type Check,
  COVERED_FROM,
  type Difference,
  gradeOf,
  type NextDue,
  type Outcome,
  RELEASED_TO,
} from '@spotcheck/core/official'
import type { CheckedRecord } from '../checked.ts'
import { frameworkWords, gradeInSentence, judgementInSentence, nextWords, variantWords } from './terms.ts'

export const officialWords = {
  heading: 'Official outcome',
  grades: 'All of Ofsted’s grades',
  notJudged: 'Not judged',
  report: (address: string) => (isReport(address) ? 'Official report' : 'Source'),
  release: `Official outcomes to ${dateInWords(RELEASED_TO)}`,
  follows: 'What is due next',
  came: 'What came next',
  again: 'Inspected again',
  byTheRules: 'By the rules',
  rule: 'Rule',
  overdue: 'That time has passed, and the official outcomes hold no later inspection.',
  newFramework: 'A renewed framework is planned for 2027: it may set another time.',
  source: 'Source of the rule',
  laterReport: 'Its report',
  storySays: (difference: Difference) => `The story says ${differenceInWords(difference)}`,
} as const

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

/** The verdict in a word, for a list. */
export const verdictWords: Record<Verdict, string> = {
  agrees: 'agrees',
  differs: 'differs',
  'not-found': 'not found',
  outside: 'not covered',
  ungraded: 'no grade to check',
}

/** The verdict in one line; the differences, where there are several, are told in lines of their own. */
export function verdictInWords(record: Checked): string {
  const { inspection, check } = record
  const { outside, differences } = check
  const verdict = verdictOn(record)
  switch (verdict) {
    case 'agrees':
      return 'Agrees with Ofsted’s published outcome'
    case 'differs': {
      const [only, ...others] = differences
      if (!only || others.length > 0) return `Differs in ${differences.length} points`
      return `Differs: the story says ${differenceInWords(only)}`
    }
    case 'not-found':
      return 'Not found among Ofsted’s published outcomes'
    case 'outside':
      return `Outside the official outcomes: ${whyOutside(outside, inspection.framework)}`
    case 'ungraded':
      return `Nothing to check: ${inspection.partial ? 'the part before the wall' : 'the story'} gives no grade`
  }
}

/** “good for leadership, Ofsted requires improvement” */
export function differenceInWords(difference: Difference): string {
  switch (difference.field) {
    case 'judgement': {
      const { judgement, story, official } = difference
      return `${gradeInSentence(story)} for ${judgementInSentence(judgement)}, Ofsted ${gradeInSentence(official)}`
    }
    case 'inspected':
      return `on site ${period(difference.story)}, Ofsted ${period(difference.official)}`
    case 'framework':
      return `${difference.story}, Ofsted ${difference.official}`
  }
}

/** A period as the check writes it: first and last day with a stroke between them. */
function period(written: string): string {
  const [from = '', to = from] = written.split('/')
  return periodInWords({ from, to })
}

function whyOutside(outside: Check['outside'], framework: Framework | null): string {
  switch (outside) {
    case 'framework':
      return framework
        ? `they do not cover this framework, ${frameworkWords[framework].full}`
        : 'they do not cover this framework'
    case 'before':
      return `they begin in ${dateInWords(month(COVERED_FROM))}, after this inspection`
    case 'after':
      return `they end on ${dateInWords(RELEASED_TO)}, and this is later news`
    default:
      return 'they hold councils only, and this body is none of them'
  }
}

/** “ILACS short inspection” */
export function whatInspected({ framework, variant }: Outcome): string {
  return `${frameworkWords[framework].short} ${variant ? variantWords[variant] : 'inspection'}`
}

/** “ILACS short inspection, 14 to 18 March 2025, report of 7 May 2025” */
export function occasionOf(outcome: Outcome): string {
  const { inspected, published } = outcome
  const report = published && `report of ${dateInWords(published)}`
  return [whatInspected(outcome), `on site ${periodInWords(inspected)}`, report].filter(Boolean).join(', ')
}

/** “Short inspection of one week, between December 2028 and December 2029” */
export function nextInWords({ next, weeks, window }: Pick<NextDue, 'next' | 'weeks' | 'window'>): string {
  const stay = weeks === null ? '' : ` of ${weeks === 1 ? 'one week' : 'two weeks'}`
  const when = window
    ? `, between ${dateInWords(month(window.from))} and ${dateInWords(month(window.to))}`
    : ''
  return `${nextWords[next]}${stay}${when}`
}

/** “November 2021: good”, or grade by grade where there is none for the whole. */
export function laterInWords(outcome: Outcome): string {
  const overall = gradeOf(outcome, 'overall-effectiveness')
  const grades = overall ? gradeInSentence(overall) : gradesInWords(outcome)
  return `${dateInWords(month(outcome.inspected.to))}: ${grades}`
}

/** “outstanding for leadership, good for help and protection” */
export function gradesInWords({ judgements }: Outcome): string {
  return judgements
    .map(({ judgement, grade }) => `${gradeInSentence(grade)} for ${judgementInSentence(judgement)}`)
    .join(', ')
}

export function month(date: PartialDate): PartialDate {
  return date.slice(0, 'YYYY-MM'.length)
}
