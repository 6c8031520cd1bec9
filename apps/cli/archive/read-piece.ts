import { Failure, reasonOf } from '../failure.ts'
import { decode } from '../input.ts'
import { type Answer, answerTo } from '../json-lines.ts'
import type { Known } from '../options.ts'
import { readPage, readText } from '../read-story.ts'
import { LINE_FEED } from './line-blocks.ts'
import type { OneStory, ReadablePiece } from './piece.ts'

/** An answer for each story of a piece, in order. */
export function* answersTo(piece: ReadablePiece, known: Known): Generator<Answer> {
  if (piece.form === 'lines') yield* lineAnswers(piece.bytes, piece.line, known)
  else yield storyAnswer(piece, known)
}

function* lineAnswers(bytes: Uint8Array, first: number, known: Known): Generator<Answer> {
  let line = first
  let from = 0
  while (from <= bytes.length) {
    const end = bytes.indexOf(LINE_FEED, from)
    const to = end === -1 ? bytes.length : end
    yield answerTo(bytes.subarray(from, to), line++, known)
    from = to + 1
  }
}

function storyAnswer(story: OneStory, known: Known): Answer {
  const { id, form, url } = story
  try {
    const words = wordsOf(story)
    const read = form === 'text' ? readText : readPage
    return { id, ...read(words, { ...known, url: url ?? known.url }) }
  } catch (error) {
    return { id, error: reasonOf(error) }
  }
}

/** A crawler keeps pages as they were sent: as in a browser, bytes that have no meaning are no reason to refuse them. */
function wordsOf({ bytes, url, charset }: OneStory): string {
  if (url === null) return decode(bytes)
  return decoderFor(charset ?? 'utf-8').decode(bytes)
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    throw new Failure(`the page says that its encoding is "${charset}", which is not known`)
  }
}
