/** The bodies that people work for, as their roles name them: "Leeds City Council", "the council", "its", "a charity". */

import { isRemit } from '../people/role-words.ts'
import { isNounLike } from '../speakers/phrases.ts'
import { isBody, isParty, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { DETERMINERS, TIMES } from '../text/words.ts'

/** A body as printed, without article; offsets into the text tie it to what the council rule found there. */
export interface Organisation {
  name: string
  start: number
  end: number
}

/** A body and the token after it. */
export interface ReadBody {
  organisation: Organisation | null
  next: number
}

type Sentence = readonly Token[]

/** Tells whether a token belongs to a council's name. */
export type NamesCouncil = (token: Token) => boolean

/** the council's | chief executive; Leeds's | director; its | leader. Not "children's". */
export function readOwner(tokens: Sentence, first: number, stop: number): ReadBody | null {
  if (/^(?:its|their)$/.test(tokens[first]?.lower ?? ''))
    return { organisation: bodyOf(tokens, first, first), next: first + 1 }
  for (let at = first; at < Math.min(stop, first + 6); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isRole(token.lower)) return null
    if (!/'s$|s'$/.test(token.text)) continue
    if (SERVED.test(token.lower)) {
      // "National Children's | Bureau's"
      if (at > first && token.capital && tokens[at + 1]?.capital) continue
      return null
    }
    const organisation = NOBODYS.test(token.lower) ? null : bodyOf(tokens, first, at)
    return { organisation, next: at + 1 }
  }
  return null
}

