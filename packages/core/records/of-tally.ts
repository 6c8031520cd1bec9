/** Under which framework the councils of a tally were inspected: "Of the counties seen under ILACS so far, Leeds is good". */
import { readBlocks, type Story } from '../text/story.ts'
import { allSaid } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import { isOfNow } from './when.ts'

/** "29 authorities since the framework was launched", "the councils inspected under it so far" */
const TALLY =
  /\b(?:councils|authorities|boroughs|counties|reports)\b[^.;]{0,60}\b(?:so far|since (?:the|this|its|that)(?: \w+){0,3} (?:framework|regime|system)|(?:inspected|seen|visited|reported) (?:on )?under)\b/i

/** "under it", "since the framework was launched": the one that the story has named. */
const NAMED_BEFORE = /\bunder (?:it|this|that)\b|\b(?:framework|regime|system)\b/i

/** By where a sentence starts: what a tally before it in its paragraph, or its own, names. `inUse`: the one in use that the story names. */
export function frameworksOfTallies(
  story: Story,
  sentences: readonly MarkedSentence[],
  inUse: MarkOf<'framework'> | undefined,
): ReadonlyMap<number, MarkOf<'framework'>> {
  const { text, published } = story
  const told = new Map<number, MarkOf<'framework'>>()
  const topic = inUse && isOpenedOn(story, sentences, inUse) ? inUse : undefined
  let last: { sentence: MarkedSentence; framework: MarkOf<'framework'> | undefined } | undefined
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    if (TALLY.test(words)) {
      const named = allSaid(text, [sentence], 'framework').find((said) => isOfNow(said, published))?.mark
      const meant = NAMED_BEFORE.test(words) ? inUse : topic
      const framework = marksOf(sentence, 'framework').length > 0 ? named : meant
      last = { sentence, framework }
    }
    if (last?.framework && last.sentence.block === sentence.block) told.set(sentence.start, last.framework)
  }
  return told
}

const OPENING_LINES = 2

/** Whether a story opens on a framework, not on a grade that was given under it: "so far" means that one then. */
function isOpenedOn(
  story: Story,
  sentences: readonly MarkedSentence[],
  { at }: MarkOf<'framework'>,
): boolean {
  const opening = readBlocks(story).at(OPENING_LINES)?.start ?? story.text.length
  const sentence = sentences.find(({ marks }) => marks.some((mark) => mark.at === at))
  return sentence !== undefined && sentence.start < opening && marksOf(sentence, 'rating').length === 0
}
