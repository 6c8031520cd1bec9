/** The sentences of a story as its grades are read from them, each by itself: what the story said before plays no part here. */
import type { CouncilMention, DateMention } from '../schema/mention.ts'
import { type Span, sentencesOf } from '../text/full-stops.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { type Clause, readClauses } from './clause.ts'
import { hasGrade } from './grades.ts'
import { type Rated, ratedIn } from './listed.ts'
import { within } from './sharing.ts'
import { readUnits, type Unit } from './units.ts'

export interface SentenceRead {
  sentence: Span
  /** As printed. */
  printed: string
  /** In small letters. */
  words: string
  councils: CouncilMention[]
  dates: DateMention[]
  /** Whether it holds a word of the scales, rating or not. */
  hasGrade: boolean
  runs: () => Run[]
}

/** As much of a sentence as is read at once. */
interface Run {
  units: Unit[]
  clauses: Clause[]
  /** The grades that rate, in order. */
  rated: Rated[]
}

interface BlockRead {
  block: Block
  councils: CouncilMention[]
  sentences: SentenceRead[]
}

/** Up to the last grade that rates: what comes behind it would be heard in vain, and in most stories of an archive none rates. */
export function readToLastGrade(
  story: Story,
  councils: readonly CouncilMention[],
  dates: readonly DateMention[],
): BlockRead[] {
  const blocks = readBlocks(story).map((block) => {
    const named = within(councils, block)
    const sentences = sentencesOf(story.text, block).map((sentence) =>
      readSentence(story, sentence, named, dates),
    )
    return { block, councils: named, sentences }
  })
  return blocks.slice(0, blocks.findLastIndex(({ sentences }) => sentences.some(rates)) + 1)
}

const rates = ({ hasGrade, runs }: SentenceRead) => hasGrade && runs().some(({ rated }) => rated.length > 0)

function readSentence(
  { text, published }: Story,
  sentence: Span,
  named: readonly CouncilMention[],
  dated: readonly DateMention[],
): SentenceRead {
  const printed = text.slice(sentence.start, sentence.end)
  const words = printed.toLowerCase()
  const [councils, dates] = [within(named, sentence), within(dated, sentence)]
  const runs = once(() =>
    readUnits(text, sentence, councils, dates).map((units) => {
      const clauses = readClauses(units)
      return { units, clauses, rated: ratedIn(text, clauses, words, published) }
    }),
  )
  return { sentence, printed, words, councils, dates, hasGrade: hasGrade(printed), runs }
}

/** Found out when first asked for, and no second time. */
export function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}
