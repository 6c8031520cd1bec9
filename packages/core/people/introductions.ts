/** How a story introduces somebody: their role and body before the name, behind it, or behind "is" and "who". */

import type { NamesCouncil, Organisation } from '../bodies/read-body.ts'
import { isSayingAt } from '../speakers/verbs.ts'
import { isPostnominal, isRole, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { skipToVerb } from './move-verbs.ts'
import type { Run } from './name-runs.ts'
import { roleTold } from './predicates.ts'
import { isLowerTitle, roleBefore } from './role-before.ts'
import { type Role, readRole } from './roles.ts'
import { bodyAround, inBrackets, joined, OTHER_HALF, owner } from './whose.ts'

type Tokens = readonly Token[]

/** Longest role with its body, in tokens. */
const REACH = 30

interface Introduction {
  role: string | null
  organisation: Organisation | null
  isCouncillor: boolean
}

export function introductionOf(
  { sentence: { tokens }, first, last }: Run,
  namesCouncil: NamesCouncil,
): Introduction {
  const before = isBodyNoun(tokens[first - 1]) ? null : roleBefore(tokens, first, namesCouncil)
  const behind = roleBehind(tokens, first, last, namesCouncil)
  // "Labour councillor Ivor Blane, the deputy leader,"
  const seat = before && / councillor$/.test(before.role) && behind ? behind : before
  const isNews = behind && (seat?.role.startsWith('former ') || isMade(tokens, first, last))
  const told = (seat && !COUNCILLOR.test(seat.role) && !isNews ? seat : behind) ?? null
  const isMember = tokens[last + 1]?.text === 'MP'
  const ownRole = (told ?? before ?? behind)?.organisation
  const owning = owner(tokens, first)
  return {
    role: told?.role.replace(PLURAL, '$1') ?? (isMember ? 'MP' : null),
    organisation:
      inBrackets(tokens, last, namesCouncil) ??
      // "Bury's Grace Lindley, its head of care": Bury's.
      (owning && /^(?:its|their)$/.test(ownRole?.name ?? '') ? owning : ownRole) ??
      owning ??
      bodyAround(tokens, first, last, namesCouncil) ??
      (told ? null : joined(tokens, last, namesCouncil)),
    isCouncillor:
      /^(?:cllr|coun|councillor)\.?$/.test(tokens[first]?.lower ?? '') ||
      isLowerTitle(tokens[first - 1]) ||
      [before, behind].some((role) => role && COUNCILLOR.test(role.role)),
  }
}

/** "its directors, Ivor Blane and Grace Lindley" */
const PLURAL = /\b(director|executive|member|leader|holder|manager|worker|minister|officer|inspector)s\b/

/** A title more than a role: "ward councillor". On which side they sit is one: "opposition councillor". */
const COUNCILLOR =
  /^(?:(?!opposition|labour|conservative|tory|green|independent|reform|liberal|lib |dem)\S+ ){0,3}councillor$/i

const APPOINTING =
  /^(?:appoint|appoints|appointed|named|names|hired|recruited|confirmed|welcomed|elected|made|of)$/

/** Grace Lindley, | director of children's services at Leeds City Council, */
function roleBehind(tokens: Tokens, first: number, last: number, namesCouncil: NamesCouncil): Role | null {
  const at = skipAside(tokens, last + 1)
  const stop = Math.min(tokens.length, at + REACH)
  const separator = tokens[at]
  if (!separator) return null
  if (separator.kind === 'word') {
    const appointed =
      (separator.lower === 'as' && APPOINTING.test(tokens[first - 1]?.lower ?? '')) ||
      isMade(tokens, first, last)
    const aside = tokens[at - 1]?.text === ')' && !isSayingAt(tokens, at)
    return appointed || aside
      ? readRole(tokens, at, stop, namesCouncil)
      : roleTold(tokens, separator.lower === 'who' ? at + 1 : at, stop, namesCouncil)
  }
  if (!/^[,(–—-]$/.test(separator.text)) return null
  return tokens[at + 1]?.lower === 'who'
    ? roleTold(tokens, at + 2, stop, namesCouncil)
    : (readRole(tokens, at + 1, stop, namesCouncil) ?? roleTold(tokens, at + 1, stop, namesCouncil))
}

/** Grace Lindley, director of children's services at Leeds City Council | said */
export function afterRole({ sentence: { tokens }, last }: Run, namesCouncil: NamesCouncil): number {
  const at = skipAside(tokens, last + 1)
  const role =
    tokens[at]?.text === ','
      ? readRole(tokens, at + 1, Math.min(tokens.length, at + REACH), namesCouncil)
      : null
  return role?.next ?? last + 1
}

/** have made | former social care chief Grace Lindley | the director */
const isMade = (tokens: Tokens, first: number, last: number) =>
  /^(?:the|its|a)$/.test(tokens[last + 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - NEAR), first).some(({ lower }) => lower === 'made')

/** Longest party and ward in brackets, in tokens. */
const ASIDE = 6

/** Ivor Blane (Lab), …; Ivor Blane, 45, …; Ivor Blane, (right) …: a role in brackets is no aside. */
function skipAside(tokens: Tokens, at: number): number {
  if (isPostnominal(tokens[at]?.lower ?? '')) return skipAside(tokens, at + 1)
  if (tokens[at]?.text === ',' && isAge(tokens, at + 1)) return at + 2
  if (tokens[at]?.text === ',' && tokens[at + 1]?.text === '(') return skipAside(tokens, at + 1)
  if (tokens[at]?.text !== '(') return at
  const inside = tokens.slice(at, at + ASIDE)
  const close = inside.findIndex(({ text }) => text === ')')
  const isAside = close > 0 && !inside.slice(0, close).some(({ lower }) => isRole(lower))
  return isAside ? at + close + 1 : at
}

const isAge = (tokens: Tokens, at: number) =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ','

/** What only people do, besides saying. */
const PERSONAL =
  /^(?:join|joined|joins|resign|resigned|resigns|retire|retired|retires|quit|quits|appointed|departed|apologised|apologises|died|lives|lived)$/

const NEAR = 8

/** "the charity Open Door" */
const isBodyNoun = (token: Token | undefined) =>
  /^(?:charity|charities|union|company|firm|thinktank|think-tank|group|website|consultancy|agency)$/.test(
    token?.lower ?? '',
  )

/** Printed with a title, or doing what only people do. */
export function isPersonSurely({ sentence: { tokens }, first, last, name }: Run): boolean {
  if (isTitle(tokens[first]?.lower ?? '')) return true
  if (tokens[first - 1]?.lower === 'the' || isBodyNoun(tokens[first - 1])) return false
  if (tokens[last + 1]?.text === ',') {
    if (/^(?:who|whose)$/.test(tokens[last + 2]?.lower ?? '') || isAge(tokens, last + 2)) return true
    if (PERSONAL.test(tokens[last + 2]?.lower ?? '')) return true
    if (name.length > 1 && tokens[first - 1]?.text === ',' && isSayingAt(tokens, last + 2)) return true
    if (
      tokens[first - 1]?.text === ',' &&
      tokens.slice(Math.max(0, first - NEAR), first).some(({ lower }) => OTHER_HALF.test(lower))
    )
      return true
  }
  if (/-year-old$|^aged$/.test(tokens[first - 1]?.lower ?? '')) return true
  if (isSayingAt(tokens, last + 1)) return true
  if (name.length < 2) return false
  const does = PERSONAL.test(tokens[skipToVerb(tokens, last + 1)]?.lower ?? '')
  return does || isSayingAt(tokens, first - 1)
}
