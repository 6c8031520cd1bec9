/** What a person is to the story's reader: their role as such roles are called, and the body that they are of. */

import { type Body, fullBody, isTrust } from '../bodies/councils.ts'
import { isOwn } from '../bodies/describe.ts'
import { ownerBefore } from '../bodies/owners.ts'
import type { Organisation } from '../bodies/read-body.ts'
import { councilSpokenOf } from '../bodies/spoken-of.ts'
import type { Found } from '../rules/rule.ts'
import type { Description } from '../speakers/describe.ts'
import type { Reading } from '../speakers/reading.ts'
import { isParty } from '../text/names.ts'
import type { Person } from './people.ts'

export function describePerson(person: Person, reading: Reading, found: Found): Description {
  const { name, role, organisation } = person
  const serves = isCouncilRole(role) || person.isCouncillor
  const isOthers =
    role !== null && organisation !== null && !serves && isOwnOfOther(organisation, reading, found)
  const body =
    organisation && !isOthers
      ? found.bodies.describe(employerOf(organisation), Math.min(person.start, organisation.start))
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

/** "Ofsted and its chief inspector": not of the council spoken of. "The trust said so. Its chair" is of the trust. */
function isOwnOfOther({ name, start }: Organisation, reading: Reading, found: Found): boolean {
  if (!isOwn(name)) return false
  const owner = ownerBefore(start, reading, found.bodies.councils)
  return owner === null || owner === 'other' || !isTrust(owner)
}

/** The panel's chairman, a member of the committee: of the council. */
const employerOf = (organisation: Organisation) =>
  INNER.test(organisation.name) ? { ...organisation, name: 'council' } : organisation

const INNER =
  /^(?!.*\b(?:select|accounts|parliamentary|national|independent)\b)(?:\p{Ll}[\p{L}'’-]{1,20} ){0,3}(?:panel|committee|cabinet|team|(?:adoption|fostering|children['’]s) services?|(?:scrutiny|overview) board)$|\b[Ss]crutiny (?:[Bb]oard|[Cc]ommittee|[Pp]anel)$/u

/** Whoever leads a council, in whatever words; its deputy leader is no leader. */
const asCouncilRole = (role: string) =>
  role
    .replace(/^(?:county|city|borough) (?=(?:chief executive|leader)\b)/, '')
    .replace(/^(?:executive |elected )?((?:interim |acting |former |outgoing )?)leader$/, '$1council leader')
    .replace(
      /^(?:Conservative|Labour|Tory|Lib(?:eral)? Dem(?:ocrat)?|Green|Independent|Reform(?: UK)?) (?=cabinet|council\b|deputy|elected|executive|lead |mayor|portfolio)/,
      '',
    )
    .replace(/deputy council leader\b/, 'deputy leader')
    .replace(/^council (?!leader|officer|worker)/, '')

/** Roles that councils have. */
const COUNCIL_ROLE =
  /\b(?:council|councillor|director|dcs|cabinet|(?:executive|lead) (?:board )?member|(?:opposition|ward) (?:member|spokes\w{3,6})|portfolio holder|mayor|leader|committee|chief (?:executive|officer)|head of (?!state|policy|research)|scrutiny|corporate parenting|(?<!former )social worker|(?:advanced|senior|lead) practitioner|mayoral advis[eo]r|(?:team|service|practice|duty|fostering) manager|personal advis[eo]r|reviewing officer|spokes(?:man|woman|person) (?:for|on) (?:children|education|families|schools|young)|^deputy$)\b/i
const OTHERS_ROLE =
  /\b(?:regional|national|research|policy(?! committee)|programme|inspection|inspector|minister|union|professor|police|hospital|chief social worker|school|college|mp|(?:select|education|accounts) committee|party leader)\b/i

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
  ownerBefore(start, reading, found.bodies.councils) !== 'other'

function served({ start }: Person, reading: Reading, found: Found): Body | null {
  const { councils } = found.bodies
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

/** "a social worker in Bury" works there, for whomever; one "at Bury" and "Bury's social worker" for the council. */
const isPlace = (organisation: Organisation | null, { name }: Body, { text }: Reading) =>
  organisation !== null &&
  !/\bat (?:the )?$/.test(text.slice(Math.max(0, organisation.start - 10), organisation.start)) &&
  !/['’]s?$/.test(text.slice(organisation.start, organisation.end)) &&
  !/council|trust|\b[A-Z]{2,4}\b/i.test(organisation.name) &&
  name.startsWith(organisation.name)
