/** What a person is: the role and the body in "director of children's services at Leeds City Council". */
import { isParty, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from '../text/words.ts'
import {
  bodyOf,
  type NamesCouncil,
  type Organisation,
  type ReadBody,
  readBody,
  readLeadingBody,
  readOwner,
} from './bodies.ts'
import { isNounLike } from './phrases.ts'
import { inLowerCase, isModifier, isRemit, isVerb } from './role-words.ts'
import { isAlsoNoun, speechForm } from './verbs.ts'

export interface Role {
  role: string
  organisation: Organisation | null
  /** The token after the role and its body. */
  next: number
}

type Sentence = readonly Token[]

/** Reads a role from `first` on, up to `stop` (exclusive); null where the words name none. */
export function readRole(
  tokens: Sentence,
  first: number,
  stop: number,
  namesCouncil: NamesCouncil,
): Role | null {
  const words: string[] = []
  let opened = skipOpenings(tokens, first, stop)
  for (const before = modifiersBefore(tokens, opened, stop); opened < before; opened++)
    words.push(tokens[opened]?.text ?? '')
  const owner = readOwner(tokens, opened, stop) ?? readLeadingBody(tokens, opened, stop, namesCouncil)
  const start = skipOpenings(tokens, owner?.next ?? opened, stop)

  let end = start
  let named = false
  let body: ReadBody | null = null
  while (end < stop) {
    const token = tokens[end]
    if (!token) break
    if (token.text === ',' && named && goesOn(tokens, start, end, stop)) {
      words.push(',')
      end++
      continue
    }
    if (named && isAbbreviationInBrackets(tokens, end)) {
      end += 3
      continue
    }
    if (!belongs(token) || (named ? endsRole(tokens, end) : isNoRole(token, tokens[end + 1]))) break
    if (/^(?:at|of|for|in|with|from|to)$/.test(token.lower)) {
      const leads = /^(?:leader|mayor)$/.test(tokens[end - 1]?.lower ?? '')
      body =
        leads || !isStyled(tokens, start, end)
          ? readBody(tokens, end + 1, stop, namesCouncil)
          : readTitledBody(tokens, end + 1, stop, namesCouncil)
      if (body && isOwner(tokens, body)) {
        words.push(token.text)
        if (tokens[end + 1]?.lower === 'the') words.push('the')
        end = body.next
        continue
      }
      if (body) {
        // "the Labour leader of Bury Council" leads the council.
        if (leads && isParty(words.at(-2)?.toLowerCase() ?? '')) words.splice(-2, 1)
        // Whence somebody comes is not where they work.
        if (token.lower === 'from') body = { ...body, organisation: null }
        break
      }
      if (named && !keepsOn(tokens, end)) {
        body = readUnknown(tokens, end, stop)
        break
      }
    }
    named ||= isRole(token.lower)
    words.push(token.text)
    end++
  }
  if (!named) return null
  if (start === 0 && opensSentence(tokens)) words[0] = tokens[0]?.lower ?? ''
  return {
    role: inLowerCase(trimmed(words).join(' ').replaceAll(' ,', ',')),
    organisation: owner?.organisation ?? body?.organisation ?? null,
    next: body?.next ?? end,
  }
}

/** "Kinship carer Grace Lindley": the capital is the sentence's. */
const opensSentence = ([head, next]: Sentence) =>
  head !== undefined && /^\p{Lu}\p{Ll}/u.test(head.text) && !next?.capital && !isParty(head.lower)

/** "head of | Devon's | children's services" */
const isOwner = (tokens: Sentence, { next }: ReadBody) => /'s$|s'$/.test(tokens[next - 1]?.text ?? '')

/** "former deputy | Leeds City Council leader": where the body begins, or `first` where none follows. */
function modifiersBefore(tokens: Sentence, first: number, stop: number): number {
  let at = first
  while (at < stop && !tokens[at]?.capital && isModifier(tokens[at]?.lower ?? '')) at++
  return at < stop && tokens[at]?.capital ? at : first
}

function skipOpenings(tokens: Sentence, first: number, stop: number): number {
  let at = first
  while (at < stop && isOpening(tokens[at])) at++
  return at
}

const isOpening = (token: Token | undefined) =>
  token !== undefined &&
  ((DETERMINERS.has(token.lower) && !/^(?:its|their)$/.test(token.lower)) ||
    /^(?:now|current|currently|formerly|then|as)$/.test(token.lower))

/** "sat by the director", "told the director": what comes is no role of the one before it. */
const isNoRole = (token: Token, next: Token | undefined) =>
  !token.capital &&
  (speechForm(token.lower, next?.lower ?? '') === 'past' || PREPOSITIONS.has(token.lower) || isVerb(token))

/** "director of children's services (DCS)" */
const isAbbreviationInBrackets = (tokens: Sentence, at: number) =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^[A-Z]{2,6}$/.test(tokens[at + 1]?.text ?? '')

const belongs = (token: Token) =>
  token.kind === 'word' &&
  !RELATIVES.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !(CONJUNCTIONS.has(token.lower) && token.lower !== 'and')

/** "director there", "director since May", "carer whom", "director and Ivor Blane", "leader said". */
function endsRole(tokens: Sentence, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.lower === 'whom' || /^\d/.test(token.text)) return true
  if (token.lower === 'and')
    return (
      !next ||
      !isNounLike(next) ||
      isAdverb(next.lower) ||
      (next.capital && !isRemit(next.lower) && !isRole(next.lower))
    )
  if (PREPOSITIONS.has(token.lower)) return !/^(?:of|for|in|at|with|from|to|on)$/.test(token.lower)
  if (token.capital) return false
  const speaks = speechForm(token.lower, next?.lower ?? '')
  return (
    TIMES.has(token.lower) ||
    isAdverb(token.lower) ||
    isVerb(token) ||
    /^(?:based|responsible|appointed|living|working|leading|speaking|aged|next|last)$/.test(token.lower) ||
    speaks === 'past' ||
    (speaks === 'third' && !isAlsoNoun(token.lower))
  )
}

