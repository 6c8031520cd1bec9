/** Persons and bodies of a story as speakers: with role, organisation and the council's code. */
import type { Found } from '../rules/rule.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Speaker } from '../schema/quotation.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { isParty, isRole } from '../text/names.ts'
import { DETERMINERS } from '../text/words.ts'
import { ofKind, ownerBefore } from './antecedents.ts'
import type { Organisation } from './bodies.ts'
import { type Body, type Councils, councilsOf, fullBody, isTrust } from './councils.ts'
import { bodyNamed } from './named-bodies.ts'
import type { Person } from './people.ts'
import type { Reading } from './reading.ts'
import { isModifier, isRemit } from './role-words.ts'
import { councilSpokenOf } from './spoken-of.ts'

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

export function describePerson(person: Person, reading: Reading, found: Found): Description {
  const { name, role, organisation } = person
  const serves = isCouncilRole(role) || person.isCouncillor
  // "Ofsted and its chief inspector": not of the council spoken of.
  const isOthers = organisation !== null && OWN.test(organisation.name) && role !== null && !serves
  const body =
    organisation && !isOthers
      ? describeBody(organisation, reading, found, Math.min(person.start, organisation.start))
      : null
  const isTheirs = serves || (organisation === null && isStaff(person, reading, found))
  const council = isTheirs && !(body && isElsewhere(person, body)) ? served(person, reading, found) : body
  const placed =
    council?.council && role !== null && !serves && isPlace(organisation, council, reading) ? null : council
  return {
    name,
    role: placed?.council && role ? asCouncilRole(role) : role,
    organisation: placed?.name ?? null,
    council: placed?.council ?? null,
  }
}

/** Whoever leads a council, in whatever words; its deputy leader is no leader. */
const asCouncilRole = (role: string) =>
  role
    .replace(/^(?:executive |elected )?((?:interim |acting |former |outgoing )?)leader$/, '$1council leader')
    .replace(
      /^(?:Conservative|Labour|Tory|Lib(?:eral)? Dem(?:ocrat)?|Green|Independent|Reform) (?=cabinet|council\b|deputy|elected|executive|lead |mayor|portfolio)/,
      '',
    )
    .replace(/deputy council leader$/, 'deputy leader')
    .replace(/^council (?!leader|officer|worker)/, '')

/** Roles that councils have. */
const COUNCIL_ROLE =
  /\b(?:council|councillor|director|dcs|cabinet|(?:executive|lead) (?:board )?member|(?:opposition|ward) (?:member|spokes\w{3,6})|portfolio holder|mayor|leader|committee|chief (?:executive|officer)|head of (?!state|policy|research)|scrutiny|corporate parenting|(?<!former )social worker|(?:advanced|senior|lead) practitioner|mayoral advis[eo]r|(?:team|service|practice|duty|fostering) manager|personal advis[eo]r|reviewing officer|spokes(?:man|woman|person) for (?:children|education|families|young)|^deputy$)\b/i
const OTHERS_ROLE =
  /\b(?:regional|national|research|policy|programme|inspection|inspector|minister|union|professor|police|hospital|school|college|mp|(?:select|education|accounts) committee|party leader)\b/i

const isCouncilRole = (role: string | null) =>
  role !== null && COUNCIL_ROLE.test(role) && !OTHERS_ROLE.test(role) && !/^\p{Lu}.* mayor$/u.test(role)

/** Whom councils employ, and others too. */
const STAFF =
  /\b(?:(?:planning|recruitment|participation|education|welfare|fostering|adoption|placements?|housing|commissioning|safeguarding|permanence|family|legal|licensing|democratic services) officer|(?:area|project|operations|locality|commissioning|residential|unit|adoption|contact|improvement|programme|assistant) manager|(?:family support|youth) worker|educational psychologist|(?:commissioning|safeguarding|early help) lead)$/

/** A social work manager works for the council that is spoken of, unless a charity was named last. */
const isStaff = ({ role, start }: Person, reading: Reading, found: Found) =>
  role !== null &&
  STAFF.test(role) &&
  !OTHERS_ROLE.test(role) &&
  ownerBefore(start, reading, councilsOf(found)) !== 'other'

function served({ start }: Person, reading: Reading, found: Found): Body | null {
  const councils = councilsOf(found)
  const mention = councilSpokenOf(start, reading, councils)
  return mention && fullBody(mention, councils)
}

/** A councillor is also one as "chair of the committee", as "Labour's Cllr Crane", and for a ward. */
const isElsewhere = ({ role, isCouncillor }: Person, { name, council }: Body) =>
  council !== null ||
  (!PARTY_GROUP.test(name) &&
    !(role !== null && /councillor$/.test(role)) &&
    (!isCouncillor || (/^\p{Lu}/u.test(name) && !isParty(name.toLowerCase()))))

/** "the Labour group's spokesman" sits on the council. */
const PARTY_GROUP = /^(?:\p{Lu}\p{L}{1,15} ){0,2}group$/u

/** "a social worker in Bury" works there, for whomever; one "at Bury" for the council. */
const isPlace = (organisation: Organisation | null, { name }: Body, { text }: Reading) =>
  organisation !== null &&
  !/\bat (?:the )?$/.test(text.slice(Math.max(0, organisation.start - 10), organisation.start)) &&
  !/council|trust|\b[A-Z]{2,4}\b/i.test(organisation.name) &&
  name.startsWith(organisation.name)

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })

const UNNAMED =
  /^(?:\p{Ll}[\p{L}-]{1,20} ){0,3}(?:council|authority|borough|city|county|town|department|directorate|(?:county|town|city|shire) hall|civic centre)$/iu
const OWN = /^(?:its|their)$/i

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
  const isOwn = OWN.test(body.name)
  const owner = isOwn ? ownerBefore(body.start, reading, councils) : null
  if (owner === 'other') return { name: body.name, council: null }
  const mention =
    owner ??
    (isOwn || UNNAMED.test(body.name)
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
