import { sentencesOf } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'

/** The sentence in which something stands. */
export function sentenceWith(text: string, { start, end }: Stretch): Stretch {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const paragraph = { start: from, end: to < 0 ? text.length : to }
  return sentencesOf(text, paragraph).find((sentence) => end <= sentence.end) ?? paragraph
}
