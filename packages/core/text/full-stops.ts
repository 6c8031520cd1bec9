import { matchesOf } from './pattern.ts'

export interface Span {
  start: number
  end: number
}

const SENTENCE_BREAK = /[.!?…]["'”’)\]]*[ \u00a0]+(?=["'“‘([]?[A-Z\d£])/g
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|Cllr|Coun|Prof|Rev|Hon|No|vs|[A-Z])\.$/

/** Letters in one sentence; a longer one is no prose, and cut, so that whatever looks around in a sentence stays linear in the text. */
const LONGEST = 2_000

/** Every sentence of a block, those inside quotation marks too; each without the space behind it. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const sentences: Span[] = []
  let from = 0
  for (const { index, 0: stop } of matchesOf(SENTENCE_BREAK, words)) {
    if (ABBREVIATION.test(words.slice(Math.max(0, index - 6), index + 1))) continue
    sentences.push({ start: start + from, end: start + index + stop.trimEnd().length })
    from = index + stop.length
  }
  return [...sentences, { start: start + from, end }].flatMap((sentence) => cut(text, sentence))
}

function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ')
    const to = from + (space > 0 ? space : LONGEST)
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}
