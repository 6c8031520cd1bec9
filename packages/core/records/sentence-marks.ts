/** A story's sentences with the marks in each: what records are read from. */
import type { Mention } from '../schema/mention.ts'
import { type Span, sentencesOf } from '../text/full-stops.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'

/** `at`: the mark's place in the extraction's list, which evidence points to. */
export type Mark = Mention & { at: number }
export type MarkOf<Kind extends Mention['kind']> = Extract<Mark, { kind: Kind }>

export interface MarkedSentence extends Span {
  block: Block
  marks: Mark[]
}

/** The sentences in order, each with what is marked in it; `mentions` are in order too. */
export function markedSentences(story: Story, mentions: readonly Mention[]): MarkedSentence[] {
  let next = 0
  return readBlocks(story)
    .flatMap((block) => sentencesOf(story.text, block).map((sentence) => ({ ...sentence, block })))
    .map(({ start, end, block }) => {
      const marks: Mark[] = []
      for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
        marks.push({ ...mention, at: next })
      }
      return { start, end, block, marks }
    })
}

export function marksOf<Kind extends Mention['kind']>({ marks }: MarkedSentence, kind: Kind): MarkOf<Kind>[] {
  return marks.filter((mark): mark is MarkOf<Kind> => mark.kind === kind)
}