/** "His Majesty's chief inspector", "Britain's first joint director" */
const NOBODYS = /^(?:majesty's|britain's|england's|uk's|country's|nation's|world's)$/
const SERVED = /^(?:children's|women's|people's|men's|adults'|adult's|families'|carers'|parents')$/

/** "KCC leader", not "SEND adviser", nor "HM inspector". */
const isAbbreviation = ({ text, lower }: Token) =>
  /^[A-Z]{2,5}$/.test(text) && text !== 'HM' && !isRemit(lower)

/** By themselves these belong to the role: "council leader", "cabinet member", "city director". */
const PART_OF_ROLE =
  /^(?:council|cabinet|committee|service|services|department|team|city|borough|county|district|union|party|group|board|school|college|university|police|parliament|house|church|agency|charity|company|hospital|community)$/

/** Leeds City Council | leader; Bury | leader; Ofsted | regional director. "Council leader" is a role whole. */
export function readLeadingBody(
  tokens: Sentence,
  first: number,
  stop: number,
  namesCouncil: NamesCouncil,
): ReadBody | null {
  const titled = readTitled(tokens, first, stop)
  if (titled) return titled
  let last = -1
  for (let at = first; at < stop; at++) {
    const token = tokens[at]
    if (!token || (!token.capital && !namesCouncil(token)) || (isRole(token.lower) && !namesCouncil(token)))
      break
    if (isBody(token.lower) || namesCouncil(token) || isAbbreviation(token)) last = at
  }
  if (last < 0 || last + 1 >= stop || /^(?:and|of|for|&)$/.test(tokens[last + 1]?.lower ?? '')) return null
  if (last === first && PART_OF_ROLE.test(tokens[last]?.lower ?? '')) return null
  if (isParty(tokens[first]?.lower ?? '') && tokens.slice(first, last + 1).every(isOfParty)) return null
  return { organisation: bodyOf(tokens, first, last), next: last + 1 }
}

/** "Labour group | leader", "Reform UK | cabinet member" */
const isOfParty = ({ lower }: Token) => isParty(lower) || /^(?:group|uk)$/.test(lower)

/** Society of Local Authority Chief Executives | director: whatever roles its members have. */
function readTitled(tokens: Sentence, first: number, stop: number): ReadBody | null {
  const link = tokens.findIndex(({ lower }, at) => at > first && at < stop && /^(?:of|for)$/.test(lower))
  if (link < 0 || link - first > 3 || !opensTitle(tokens[link - 1])) return null
  const last = capitalsFrom(tokens, first, stop)
  return last > link && last + 1 < stop ? { organisation: bodyOf(tokens, first, last), next: last + 1 } : null
}

/** Body nouns whose names go on with "of" and "for". */
export const opensTitle = (token: Token | undefined) => token?.capital === true && TITLED.test(token.lower)

const TITLED =
  /^(?:society|association|federation|institute|department|university|union|council|network|alliance|confederation|college|foundation|centre)$/

const QUALIFIER =
  /^(?:local|county|city|borough|town|district|metropolitan|unitary|london|neighbouring|two|three|four|five|same|whole|national|independent)$/
const NOUN =
  /^(?:council|councils|authority|authorities|borough|boroughs|city|county|inspectorate|watchdog|regulator|trust|charity|firm|company|union|consultancy|thinktank|provider|organisation|agency|department|directorate)$/

/** A body after "at" or "of", but no half of a name ("the Tory opposition"): a run of capitals, or "the council", "the charity Open Door", "a consultancy". */
export function readBody(
  tokens: Sentence,
  first: number,
  stop: number,
  namesCouncil: NamesCouncil,
): ReadBody | null {
  const isLedIn =
    DETERMINERS.has(tokens[first]?.lower ?? '') ||
    /^(?:neighbouring|nearby)$/.test(tokens[first]?.lower ?? '')
  const start = isLedIn ? first + 1 : first
  const last = capitalsFrom(tokens, start, stop)
  if (last >= start) {
    const run = tokens.slice(start, last + 1)
    const ends = NOUN.test(tokens[last + 1]?.lower ?? '') && last + 1 < stop ? last + 1 : last
    const isOne = run.some((token) => namesCouncil(token) || isOwnBody(token)) || !isForSomething(run)
    const owns = /'s$|s'$/.test(tokens[last]?.text ?? '')
    const isHalf = start > first && ends === last && !owns && isNounLike(tokens[last + 1])
    return isOne && !isHalf ? { organisation: bodyOf(tokens, start, ends), next: ends + 1 } : null
  }
  const outsider = start > first ? readOutsider(tokens, start, stop) : readNamedOutsider(tokens, start, stop)
  if (outsider) return outsider
  let at = start
  while (at + 1 < stop && (isQualifier(tokens, at) || isPlaceNext(tokens, at))) at++
  if (at >= stop || !NOUN.test(tokens[at]?.lower.replace(/'s$/, '') ?? '')) return null
  const named = /'s$/.test(tokens[at]?.lower ?? '') ? at : capitalsFrom(tokens, at + 1, stop)
  return named > at
    ? { organisation: bodyOf(tokens, at + 1, named), next: named + 1 }
    : { organisation: bodyOf(tokens, start, at), next: at + 1 }
}

/** Bodies of which councils have none; boards, forums, panels and committees may be their own. */
const OUTSIDER =
  /^(?:association|society|federation|network|union|charity|firm|company|club|thinktank|think-tank|organisation|foundation|institute|school|academy|college|university|hospital|group|agency)$/
/** "the opposition group", "the Labour group" */
const IN_COUNCIL = /^(?:opposition|minority|ruling|majority|working|steering|task|political)$/
/** In tokens. */
const LONGEST_OUTSIDER = 6

/** the | residents' association; a | network of social workers; the | safeguarding board */
function readOutsider(tokens: Sentence, first: number, stop: number): ReadBody | null {
  for (let at = first; at < Math.min(stop, first + LONGEST_OUTSIDER); at++) {
    const token = tokens[at]
    if (!isNounLike(token) || isParty(token?.lower ?? '') || IN_COUNCIL.test(token?.lower ?? '')) return null
    const isBoard =
      token?.lower === 'board' && tokens.slice(first, at).some(({ lower }) => lower === 'safeguarding')
    if ((OUTSIDER.test(token?.lower ?? '') || isBoard) && !isNounLike(tokens[at + 1]))
      return { organisation: bodyOf(tokens, first, at), next: at + 1 }
  }
  return null
}

/** children's charity | Open Door */
function readNamedOutsider(tokens: Sentence, first: number, stop: number): ReadBody | null {
  const noun = tokens
    .slice(first, Math.min(stop, first + LONGEST_OUTSIDER))
    .findIndex((token) => token.capital || !isNounLike(token) || OUTSIDER.test(token.lower))
  const at = first + noun
  const last = OUTSIDER.test(tokens[at]?.lower ?? '') ? capitalsFrom(tokens, at + 1, stop) : at
  return noun >= 0 && last > at ? { organisation: bodyOf(tokens, at + 1, last), next: last + 1 } : null
}

/** "Local Government Association", not "Children's Services". */
const isOwnBody = (token: Token | undefined) =>
  token !== undefined &&
  isBody(token.lower) &&
  !/^(?:services?|department|team|cabinet|school)$/.test(token.lower)

/** "Children and Families", "September" */
const isForSomething = ([head]: Sentence) =>
  head !== undefined && (isRemit(head.lower) || TIMES.has(head.lower))

/** "the county | council", not "the county" */
const isQualifier = (tokens: Sentence, at: number) =>
  QUALIFIER.test(tokens[at]?.lower ?? '') && isNounLike(tokens[at + 1])

/** "the seaside | council", "the new | city council" */
const isPlaceNext = (tokens: Sentence, at: number) =>
  isNounLike(tokens[at]) &&
  !tokens[at]?.capital &&
  !isRemit(tokens[at]?.lower ?? '') &&
  /^(?:council|authority|borough|city|county|town)$/.test(tokens[at + 1]?.lower ?? '')

/** The last of a run of capitals with small words in it: "Royal Borough of Kingston upon Thames". */
export function capitalsFrom(tokens: Sentence, first: number, stop: number): number {
  let last = first - 1
  for (let at = first; at < stop; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (token.capital) last = at
    else if (
      at === first ||
      isWhole(tokens[at - 1], token) ||
      !/^(?:of|and|for|the|upon|on|&)$/.test(token.lower) ||
      !reachesCapital(tokens, at)
    )
      break
    if (/'s$/.test(token.text) && !isRemit(token.lower)) break
  }
  return last
}

/** "Kent County Council for Ofsted", "Hull City Council and Dr Crane", "Liberal Democrats on Hull City Council": two names. */
const isWhole = (body: Token | undefined, { lower }: Token) =>
  (lower === 'on' && isParty(body?.lower ?? '')) ||
  /^(?:council|trust|ofsted|cc|bc|mbc)$/.test(body?.lower ?? '') ||
  (lower === 'and' && isOwnBody(body))

const reachesCapital = (tokens: Sentence, at: number) =>
  tokens[at + 1]?.capital === true || (tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.capital === true)

export function bodyOf(tokens: Sentence, first: number, last: number): Organisation | null {
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
