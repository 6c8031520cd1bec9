/** What a story says beyond grades and dates: what ministers do, how many had the grade before. */
import type { Inspection, Intervention } from '@spotcheck/core'
import { once } from '../../../locales/once.ts'
import { language, t } from '../../../locales/t.ts'
import { gradeInSentence } from './terms.ts'

/** “Commissioner, expected” */
export function interventionInWords({ measure, standing }: Intervention): string {
  return t(`terms.measureStanding.${standing}`, { measure: t(`terms.measure.${measure}`) })
}

type Tally = Inspection['tallies'][number]

/** “21st local authority rated inadequate under SIF”, “First inadequate rating”, “Third time rated outstanding” */
export function tallyInWords(tally: Tally): string {
  const { framework } = tally
  return framework
    ? t('beyond.tallyUnder', { tally: counted(tally), framework: t(`terms.framework.${framework}`) })
    : counted(tally)
}

const GRADES = /\b(?:rating|grade|grading|judge?ment|verdict)$/i

function counted({ nth: number, of: body, rating }: Tally): string {
  const nth = nthInWords(number)
  const grade = gradeInSentence(rating)
  if (body === null) return t('beyond.ratedTally', { nth, grade })
  const [noun] = GRADES.exec(body) ?? []
  return noun ? t('beyond.gradeTally', { nth, grade, noun }) : t('beyond.bodyTally', { nth, body, grade })
}

const IN_WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const order = once(() => new Intl.PluralRules(language(), { type: 'ordinal' }))
const ENDINGS = ['one', 'two', 'few'] as const

function nthInWords(nth: number): string {
  const word = IN_WORDS.find((each) => each === nth)
  if (word) return t(`beyond.nth.${word}`)
  const ending = ENDINGS.find((each) => each === order().select(nth))
  return t(`beyond.ordinal.${ending ?? 'rest'}`, { number: nth })
}
