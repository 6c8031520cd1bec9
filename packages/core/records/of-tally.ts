/** Under which framework the councils of a tally were inspected: "Of the counties seen under ILACS so far, Leeds is good". */
import type { Story } from '../text/story.ts'
import { allSaid } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import { isOfNow } from './when.ts'

/** "29 authorities since the framework was launched", "the councils inspected under it so far" */
const TALLY =
  /\b(?:councils|authorities|boroughs|counties|reports)\b[^.;]{0,60}\b(?:so far|since (?:the|this|its|that)(?: \w+){0,3} (?:framework|regime|system)|(?:inspected|seen|visited|reported) (?:on )?under)\b/i

/** By where a sentence starts: what a tally before it in its paragraph, or its own, names. `inUse`: the one in use that the story names. */
export function frameworksOfTallies(
  { text, published }: Story,
  sentences: readonly MarkedSentence[],
  inUse: MarkOf<'framework'> | undefined,
): ReadonlyMap<number, MarkOf<'framework'>> {
  const told = new Map<number, MarkOf<'framework'>>()
  let last: { sentence: MarkedSentence; framework: MarkOf<'framework'> | undefined } | undefined
  for (const sentence of sentences) {
    if (TALLY.test(text.slice(sentence.start, sentence.end))) {
      const named = allSaid(text, [sentence], 'framework').find((said) => isOfNow(said, published))?.mark
      const framework = marksOf(sentence, 'framework').length > 0 ? named : inUse
      last = { sentence, framework }
    }
    if (last?.framework && last.sentence.block === sentence.block) told.set(sentence.start, last.framework)
  }
  return told
}
