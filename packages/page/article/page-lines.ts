import type { Piece } from '../text/compose.ts'
import { following, isElement, isText } from '../text/nodes.ts'
import { isHeading, isInline, isSkipped } from './elements.ts'

/** A line as the page sets it: the words between two borders of blocks, or two `<br>` in a row. */
export interface PageLine {
  /** The innermost block that the line stands in; a heading is one line whatever is in it. */
  block: Element
  pieces: Piece[]
}

/** All lines in `root` but those of parts that never belong to an article, in the order of the document. */
export function readLines(root: Element): PageLine[] {
  const lines: PageLine[] = []
  const blocks = new Map<Node, Element>([[root, root]])
  let line: PageLine = { block: root, pieces: [] }
  const startLine = (block: Element) => {
    if (hasWords(line)) lines.push(line)
    line = { block, pieces: [] }
  }
  for (const node of nodesIn(root)) {
    const around = blocks.get(node.parentNode ?? root) ?? root
    if (isText(node)) {
      if (around !== line.block) startLine(around)
      line.pieces.push(node)
    } else if (isElement(node) && node.localName === 'br') {
      if (endsInBreak(line)) startLine(line.block)
      line.pieces.push(null)
    } else if (isElement(node)) {
      const flows = isInline(node)
      blocks.set(node, flows || isHeading(around) ? around : node)
      if (!flows && isHeading(around)) line.pieces.push(null)
      else if (!flows) startLine(line.block)
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

function hasWords({ pieces }: PageLine): boolean {
  return pieces.some((piece) => piece !== null && /\S/.test(piece.data))
}

function endsInBreak({ pieces }: PageLine): boolean {
  return pieces.findLast((piece) => piece === null || /\S/.test(piece.data)) === null
}