/** Behind "at", "from", "with" and "in the" stands where somebody works, and what a role is not called. */
function keepsOn(tokens: Sentence, at: number): boolean {
  const [link, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (link === 'to')
    return /^(?:advis[eo]r|assistant|aide|deputy|secretary|consultant)$/.test(tokens[at - 1]?.lower ?? '')
  if (link === 'with') return next === 'responsibility'
  if (link === 'in') return !DETERMINERS.has(next) && !TIMES.has(next) && !/^\d/.test(next)
  return link === 'of' || link === 'for'
}

/** "in the bi-borough service that": somewhere else than the council that the story speaks of. */
function readUnknown(tokens: Sentence, link: number, stop: number): ReadBody | null {
  if (!/^(?:in|at)$/.test(tokens[link]?.lower ?? '') || !DETERMINERS.has(tokens[link + 1]?.lower ?? ''))
    return null
  let last = link + 1
  while (last + 1 < Math.min(stop, link + 5) && isNounLike(tokens[last + 1])) last++
  return { organisation: bodyOf(tokens, link + 1, last), next: last + 1 }
}

/** Whether a role is printed in capitals that are only style: "Head of Fostering". */
function isStyled(tokens: Sentence, start: number, end: number): boolean {
  return tokens.slice(start, end).some((token, at) => at + start > 0 && token.capital && isRole(token.lower))
}

/** Among capitals a body is what a council or its like is called, not what the role is for. */
function readTitledBody(tokens: Sentence, first: number, stop: number, namesCouncil: NamesCouncil) {
  const body = readBody(tokens, first, stop, namesCouncil)
  const words = body ? tokens.slice(first, body.next) : []
  return words.some((token) => namesCouncil(token) || !token.capital || isBodyName(token)) ? body : null
}

const isBodyName = ({ text }: Token) =>
  /^(?:[A-Z]{2,}|Council|Trust|Ofsted|Association|Federation|Foundation|University|College|Union|Charity|Commission|Group|Company)$/.test(
    text,
  )

/** Without the links that nothing follows. */
function trimmed(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !/^(?:and|of|for|in|to|on|the|,)$/.test(word)) + 1)
}

/** "cabinet member for children, families and schools": the list goes on after the comma. */
function goesOn(tokens: Sentence, first: number, comma: number, stop: number): boolean {
  const listed = tokens.slice(first, comma).some((token) => token.lower === 'for' || token.lower === 'of')
  if (!listed) return false
  let joining = false
  let joined = false
  for (let at = comma + 1; at < Math.min(stop, comma + LONGEST_LIST); at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token?.text === ',' && !joined && isRemit(before?.lower ?? '')) continue
    if (!token || !mayBeListed(token)) break
    joined ||= joining
    joining ||= /^(?:and|&)$/.test(token.lower)
  }
  return joined
}

/** In tokens. */
const LONGEST_LIST = 8

function mayBeListed(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (token.capital) return isRemit(token.lower)
  return (
    !PREPOSITIONS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    !RELATIVES.has(token.lower) &&
    !AUXILIARIES.has(token.lower) &&
    !isAdverb(token.lower) &&
    speechForm(token.lower, '') !== 'past'
  )
}
