import { type Run, TextMap } from './text-map.ts'

/** What one line is made of, in order: text nodes, and `null` for a `<br>` between them. */
export type Piece = Text | null

/** One line as a reader sees it, and the runs that tie it to the page; `at` counts from the line's start. */
export interface ComposedLine {
  text: string
  runs: Run[]
}

/** Between two lines of an article's text. */
export const BETWEEN_LINES = '\n\n'

/**
 * What stands in a text node: words with single spaces between them, white space that a browser collapses (with the two
 * Unicode line separators, which must not cut a line in two), or letters that are not seen. Non-breaking spaces are kept.
 */
const TOKEN =
  /[^\t\n\f\r \u2028\u2029\u00ad\u200b\u2060\ufeff]+(?: [^\t\n\f\r \u2028\u2029\u00ad\u200b\u2060\ufeff]+)*|([\t\n\f\r \u2028\u2029]+)|[\u00ad\u200b\u2060\ufeff]+/g

/** Most texts are shown as they stand: one look tells, where taking them apart token by token takes ten. */
const NOT_AS_IT_STANDS = /^ |[\t\n\f\r\u2028\u2029\u00ad\u200b\u2060\ufeff]| (?: |$)/

/** The text of a line as the page shows it: white space collapsed, soft hyphens and zero-width spaces left out. */
export function composeLine(pieces: readonly Piece[]): ComposedLine {
  const parts: string[] = []
  const runs: Run[] = []
  let length = 0
  let atSpace = true
  const add = (words: string, node: Text | null, from: number) => {
    const last = runs.at(-1)
    if (node && last?.node === node && last.from + last.length === from && last.at + last.length === length)
      last.length += words.length
    else if (node) runs.push({ at: length, node, from, length: words.length })
    parts.push(words)
    length += words.length
  }
  for (const node of pieces) {
    if (node === null && !atSpace) {
      add(' ', null, 0)
      atSpace = true
    }
    if (!node?.data) continue
    if (!NOT_AS_IT_STANDS.test(node.data)) {
      add(node.data, node, 0)
      atSpace = false
      continue
    }
    for (const token of node.data.matchAll(TOKEN)) {
      const [words, space] = token
      if (space === undefined && !isUnseen(words)) {
        add(words, node, token.index)
        atSpace = false
      } else if (space !== undefined && !atSpace) {
        add(' ', node, token.index)
        atSpace = true
      }
    }
  }
  return trimmed({ text: parts.join(''), runs })
}

function isUnseen(words: string): boolean {
  return /^[\u00ad\u200b\u2060\ufeff]/.test(words)
}

function trimmed({ text, runs }: ComposedLine): ComposedLine {
  const words = text.trim()
  if (words.length === text.length) return { text, runs }
  const start = text.indexOf(words)
  return { text: words, runs: shifted(runs, -start).flatMap((run) => clipped(run, words.length)) }
}

function shifted(runs: readonly Run[], by: number): Run[] {
  return runs.map((run) => ({ ...run, at: run.at + by }))
}

function clipped(run: Run, length: number): Run[] {
  const before = Math.max(-run.at, 0)
  const kept = Math.min(run.length, length - run.at) - before
  return kept > 0 ? [{ node: run.node, at: run.at + before, from: run.from + before, length: kept }] : []
}

/** The lines as one text, and the map from it to the page. */
export function composeText(lines: readonly ComposedLine[]): { text: string; map: TextMap } {
  const runs: Run[] = []
  let at = 0
  for (const line of lines) {
    for (const run of shifted(line.runs, at)) runs.push(run)
    at += line.text.length + BETWEEN_LINES.length
  }
  return { text: textOf(lines), map: new TextMap(runs) }
}

export function textOf(lines: readonly ComposedLine[]): string {
  return lines.map(({ text }) => text).join(BETWEEN_LINES)
}
