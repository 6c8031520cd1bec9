import type { Piece } from '../text/compose.ts'
import { following, isElement, isText } from '../text/nodes.ts'
import { isInline, isSkipped } from './signals.ts'

/** A line as the page sets it: the words between two borders of blocks, or two `<br>` in a row. */
export interface PageLine {
  /** The innermost block that the line stands in; a heading is one line whatever is in it. */
  block: Element
  pieces: Piece[]
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** All lines in `root` but those of parts that never belong to an article, in the order of the document. */
export function readLines(root: Element): PageLine[] {
  const lines: PageLine[] = []
  let line: PageLine = { block: root, pieces: [] }
  const startLine = (block: Element) => {
    if (hasWords(line)) lines.push(line)
    line = { block, pieces: [] }
  }
  for (const node of nodesIn(root)) {
    if (isText(node)) {
      const block = blockAround(node) ?? root
      if (block !== line.block) startLine(block)
      line.pieces.push(node)
    } else if (isElement(node) && node.localName === 'br') {
      if (endsInBreak(line)) startLine(line.block)
      line.pieces.push(null)
    } else if (isElement(node) && !isInline(node)) {
      if (node.parentElement?.closest(HEADINGS)) line.pieces.push(null)
      else startLine(line.block)
    }
  }
  startLine(root)
  return lines
}

/** What follows within `root`, without going into skipped parts: these come as their bare element. */
function* nodesIn(root: Element): Generator<Node> {
  const end = following(root)
  let node: Node | null = root.firstChild ?? end
  while (node && node !== end) {
    yield node
    const isOpen = isElement(node) && !isSkipped(node)
    node = (isOpen ? node.firstChild : null) ?? following(node)
  }
}

function blockAround(text: Text): Element | null {
  let up = text.parentElement
  while (up && isInline(up)) up = up.parentElement
  return up?.closest(HEADINGS) ?? up
}

function hasWords({ pieces }: PageLine): boolean {
  return pieces.some((piece) => piece !== null && /\S/.test(piece.data))
}

function endsInBreak({ pieces }: PageLine): boolean {
  return pieces.findLast((piece) => piece === null || /\S/.test(piece.data)) === null
}
