import { readLines } from '../article/page-lines.ts'
import { seesWordsOf } from '../article/shown.ts'
import { composeLine, composeText } from './compose.ts'
import type { TextMap } from './text-map.ts'

/**
 * All the words that a reader sees in a part of a page, furniture aside, and the way from them to its nodes. Shadow roots
 * and frames are no part of it.
 */
export function readText(root: Element): { text: string; map: TextMap } {
  const sees = seesWordsOf(root.ownerDocument)
  const lines = readLines(root).map(({ pieces }) =>
    composeLine(
      pieces.filter((piece) => piece === null || (piece.parentElement !== null && sees(piece.parentElement))),
    ),
  )
  return composeText(lines.filter(({ text }) => text !== ''))
}
