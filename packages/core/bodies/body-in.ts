/** The body that a noun phrase names: "Leeds City Council", "the council", "the charity", "the Department for Education". */
import { isBody } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import type { Body } from './councils.ts'
import type { Organisation } from './read-body.ts'

/** What is written about a council does not speak for it: "the review of Leeds City Council". */
const PAPER = /^(?:review|study|survey|analysis|inquiry|investigation|evaluation|audit)$/

/** Null where the words from `first` to `last`, without article `name`, are none's. */
export function bodyIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
  describe: (body: Organisation) => Body,
): Body | null {
  const words = tokens.slice(first, last)
  const [head, tail] = [tokens[first], tokens[last]]
  if (!head || !tail || words.some(({ lower }) => PAPER.test(lower))) return null
  // "Chiefs in Bury" are not Bury.
  const place = words.findIndex(({ lower }, at) => at > 0 && lower === 'in')
  const body = describe({ name, start: head.start, end: words[place - 1]?.end ?? tail.end })
  if (body.council || body.name !== name) return body
  const own = nameBehindNoun(tokens.slice(first, last + 1))
  if (own) return { name: own, council: null }
  // The Department | for Education
  const noun = words.findIndex(({ capital, lower }) => capital && isBody(lower))
  const isTitled = noun >= 0 && /^(?:for|of)$/.test(tokens[first + noun + 1]?.lower ?? '')
  return isTitled || isBody(tail.lower) ? body : null
}

const NOUN =
  /^(?:union|charity|body|group|association|campaigners|think-?tank|watchdog|regulator|company|firm)$/

/** The union | Unison; children's charity the | NSPCC */
function nameBehindNoun(words: readonly Token[]): string | null {
  const noun = words.findLastIndex(({ lower }, at) => at < words.length - 1 && NOUN.test(lower))
  const name = words.slice(words[noun + 1]?.lower === 'the' ? noun + 2 : noun + 1)
  return noun >= 0 && !words[noun]?.capital && name.every(({ capital }) => capital)
    ? name.map(({ text }) => text).join(' ') || null
    : null
}
