/** What a story about several councils says of all their inspections: "All were inspected under ILACS". */
import type { Framework } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { allSaid, isOfNow, isOfVisit, isRecent, type Said } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

export interface OfAll {
  inspected: MarkOf<'date'> | undefined
  framework: MarkOf<'framework'> | undefined
  visit: MarkOf<'visit'> | undefined
}

/** Inspections of other things, and visits that end in no grade. */
const UNGRADED: ReadonlySet<Framework> = new Set(['JTAI', 'SCCIF', 'SEND1', 'SEND2', 'TLAI', 'UCRA'])
const SEVERAL =
  /\b(?:all|both|each|every|they|these|those|councils|authorities|inspections|reports|verdicts|grades|ratings)\b/i
const EACH =
  /\b(?:both|all (?:of them|(?:the )?(?:two|three|four|five|six|seven|councils|authorities|inspections))|the (?:two|three|four|five|six) (?:councils|authorities|inspections|boroughs|counties|were|took)|(?:re-)?inspections (?:took|were))\b/i
const OTHER_TIME =
  /\b(?:old|previous|former|replac\w+|before|from (?:april|next)|until|will|future)\b[^.;]*$/i

export const isGraded = ({ framework }: MarkOf<'framework'>) => !UNGRADED.has(framework)

/** Told in sentences that name no council. */
export function factsOfAll({ text, published }: Story, sentences: readonly MarkedSentence[]): OfAll {
  const wordsOf = ({ start, end }: MarkedSentence) => text.slice(start, end)
  const ofNone = sentences.filter(
    (sentence) => marksOf(sentence, 'council').length === 0 && SEVERAL.test(wordsOf(sentence)),
  )
  const isUsed = (said: Said<'framework'>) =>
    isGraded(said.mark) && isOfNow(said) && !OTHER_TIME.test(said.left)
  const frameworks = allSaid(text, ofNone, 'framework').filter(isUsed)
  const isOne = new Set(frameworks.map(({ mark }) => mark.framework)).size === 1
  const ofEach = ofNone.filter((sentence) => EACH.test(wordsOf(sentence)))
  const inspected = allSaid(text, ofEach, 'date').find((said) => isRecent(said, published) && isOfVisit(said))
  const visit = ofNone
    .flatMap((sentence) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection' && mark.text.endsWith('s'))
  return { inspected: inspected?.mark, framework: isOne ? frameworks[0]?.mark : undefined, visit }
}
