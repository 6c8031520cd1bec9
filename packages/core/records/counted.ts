/** "Three councils rated good", and then who they are: "Bolton, Derby and Sutton all received the positive ratings". */
import { codesOf, isJoined } from '../ratings/sharing.ts'
import { CARDINAL, numberIn } from '../text/numbers.ts'
import { readBlocks, type Story } from '../text/story.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

const FIRST_LINES = 5
const HOW_MANY = new RegExp(
  `\\b(${CARDINAL}) (?:[\\w'’-]+ ){0,3}(?:councils|authorities|boroughs|counties|cities|neighbours)\\b`,
  'i',
)
/** No part of a larger number: "seven of the 24 councils". */
const OF_MORE = /\bof (?:the |england['’]s )?$/i
/** "all received the positive ratings", "were given the grade", "are the three" */
const GIVEN =
  /^[^.;]{0,40}\b(?:receive[ds]?|gets?|got|given|handed|awarded|achieved|earned|won|secured) (?:the|this|that|these|those|their)\b[^.;,]{0,40}?\b(?:ratings?|grad(?:es?|ings?)|judge?ments?|verdicts?|accolades?)\b/i

/** Councils by the place of each grade that the story's first lines count, where a sentence gives it to as many, or the first that names any names so many. */
export function countedGrades(
  story: Story,
  sentences: readonly MarkedSentence[],
): Map<number, readonly string[]> {
  const counted = countedIn(story, sentences, isOfNone)
  if (new Set(counted.map(({ grade }) => grade.rating)).size !== 1) return new Map()
  const first = sentences.find((sentence) => marksOf(sentence, 'council').length > 0)
  const headings = sentences.filter(({ block }) => block.kind === 'heading')
  const namedAs = [
    codesIn(
      story,
      headings.flatMap((heading) => marksOf(heading, 'council')),
    ),
    ...sentences.flatMap((sentence) => receiversIn(story, sentence)),
    ...(first && counted.every(({ grade }) => grade.end <= first.start) ? [namedUngraded(story, first)] : []),
  ]
  const graded = new Map(
    sentences.flatMap((sentence) =>
      marksOf(sentence, 'rating').flatMap(({ status, judgement, council, rating }) =>
        status === 'current' && judgement === 'overall-effectiveness' ? [[council, rating] as const] : [],
      ),
    ),
  )
  return new Map(
    counted.flatMap(({ grade, howMany }) => {
      const named = namedAs.find(({ length }) => length === howMany)
      return named?.every((council) => (graded.get(council) ?? grade.rating) === grade.rating)
        ? [[grade.at, named] as const]
        : []
    }),
  )
}

/** "Two councils have shaken off inadequate ratings": how many councils had each such grade before, by its place. */
export const countedBefore = (story: Story, sentences: readonly MarkedSentence[]) =>
  countedIn(story, sentences, ({ status, council }) => status === 'previous' && council === null)

/** The one grade of its kind in a sentence of the first lines that says how many councils have it. */
function countedIn(
  story: Story,
  sentences: readonly MarkedSentence[],
  isOfKind: (grade: MarkOf<'rating'>) => boolean,
): { grade: MarkOf<'rating'>; howMany: number }[] {
  const top = readBlocks(story).at(FIRST_LINES)?.start ?? story.text.length
  return sentences
    .filter(({ start }) => start < top)
    .flatMap((sentence) => {
      const howMany = countIn(story.text.slice(sentence.start, sentence.end))
      const grades = marksOf(sentence, 'rating').filter(isOfKind)
      return grades.length === 1 && howMany > 1 ? grades.map((grade) => ({ grade, howMany })) : []
    })
}

const isOfNone = ({ status, council }: MarkOf<'rating'>) =>
  status === 'aggregate' || (status === 'current' && council === null)

/** "Two councils are now good. | Bury and Derby each climbed two grades": none where the sentence has grades of now. */
function namedUngraded(story: Story, sentence: MarkedSentence): string[] {
  const isGraded = marksOf(sentence, 'rating').some(({ status }) => status === 'current')
  return isGraded ? [] : codesIn(story, marksOf(sentence, 'council'))
}

const codesIn = ({ published }: Story, named: readonly MarkOf<'council'>[]) => [
  ...new Set(named.flatMap((one) => codesOf(one, published))),
]

function countIn(words: string): number {
  const said = HOW_MANY.exec(words)
  return said && !OF_MORE.test(words.slice(0, said.index)) ? numberIn(said[1] ?? '') : 0
}

/** The councils of a list that "all received the ratings"; none where the sentence has a grade of its own. */
function receiversIn(story: Story, sentence: MarkedSentence): string[][] {
  const { text } = story
  const named = marksOf(sentence, 'council')
  if (named.length < 2 || marksOf(sentence, 'rating').length > 0) return []
  const isList = named.every((one, at) => at === 0 || isJoined(text.slice(named[at - 1]?.end, one.start)))
  if (!isList || !GIVEN.test(text.slice(named.at(-1)?.end, sentence.end))) return []
  return [codesIn(story, named)]
}

/** A grade that is counted and shared is what each of its councils has now. */
export function asCurrent(
  rating: MarkOf<'rating'>,
  shared: ReadonlyMap<number, readonly string[]>,
): MarkOf<'rating'> {
  return rating.status === 'aggregate' && shared.has(rating.at) ? { ...rating, status: 'current' } : rating
}
