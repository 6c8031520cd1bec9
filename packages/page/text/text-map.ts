import { firstChildOf, following, isText } from './nodes.ts'

/** A run of the text that stands letter for letter in one text node. */
export interface Run {
  /** Where it starts in the text, and in the node; UTF-16 code units. */
  at: number
  node: Text
  from: number
  length: number
}

/** What a StaticRange is made of. */
export interface Span {
  startContainer: Text
  startOffset: number
  endContainer: Text
  endOffset: number
}

/**
 * Ties an article's text to the page's live text nodes, both ways. Nodes that have changed or gone since then
 * give no ranges and no offsets: better nothing than the wrong words.
 */
export class TextMap {
  readonly #runs: readonly Run[]
  readonly #byNode = new Map<Node, { data: string; runs: Run[] }>()

  /** `runs` in the order of the text; those of one node stand together. */
  constructor(runs: readonly Run[]) {
    this.#runs = runs
    for (const run of runs) {
      const known = this.#byNode.get(run.node)
      if (known) known.runs.push(run)
      else this.#byNode.set(run.node, { data: run.node.data, runs: [run] })
    }
  }

  /** The stretch `start`–`end` of the text on the page: one range for each text node that it touches. */
  rangesOf(start: number, end: number): Span[] {
    const spans: Span[] = []
    let node: Text | null = null
    let isIntact = false
    for (let index = lastAtOrBefore(this.#runs, ({ at }) => at, start); index < this.#runs.length; index++) {
      const run = this.#runs[index]
      if (!run || run.at >= end) break
      const from = run.from + Math.max(start - run.at, 0)
      const to = run.from + Math.min(end - run.at, run.length)
      if (from >= to) continue
      if (run.node !== node) {
        node = run.node
        isIntact = this.#isIntact(node)
        if (isIntact)
          spans.push({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })
      }
      const last = spans.at(-1)
      if (isIntact && last) last.endOffset = to
    }
    return spans
  }

  /**
   * The place in the text of a boundary point on the page, as selections and carets give it. Null where the page
   * shows something that is no part of the article.
   */
  offsetOf(node: Node, offset: number): number | null {
    if (this.#byNode.has(node)) return this.#offsetIn(node, offset)
    if (isText(node) && node.data.trim() !== '') return null
    const next = nextText(isText(node) ? following(node) : (node.childNodes[offset] ?? following(node)))
    return next ? this.#offsetIn(next, 0) : null
  }

  /** What a selection covers of the text, without the white space around it; null where it covers nothing. */
  spanOf(range: Range, text: string): { start: number; end: number } | null {
    let [start, end] = [text.length, 0]
    for (const node of this.#byNode.keys()) {
      if (!range.intersectsNode(node)) continue
      const from = this.#offsetIn(node, node === range.startContainer ? range.startOffset : 0)
      const to = this.#offsetIn(
        node,
        node === range.endContainer ? range.endOffset : Number.POSITIVE_INFINITY,
      )
      if (from === null || to === null) continue
      start = Math.min(start, from)
      end = Math.max(end, to)
    }
    const words = text.slice(start, end)
    start += words.length - words.trimStart().length
    end -= words.length - words.trimEnd().length
    return start < end ? { start, end } : null
  }

  #isIntact(node: Text): boolean {
    return node.isConnected && this.#byNode.get(node)?.data === node.data
  }

  /** Offsets in letters that the text leaves out (soft hyphens, doubled spaces) belong to what stands before. */
  #offsetIn(node: Node, offset: number): number | null {
    const known = this.#byNode.get(node)
    if (!known || !isText(node) || !this.#isIntact(node)) return null
    const run = known.runs[lastAtOrBefore(known.runs, ({ from }) => from, offset)]
    return run ? run.at + Math.min(Math.max(offset - run.from, 0), run.length) : null
  }
}

/** Index of the last item whose key is at or below `value`; 0 where all are above. */
function lastAtOrBefore<Item>(items: readonly Item[], key: (item: Item) => number, value: number): number {
  let [low, high] = [0, items.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const item = items[middle]
    if (item && key(item) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** The next text that is more than white space, from `node` on in the order of the document. */
function nextText(node: Node | null): Text | null {
  for (let next = node; next; next = firstChildOf(next) ?? following(next)) {
    if (isText(next) && next.data.trim() !== '') return next
  }
  return null
}
