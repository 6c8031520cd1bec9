/** What a story says beyond grades and dates: why the inspectors came, what ministers do, how many had the grade before. */
import type { Inspection, Intervention } from '@spotcheck/core'
import { dateInWords, type PartialDate } from '@spotcheck/core'
import { frameworkWords, gradeInSentence } from './terms.ts'

export const beyondWords = {
  promptedBy: 'Prompted by',
  intervention: 'Intervention',
  tally: 'Tally',
  counted: (count: number, day: PartialDate) =>
    `Official outcomes: ${count.toLocaleString('en-GB')} in England by ${dateInWords(day)}.`,
  caveat: 'Counts in the news depend on mergers and re-inspections.',
} as const

const MEASURES: Record<Intervention['measure'], string> = {
  'improvement-notice': 'Improvement notice',
  direction: 'Statutory direction',
  commissioner: 'Commissioner',
  trust: 'Trust',
  adviser: 'Improvement adviser',
  'improvement-board': 'Improvement board',
}

const STANDINGS: Record<Intervention['standing'], string> = {
  'in-force': '',
  expected: 'expected',
  ended: 'ended',
}

/** “Commissioner, expected” */
export function interventionInWords({ measure, standing }: Intervention): string {
  return [MEASURES[measure], STANDINGS[standing]].filter(Boolean).join(', ')
}

type Tally = Inspection['tallies'][number]

const GRADES = /\b(?:rating|grade|grading|judge?ment|verdict)$/i

/** “21st local authority rated inadequate under SIF”, “First inadequate rating”, “Third time rated outstanding” */
export function tallyInWords({ nth, of, rating, framework }: Tally): string {
  const grade = gradeInSentence(rating)
  const [noun] = GRADES.exec(of ?? '') ?? []
  const what = noun ? `${grade} ${noun}` : of === null ? `to be rated ${grade}` : `${of} rated ${grade}`
  const under = framework ? ` under ${frameworkWords[framework].short}` : ''
  return `${nthInWords(nth)} ${what}${under}`
}

const FIRST = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']
const ORDER = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

function nthInWords(nth: number): string {
  return FIRST[nth - 1] ?? `${nth}${ENDINGS[ORDER.select(nth)] ?? 'th'}`
}
