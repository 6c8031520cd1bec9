/**
 * Yearly verdicts on children's services: the assessments up to 2008, on the scale of inspections, and the ratings of
 * 2009 to 2011, whose names papers cut short: "good" for "performs well".
 */
import type { PartialDate, Rating } from '../schema/vocabulary.ts'

/** Until then nothing else graded a council's services as a whole every year. */
const ASSESSED_TO = '2009-07'
const RATED = { from: '2009-12', to: '2012-07' }
const OF_YEAR =
  /\b(?:annual|yearly|league tables?|perform(?:s|ed|ing)? (?:excellently|well|adequately|poorly))\b|["'“‘](?:excellent|poor)["'”’]/i
/** What inspectors who came found is no yearly verdict. */
const OF_INSPECTION = /\b(?:inspection|unannounced|inspected|safeguarding|visit(?:s|ed)?|area review)\b/

const CUT_SHORT: Partial<Record<Rating, Rating>> = {
  outstanding: 'performs-excellently',
  good: 'performs-well',
  adequate: 'performs-adequately',
  inadequate: 'performs-poorly',
}

/** Whether a story tells of yearly ratings under the names that it may cut short. */
export const tellsOfYear = (text: string, published: PartialDate | null) =>
  published !== null && published >= RATED.from && published < RATED.to && OF_YEAR.test(text)

/** What a grade for a council as a whole stands for in a sentence of such a story; null for an inspection's. */
export const ratingOfYear = (rating: Rating, sentence: string): Rating | null =>
  OF_INSPECTION.test(sentence) ? null : (CUT_SHORT[rating] ?? null)

/** Whether a grade for a council as a whole was the yearly one when it was given. */
export const isAssessed = (given: PartialDate | null, sentence: string) =>
  given !== null && given < ASSESSED_TO && !OF_INSPECTION.test(sentence)
