import type { Piece } from '../text/compose.ts'
import { firstChildOf, isElement, isText, nextSiblingOf, parentOf } from '../text/nodes.ts'
import { isHeading, isInline, isSkipped } from './elements.ts'
import { PageSize } from './page-too-large.ts'

/** A line as the page sets it: the words between two borders of blocks, or two `<br>` in a row. */
export interface PageLine {
  /** The innermost block that the line stands in; a heading is one line whatever is in it. */
  block: Element
  pieces: Piece[]
}

export interface PageLines {
  /** But those of parts that never belong to an article, in the order of the document. */
  lines: PageLine[]
  /** All text nodes but those of such parts. */
  texts: Text[]
  /** The outermost elements that were skipped, by their places among all elements below the body. */
  skipped: number[]
}

/**
 * Goes through the body once. `furniture`: what the site is known to set around its stories.
 * @throws {PageTooLarge}
 */
export function readLines(body: Element, furniture: ReadonlySet<Element>): PageLines {
  const size = new PageSize()
  const lines: PageLine[] = []
  const texts: Text[] = []
  /** The block that a line belongs to, by the depth of the element around it. */
  const blocks = [body]
  const skipped: number[] = []
  /** The depth of the outermost skipped element around. */
  let skippedFrom = Number.POSITIVE_INFINITY
  let place = -1
  let line: PageLine = { block: body, pieces: [] }
  const startLine = (block: Element) => {
    if (hasWords(line)) lines.push(line)
    line = { block, pieces: [] }
  }

  walk(body, (node, depth) => {
    if (depth <= skippedFrom) skippedFrom = Number.POSITIVE_INFINITY
    const around = blocks[depth - 1] ?? body
    if (isText(node)) {
      size.addText(node.length, depth)
      if (skippedFrom < depth) return
      size.addLetters(node.length)
      texts.push(node)
      if (around !== line.block) startLine(around)
      line.pieces.push(node)
    } else if (isElement(node)) {
      size.addElement(depth)
      place++
      if (skippedFrom < depth) return
      if (isSkipped(node) || furniture.has(node)) {
        skippedFrom = depth
        skipped.push(place)
      }
      if (node.localName === 'br') {
        if (endsInBreak(line)) startLine(line.block)
        line.pieces.push(null)
        return
      }
      const flows = isInline(node)
      blocks[depth] = flows || isHeading(around) ? around : node
      if (!flows && isHeading(around)) line.pieces.push(null)
      else if (!flows) startLine(line.block)
    }
  })
  startLine(body)
  return { lines, texts, skipped }
}

/** All that stands in `root`, in the order of the document; its own children are one deep. */
function walk(root: Node, visit: (node: Node, depth: number) => void): void {
  let depth = 0
  let node: Node = root
  while (true) {
    let next: Node | null = firstChildOf(node)
    if (next) depth++
    while (!next && depth > 0) {
      next = nextSiblingOf(node)
      if (next) break
      node = parentOf(node) ?? root
      depth--
    }
    if (!next) return
    node = next
    visit(node, depth)
  }
}

function hasWords({ pieces }: PageLine): boolean {
  return pieces.some((piece) => piece !== null && /\S/.test(piece.data))
}

function endsInBreak({ pieces }: PageLine): boolean {
  return pieces.findLast((piece) => piece === null || /\S/.test(piece.data)) === null
}
