import { readLines } from '../article/page-lines.ts'
import { seesWordsOf } from '../article/shown.ts'
import { composeLine, composeText, type Piece } from './compose.ts'
import type { TextMap } from './text-map.ts'

/**
 * All the words that a reader sees in a part of a page, furniture aside, and the way from them to its nodes. Shadow roots
 * and frames are no part of it.
 * @throws {PageTooLarge}
 */
export function readText(root: Element): { text: string; map: TextMap } {
  const sees = seesWordsOf(root.ownerDocument)
  const isSeen = (piece: Piece) =>
    piece === null || (piece.parentElement !== null && sees(piece.parentElement))
  const { lines } = readLines(root, new Set())
  const composed = lines.map(({ pieces }) => composeLine(pieces.filter(isSeen)))
  return composeText(composed.filter(({ text }) => text !== ''))
}
