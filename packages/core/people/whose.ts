/** Whose somebody is, where the words around their name say so and no role does: "Kent's Grace Lindley", "Ivor Blane (Kent)". */
import { bodyOf, type NamesCouncil, type Organisation, readBody, readOwner } from '../bodies/read-body.ts'
import { isNamePart } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { skipToVerb } from './move-verbs.ts'

type Tokens = readonly Token[]

/** In tokens. */
const NEAR = 8

/** "his counterpart at Hull City Council, Grace Lindley," */
export const OTHER_HALF = /^(?:replacement|successor|predecessor|counterpart|colleague)$/

export const bodyAround = (tokens: Tokens, first: number, last: number, namesCouncil: NamesCouncil) =>
  led(tokens, last, namesCouncil) ??
  counterpartIn(tokens, first, namesCouncil) ??
  spokenFor(tokens, first, namesCouncil) ??
  behindOf(tokens, last, namesCouncil)

/** Ofsted's | Hugo Crane; the council's | Grace Lindley */
export function owner(tokens: Tokens, first: number): Organisation | null {
  const token = tokens[first - 1]
  const isBodys = token?.capital ? /'s$/.test(token.text) : OWNING.test(token?.lower ?? '')
  let start = first - 1
  while (token?.capital && isNamePart(tokens[start - 1])) start--
  return isBodys ? bodyOf(tokens, start, first - 1) : null
}

const OWNING = /^(?:council|authority|county|borough|city|town|trust|charity|union)'s$/

/** Ivor Blane | (Kent) */
export function inBrackets(tokens: Tokens, last: number, namesCouncil: NamesCouncil): Organisation | null {
  const inside = tokens[last + 2]
  if (tokens[last + 1]?.text !== '(' || !inside || !namesCouncil(inside)) return null
  return readBody(tokens, last + 2, tokens.length, namesCouncil)?.organisation ?? null
}

/** Ivor Blane of | Kent; Grace Lindley, now at | Leeds: "of Leeds" behind a comma may be where they live. */
function behindOf(tokens: Tokens, last: number, namesCouncil: NamesCouncil): Organisation | null {
  const comma = tokens[last + 1]?.text === ','
  const now = comma && tokens[last + 2]?.lower === 'now'
  const link = last + (now ? 3 : comma ? 2 : 1)
  const head = tokens[link + 1]
  if (!/^(?:of|from|at)$/.test(tokens[link]?.lower ?? '') || !head || !namesCouncil(head)) return null
  const body = readBody(tokens, link + 1, tokens.length, namesCouncil)?.organisation ?? null
  const isCouncil = /\bcouncil$/i.test(body?.name ?? '')
  return isCouncil || now || (!comma && tokens[link]?.lower === 'of') ? body : null
}

/** Flora Crane, who has led | its services; who has run | the trust; who chairs | Bury's scrutiny committee; who runs social care in | Bury */
function led(tokens: Tokens, last: number, namesCouncil: NamesCouncil): Organisation | null {
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'who') return null
  const verb = skipToVerb(tokens, last + 2)
  if (!LEADS.test(tokens[verb]?.lower ?? '')) return null
  const whole = readBody(tokens, verb + 1, tokens.length, namesCouncil)
  if (whole && tokens[whole.next - 1]?.lower === 'trust') return whole.organisation
  const body = readOwner(tokens, skipArticle(tokens, verb + 1), tokens.length)
  const led = body ? tokens.slice(body.next, body.next + 3) : []
  if (led.some(({ lower }) => PART.test(lower))) return body?.organisation ?? null
  const part = tokens.slice(verb, verb + LONGEST_PART)
  const link = verb + part.findIndex(({ lower }) => /^(?:in|at|for|of)$/.test(lower))
  return PART.test(tokens[link - 1]?.lower ?? '') ? councilFrom(tokens, link + 1, namesCouncil) : null
}

const LEADS = /^(?:led|leads|runs?|ran|heads|headed|leading|running|chairs|chaired|manages|managed)$/
/** What a council's own people lead. */
const PART =
  /^(?:services?|department|directorate|committee|panel|team|group|scrutiny|care|help|conservatives|tories|labour|democrats|dems|greens)$/
/** In tokens. */
const LONGEST_PART = 6

/** For | Leeds, | Ivor Blane said */
function spokenFor(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Organisation | null {
  const near = Math.max(0, first - NEAR)
  const link = near + tokens.slice(near, first).findLastIndex(({ lower }) => lower === 'for')
  const opens = link === 0 || tokens[link - 1]?.kind === 'punctuation'
  const body = opens && tokens[link]?.lower === 'for' ? readBody(tokens, link + 1, first, namesCouncil) : null
  return body?.next === first - 1 && tokens[first - 1]?.text === ',' ? body.organisation : null
}

/** Her counterpart in | Leeds, | Ivor Blane; her Leeds counterpart, Ivor Blane */
function counterpartIn(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Organisation | null {
  if (tokens[first - 1]?.text !== ',') return null
  const [council, other] = tokens.slice(first - 3, first - 1)
  if (council && other && namesCouncil(council) && OTHER_HALF.test(other.lower))
    return bodyOf(tokens, first - 3, first - 3)
  const near = Math.max(0, first - NEAR)
  const half = tokens.slice(near, first).findLastIndex(({ lower }) => OTHER_HALF.test(lower))
  const link = near + half + 1
  return half >= 0 && /^(?:in|at|from)$/.test(tokens[link]?.lower ?? '')
    ? councilFrom(tokens, link + 1, namesCouncil)
    : null
}

/** Ivor Blane joins | Leeds from Bury: of them where no more is told. */
export function joined(tokens: Tokens, last: number, namesCouncil: NamesCouncil): Organisation | null {
  const verb = skipToVerb(tokens, tokens[last + 1]?.text === ',' ? last + 2 : last + 1)
  return /^join(?:s|ed)?$/.test(tokens[verb]?.lower ?? '')
    ? councilFrom(tokens, verb + 1, namesCouncil)
    : null
}

function councilFrom(tokens: Tokens, at: number, namesCouncil: NamesCouncil): Organisation | null {
  const head = tokens[skipArticle(tokens, at)]
  return head && namesCouncil(head)
    ? (readBody(tokens, at, tokens.length, namesCouncil)?.organisation ?? null)
    : null
}

const skipArticle = (tokens: Tokens, at: number) => (tokens[at]?.lower === 'the' ? at + 1 : at)
