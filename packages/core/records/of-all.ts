/** What a story about several councils says of all their inspections: "All were inspected under ILACS". */
import type { Story } from '../text/story.ts'
import { allSaid, isOfNow, isOfVisit, isRecent, type Said } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

export interface OfAll {
  inspected: MarkOf<'date'> | undefined
  framework: MarkOf<'framework'> | undefined
  visit: MarkOf<'visit'> | undefined
}

export const NOTHING_OF_ALL: OfAll = { inspected: undefined, framework: undefined, visit: undefined }

const SEVERAL =
  /\b(?:all|both|each|every|they|these|those|councils|authorities|(?:re-)?inspections|reports|verdicts|grades|ratings|outcomes)\b/i
const NUMBER = '(?:two|three|four|five|six|seven|eight)'
/** "All four were seen", "each of the reports", "both councils", "the inspections took place" */
const OF_EACH = new RegExp(
  `\\b(?:(?:all|both|each|every|these|those)(?: one)?(?: of)?(?: (?:the|them|these|those|its))?(?: ${NUMBER})?|the ${NUMBER}|(?:re-)?inspections)(?: (?:latest|new|recent))?(?: (?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|cities|reports?|(?:re-)?inspections?|verdicts?|grades?|ratings?|results?|outcomes?))? (?:(?:were|was|are|is|had|have|come|came|took|follow|followed|ran|(?:that )?(?:is|are|was|were) published)\\b|(?:under|from|between|in|reported|published)\\b)`,
  'i',
)
const OTHER_TIME =
  /\b(?:old|previous|former|replac\w+|makes? way for|gives? way to|before|from (?:april|next)|until|will|future)\b[^.;]*$/i

/** Told in sentences that name no council. */
export function factsOfAll({ text, published }: Story, sentences: readonly MarkedSentence[]): OfAll {
  const wordsOf = ({ start, end }: MarkedSentence) => text.slice(start, end)
  const ofNone = sentences.filter(
    (sentence) => marksOf(sentence, 'council').length === 0 && SEVERAL.test(wordsOf(sentence)),
  )
  const isUsed = (said: Said<'framework'>) => isOfNow(said, published) && !OTHER_TIME.test(said.left)
  const frameworks = allSaid(text, ofNone, 'framework').filter(isUsed)
  const isOne = new Set(frameworks.map(({ mark }) => mark.framework)).size === 1
  const ofEach = ofNone.filter((sentence) => OF_EACH.test(wordsOf(sentence)))
  const inspected = allSaid(text, ofEach, 'date').find(
    (said) => isRecent(said, published) && isOfVisit(said, published),
  )
  const visit = ofNone
    .flatMap((sentence) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection' && mark.text.endsWith('s'))
  return { inspected: inspected?.mark, framework: isOne ? frameworks[0]?.mark : undefined, visit }
}
