/** A body's full name, with the council's code: "the council" is the one spoken of, "the trust" the one named last. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Reading } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { type Body, type Councils, fullBody, isTrust } from './councils.ts'
import { bodyNamed } from './named-bodies.ts'
import { ofKind, ownerBefore } from './owners.ts'
import type { Organisation } from './read-body.ts'
import { councilSpokenOf } from './spoken-of.ts'

const UNNAMED =
  /^(?:\p{Ll}[\p{L}-]{1,20} ){0,3}(?:council|authority|borough|city|county|town|department|directorate|(?:county|town|city|shire) hall|civic centre)$/iu
/** "its" */
export const isOwn = (name: string) => /^(?:its|their)$/i.test(name)

/** A story of one council that names no trust means theirs, unless it names one that is not, or tells of hospitals and schools. */
const OTHER_TRUST = /\b(?:Trust|NHS|[Hh]ospitals?|health trust|[Aa]cadem(?:y|ies))\b/

/** What a council's name may end in. */
const COUNCIL_WORDS = /\b(?:council|metropolitan|borough|county|city|district|mbc|lbc|rbc|mdc|cc|bc)\b/gi

export function describeBody(
  body: Organisation,
  spokenAt: number,
  reading: Reading,
  councils: Councils,
): Body {
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
