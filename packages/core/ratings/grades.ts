/** The words of Ofsted's scales where they stand in a text; whether they rate anything is for others to say. */
import type { Rating } from '../schema/vocabulary.ts'
import { withAnySpace } from '../text/pattern.ts'

export interface Grade {
  start: number
  end: number
  rating: Rating
  /** Stands alone between quotation marks, of whatever glyph. */
  marked: boolean
  /** Told by its place on the scale: "lowest rating", "top grade". */
  relative: boolean
}

const RATED =
  "(?<=\\b(?:(?:rat|judg|grad|assess)(?:ed|es|ing)|ratings? of|rates [\\w' ]{1,40}services) (?:as |to be |overall )?[\"'“‘]?)"
/** "perform excellently, well, adequately or poorly", "perform 'poorly'" */
const PERFORM =
  '(?<=\\bperform(?:s|ed|ing)? (?:(?:excellently|well|adequately)(?:, | or |, or | and )){0,3}["\'“‘]?)'
const MARKED = '(?<=["\'“‘])'
const LOW = 'lowest|worst|bottom'
const HIGH = 'highest|top|best'
/** "Its best rating yet" compares a council with itself. */
const RATING =
  ' (?:(?:possible|available|overall|ofsted) ){0,2}(?:rating|grad(?:e|ing)|judge?ment|mark)(?! (?:yet|ever|since|in (?:\\w+ )?(?:years|decades?|its)))'

/** Each with its rating. "Excellent" and "poor" are everyday words unless somebody rates. */
const WORDS: readonly [Rating, string][] = [
  ['outstanding', 'outstanding'],
  ['good', 'good'],
  ['inadequate', 'inadequate'],
  ['adequate', 'adequate'],
  ['requires-improvement', '(?:requir(?:e|es|ed|ing)|needs?) improvement(?: to be good)?'],
  [
    'performs-excellently',
    `perform(?:s|ed|ing)? excellently|${RATED}excellent|${MARKED}excellent(?=["'’”])|excellent(?= ratings?\\b)`,
  ],
  ['performs-well', `perform(?:s|ed|ing)? well|${PERFORM}well`],
  ['performs-adequately', `perform(?:s|ed|ing)? adequately|${PERFORM}adequately`],
  [
    'performs-poorly',
    `perform(?:s|ed|ing)? poorly|${PERFORM}poorly|${RATED}poor|${MARKED}poor(?=["'’”])|(?<=\\b(?:adequate|excellent|well) or )poor`,
  ],
]
/** "lowest of the watchdog's four grades" */
const OF_GRADES = " of (?:[\\w'’]+ ){1,3}(?:ratings|grades|judge?ments|verdicts)"
const RELATIVE: readonly [Rating, string][] = [
  ['requires-improvement', `(?:${LOW})${RATING} but one`],
  ['good', `(?:(?:${HIGH})${RATING}|top marks) but one`],
  ['requires-improvement', `second[ -](?:${LOW})${RATING}`],
  ['good', `second[ -](?:${HIGH})${RATING}`],
  ['inadequate', `(?:${LOW})(?:${RATING}|${OF_GRADES})`],
  ['outstanding', `(?:${HIGH})(?:${RATING}|${OF_GRADES})|top[ -](?:graded|rated)|top marks`],
]
const GRADES = [...WORDS, ...RELATIVE]
const GRADE = new RegExp(
  withAnySpace(`(?<![\\w-])(?:${GRADES.map(([, words]) => `(${words})`).join('|')})(?![\\w-])`),
  'gi',
)
const OPENS = /["'“”„‘’‚`«]$/
const CLOSES = /^[,.]?["'”“’‘»]/

/** Grade words between two offsets, in order. "Requires improvement to be good" is one grade. */
export function gradesIn(text: string, start: number, end: number): Grade[] {
  return [...text.slice(start, end).matchAll(GRADE)].flatMap(({ index, 0: words, ...groups }) => {
    const at = GRADES.findIndex((_, group) => groups[group + 1] !== undefined)
    const rating = GRADES[at]?.[0]
    if (rating === undefined) return []
    const from = start + index
    const to = from + words.length
    const marked = OPENS.test(text.slice(Math.max(0, from - 1), from)) && CLOSES.test(text.slice(to, to + 2))
    return { start: from, end: to, rating, marked, relative: at >= WORDS.length }
  })
}
