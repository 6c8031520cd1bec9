import type { Watched, WatchWord } from '../schema/settings.ts'
import { stemOf, type Token, tokensOf } from './fold.ts'

/** Finds all the words of a list in a text, in the order of the text; none overlaps another. */
export type Watcher = (text: string) => Watched[]

/** What the words of the list have in common that go on from here. */
interface Node {
  next: Map<string, Node>
  /** What ends with a word of this stem. */
  ends: Map<string, WatchWord>
}

/** Names that are told by this key are the same words, whatever their case, accents and endings. */
export function watchKeyOf(words: string): string {
  const folded = tokensOf(words).map((token) => token.folded)
  return [...folded.slice(0, -1), stemOf(folded.at(-1) ?? '')].join(' ')
}

/**
 * One look through the text, whatever the length of the list: from each of its words as far as some entry goes on, and
 * the longest that ends is taken. Whole words only; the last one may have a plural's or a genitive's ending.
 */
export function createWatcher(list: readonly WatchWord[]): Watcher {
  if (list.length === 0) return () => []
  const root = treeOf(list)
  return (text) => {
    const tokens = tokensOf(text)
    const found: Watched[] = []
    for (let at = 0; at < tokens.length; ) {
      const match = longestFrom(root, tokens, at)
      if (match) found.push(watchedAt(text, tokens.slice(at, match.after), match.entry))
      at = match?.after ?? at + 1
    }
    return found
  }
}

function treeOf(list: readonly WatchWord[]): Node {
  const root = emptyNode()
  for (const entry of list) {
    const folded = tokensOf(entry.words).map((token) => token.folded)
    let node = root
    for (const word of folded.slice(0, -1)) {
      const next = node.next.get(word) ?? emptyNode()
      node.next.set(word, next)
      node = next
    }
    node.ends.set(stemOf(folded.at(-1) ?? ''), entry)
  }
  return root
}

function emptyNode(): Node {
  return { next: new Map(), ends: new Map() }
}

function longestFrom(root: Node, tokens: readonly Token[], from: number) {
  let longest: { entry: WatchWord; after: number } | null = null
  let node: Node | undefined = root
  for (let at = from; node && at < tokens.length; at++) {
    const folded = tokens[at]?.folded ?? ''
    const entry = node.ends.get(stemOf(folded))
    if (entry) longest = { entry, after: at + 1 }
    node = node.next.get(folded)
  }
  return longest
}

function watchedAt(text: string, matched: readonly Token[], { words, colour }: WatchWord): Watched {
  const start = matched[0]?.start ?? 0
  const end = matched.at(-1)?.end ?? start
  return { kind: 'watch', start, end, text: text.slice(start, end), words, colour }
}
