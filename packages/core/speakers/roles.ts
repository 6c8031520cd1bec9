/** What a person is: the role and the body in "director of children's services at Leeds City Council". */
import { isBody, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES } from '../text/words.ts'
import { speechForm } from './verbs.ts'

export interface Role {
  role: string
  organisation: Organisation | null
}

/** A body as printed, without article; offsets into the text tie it to what the council rule found there. */
export interface Organisation {
  name: string
  start: number
  end: number
}

type Sentence = readonly Token[]

/** Reads a role from `first` on, up to `stop` (exclusive); null where the words name none. */
export function readRole(tokens: Sentence, first: number, stop: number): Role | null {
  let at = first
  while (at < stop && isOpening(tokens[at])) at++
  const owner = readOwner(tokens, at, stop)
  if (owner) at = owner.next
  const lead = owner ? null : readLeadingBody(tokens, at, stop)
  if (lead) at = lead.next
  while (at < stop && isOpening(tokens[at])) at++

  let end = at
  let organisation = owner?.organisation ?? lead?.organisation ?? null
  let named = false
  while (end < stop) {
    const token = tokens[end]
    if (!token || !belongs(token) || (named && isSaying(token, tokens[end + 1]))) {
      if (token?.text === ',' && named && goesOn(tokens, at, end, stop)) {
        end++
        continue
      }
      break
    }
    if (/^(?:at|of|for|in|with|from)$/.test(token.lower)) {
      const body = readBody(tokens, end + 1, stop)
      if (body) {
        organisation ??= body
        break
      }
    }
    named ||= isRole(token.lower)
    end++
  }
  if (!named) return null
  const role = tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(' ')
    .replaceAll(' ,', ',')
  return { role: inLowerCase(role), organisation }
}

const isOpening = (token: Token | undefined) =>
  token !== undefined &&
  ((DETERMINERS.has(token.lower) && !token.lower.endsWith("'s")) ||
    /^(?:now|currently|formerly|then)$/.test(token.lower))

const isSaying = (token: Token, next: Token | undefined) =>
  !token.capital && speechForm(token.lower, next?.lower ?? '') === 'past'

const belongs = (token: Token) =>
  token.kind === 'word' &&
  !RELATIVES.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !(CONJUNCTIONS.has(token.lower) && token.lower !== 'and')

/** the council's | chief executive; Leeds's | director. Not "children's". */
function readOwner(tokens: Sentence, first: number, stop: number) {
  for (let at = first; at < Math.min(stop, first + 6); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isRole(token.lower)) return null
    if (!/'s$|s'$/.test(token.text)) continue
    if (/^(?:children's|women's|people's|men's|adults'|families')$/.test(token.lower)) return null
    return { organisation: bodyOf(tokens, first, at), next: at + 1 }
  }
  return null
}

/** Leeds City Council | leader; Ofsted | regional director. "Council leader" is a role whole. */
function readLeadingBody(tokens: Sentence, first: number, stop: number) {
  let last = -1
  for (let at = first; at < stop; at++) {
    const token = tokens[at]
    if (!token?.capital || isRole(token.lower)) break
    if (isBody(token.lower)) last = at
  }
  if (
    last < 0 ||
    last + 1 >= stop ||
    (last === first && /^(?:council|cabinet|service|department|team)$/.test(tokens[last]?.lower ?? ''))
  )
    return null
  return { organisation: bodyOf(tokens, first, last), next: last + 1 }
}

/** What a role is for, in capitals too: "Cabinet Member for Children and Families". */
const isRemit = (word: string) =>
  /^(?:children(?:'s)?|young|people|families|family|adults?|adults'|education|schools|social|safeguarding|learning|care|services|help|early)$/.test(
    word,
  )

/** A body after "at" or "of": a run of capitals, or "the council". */
function readBody(tokens: Sentence, first: number, stop: number): Organisation | null {
  const start = DETERMINERS.has(tokens[first]?.lower ?? '') ? first + 1 : first
  if (isRemit(tokens[start]?.lower ?? '')) return null
  let last = -1
  for (let at = start; at < stop; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (token.capital) last = at
    else if (!/^(?:of|and|for|the|upon|on)$/.test(token.lower) || !tokens[at + 1]?.capital) break
  }
  if (last >= start) return bodyOf(tokens, start, last)
  const only = tokens[start]
  return only &&
    /^(?:council|authority|borough|inspectorate|watchdog|trust|charity|firm|company|union)$/.test(only.lower)
    ? bodyOf(tokens, start, start)
    : null
}

function bodyOf(tokens: Sentence, first: number, last: number): Organisation | null {
  const head = tokens[first]
  const tail = tokens[last]
  if (!head || !tail) return null
  const start = DETERMINERS.has(head.lower) && first < last ? first + 1 : first
  const words = tokens.slice(start, last + 1)
  return {
    name: words
      .map((token) => token.text)
      .join(' ')
      .replace(/'s$|'$/, ''),
    start: words[0]?.start ?? head.start,
    end: tail.end,
  }
}

/** "cabinet member for children, families and schools": the list goes on after the comma. */
function goesOn(tokens: Sentence, first: number, comma: number, stop: number): boolean {
  const listed = tokens.slice(first, comma).some((token) => token.lower === 'for' || token.lower === 'of')
  if (!listed) return false
  let joined = false
  for (let at = comma + 1; at < Math.min(stop, comma + 8); at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind !== 'word' || PREPOSITIONS.has(token.lower)) return joined
    if (token.capital || DETERMINERS.has(token.lower) || RELATIVES.has(token.lower) || isAdverb(token.lower))
      return false
    joined ||= token.lower === 'and'
  }
  return false
}

const isCommon = (word: string) => isRole(word) || isBody(word) || isRemit(word)

/** Roles are written small, but for names and initials in them. */
function inLowerCase(role: string): string {
  return role
    .split(' ')
    .map((word) =>
      /^\p{Lu}\p{Ll}+(?:'s|,)?$/u.test(word) && isCommon(word.toLowerCase().replace(/,$/, ''))
        ? word.toLowerCase()
        : word,
    )
    .join(' ')
}
