/** The name of "the charity", "the union", "the department": the body of that kind that the story has named before. */

import type { Reading } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Token } from '../text/tokens.ts'
import { bodyOf, capitalsFrom, type Organisation } from './read-body.ts'

const KIND =
  /^(?:charity|union|association|department|ministry|commission|federation|network|foundation|society|agency|company|firm|thinktank|think-tank|institute|alliance|group|campaign|university|school|college)$/

const tables = new WeakMap<Reading, ReadonlyMap<string, Organisation[]>>()

/** `kind`: the noun that stands for it, as in "the charity". */
export function bodyNamed(kind: string, before: number, reading: Reading): Organisation | null {
  if (!KIND.test(kind)) return null
  const named = namedBodies(reading).get(kind) ?? []
  return named[lastStartingBefore(named, before)] ?? null
}

function namedBodies(reading: Reading): ReadonlyMap<string, Organisation[]> {
  const known = tables.get(reading)
  if (known) return known
  const table = new Map<string, Organisation[]>()
  for (const { tokens } of reading.paragraphs.flatMap(({ sentences }) => sentences)) {
    tokens.forEach(({ lower }, at) => {
      const body = KIND.test(lower) ? nameAround(tokens, at) : null
      const named = table.get(lower)
      if (body && named) named.push(body)
      else if (body) table.set(lower, [body])
    })
  }
  tables.set(reading, table)
  return table
}

/** "the Department | for Education"; "the charity | Open Hand"; "Open Hand, a children's | charity". */
function nameAround(tokens: readonly Token[], at: number): Organisation | null {
  if (tokens[at]?.capital) {
    const first = firstCapital(tokens, at)
    const last = capitalsFrom(tokens, first, tokens.length)
    return last > first ? bodyOf(tokens, first, last) : null
  }
  const last = capitalsFrom(tokens, at + 1, tokens.length)
  if (last > at) return bodyOf(tokens, at + 1, last)
  const comma = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'punctuation')
  const isAside = /^(?:a|an|the)$/.test(tokens[comma + 1]?.lower ?? '') && at - comma <= LONGEST_ASIDE
  if (comma < 1 || tokens[comma]?.text !== ',' || !isAside || !tokens[comma - 1]?.capital) return null
  return bodyOf(tokens, firstCapital(tokens, comma - 1), comma - 1)
}

/** In tokens. */
const LONGEST_ASIDE = 5

function firstCapital(tokens: readonly Token[], last: number): number {
  let first = last
  while (tokens[first - 1]?.capital && tokens[first - 1]?.lower !== 'the') first--
  return first
}
