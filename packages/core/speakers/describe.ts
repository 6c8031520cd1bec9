/** Bodies of a story as speakers: with their full name and the council's code. */

import { type Body, type Councils, councilsOf, fullBody, isTrust } from '../bodies/councils.ts'
import { bodyNamed } from '../bodies/named-bodies.ts'
import { ofKind, ownerBefore } from '../bodies/owners.ts'
import type { Organisation } from '../bodies/read-body.ts'
import { councilSpokenOf } from '../bodies/spoken-of.ts'
import { isModifier, isRemit } from '../people/role-words.ts'
import type { Found } from '../rules/rule.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Speaker } from '../schema/quotation.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { isRole } from '../text/names.ts'
import { DETERMINERS } from '../text/words.ts'
import type { Reading } from './reading.ts'

/** A speaker but for the words that name it. */
export type Description = Omit<Speaker, 'surface'>

export const OFSTED: Description = { name: 'Ofsted', role: null, organisation: 'Ofsted', council: null }

/** Known by no more than the words that name it. */
export const describeWords = (words: string): Description => ({
  name: uncapitalised(words.replace(/^(?:the|a|an)\s+/i, '')),
  role: null,
  organisation: null,
  council: null,
})

/** "Union officials": the capital is the sentence's. "Unison officials" keep theirs. */
function uncapitalised(words: string): string {
  const head = /^\p{Lu}\p{Ll}{0,20}(?= (?!(?:of|for|and)\b)\p{Ll})/u.exec(words)?.[0].toLowerCase() ?? ''
  const isCommon =
    COMMON.test(head) ||
    [isRole, isModifier, isRemit].some((belongs) => belongs(head)) ||
    DETERMINERS.has(head)
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const COMMON =
  /^(?:union|council|government|trust|school|college|university|charity|hospital|police|department|company|agency|party|staff|court|town|opposition|campaign|church)$/

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })

const UNNAMED =
  /^(?:\p{Ll}[\p{L}-]{1,20} ){0,3}(?:council|authority|borough|city|county|town|department|directorate|(?:county|town|city|shire) hall|civic centre)$/iu
/** "its" */
export const isOwn = (name: string) => /^(?:its|their)$/i.test(name)

/** A story of one council that names no trust means theirs, unless it names one that is not, or tells of hospitals and schools. */
const OTHER_TRUST = /\b(?:Trust|NHS|[Hh]ospitals?|health trust|[Aa]cadem(?:y|ies))\b/

/** What a council's name may end in. */
const COUNCIL_WORDS = /\b(?:council|metropolitan|borough|county|city|district|mbc|lbc|rbc|mdc|cc|bc)\b/gi

/** A body's full name and code: "the council" is the one spoken of at `spokenAt`, "the trust" the one named last. */
export function describeBody(
  body: Organisation,
  reading: Reading,
  found: Found,
  spokenAt = body.start,
): Body {
  const councils = councilsOf(found)
  const { mentions, trusts, byName } = councils
  const nearest = mentions[lastStartingBefore(mentions, body.end)]
  if (nearest && nearest.end > body.start) {
    if (/\p{L}{3}/u.test(body.name.slice(nearest.end - body.start).replace(COUNCIL_WORDS, '')))
      return { name: body.name, council: null }
    return isTrust(nearest)
      ? { ...fullBody(nearest, councils), name: nearest.text }
      : fullBody(nearest, councils)
  }
  if (/^trust$/i.test(body.name)) {
    const trust = trusts[lastStartingBefore(trusts, body.start)]
    if (trust) return { name: trust.text, council: trust.council }
    const council =
      trusts.length === 0 && !OTHER_TRUST.test(reading.text)
        ? councilSpokenOf(spokenAt, reading, councils)
        : null
    if (council) return { name: body.name, council: council.council }
  }
  const place = body.name === 'there' ? mentions[lastStartingBefore(mentions, body.start)] : undefined
  if (place) return fullBody(place, councils)
  const named = bodyNamed(body.name, body.start, reading)
  if (named) return { name: named.name, council: null }
  const owns = isOwn(body.name)
  const owner = owns ? ownerBefore(body.start, reading, councils) : null
  if (owner === 'other') return { name: body.name, council: null }
  const mention =
    owner ??
    (owns || UNNAMED.test(body.name)
      ? ofKind(body.name, spokenAt, reading, councils)
      : (byName.get(body.name) ?? councilAbbreviated(body.name, councils)))
  return mention ? fullBody(mention, councils) : { name: body.name, council: null }
}

/** "KCC" where the story names Kent County Council. */
function councilAbbreviated(name: string, councils: Councils): CouncilMention | undefined {
  if (!/^[A-Z]{2,5}$/.test(name)) return undefined
  const initials = (full: string) =>
    full
      .replace(/\band\b|\bof\b/gi, '')
      .match(/\b\p{L}/gu)
      ?.join('')
      .toUpperCase()
  return [...councils.byName.values()].find((mention) => initials(fullBody(mention, councils).name) === name)
}
