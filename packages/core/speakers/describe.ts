/** Persons and bodies of a story as speakers: with role, organisation and the council's code. */
import type { Found } from '../rules/rule.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Speaker } from '../schema/quotation.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Person } from './people.ts'
import type { Organisation } from './roles.ts'

/** A speaker but for the words that name it. */
export type Description = Omit<Speaker, 'surface'>

export const OFSTED: Description = { name: 'Ofsted', role: null, organisation: 'Ofsted', council: null }

/** Known by no more than the words that name it. */
export const describeWords = (words: string): Description => ({
  name: words.replace(/^(?:the|a|an)\s+/i, ''),
  role: null,
  organisation: null,
  council: null,
})

export function describePerson(person: Person, found: Found): Description {
  const { name, role, organisation } = person
  const body = organisation ? describeBody(organisation, found) : councilServed(person, found)
  const leads = role !== null && /^(?:interim |acting |former |deputy )?leader$/.test(role)
  return {
    name,
    role: body?.council && leads ? role.replace('leader', 'council leader') : role,
    organisation: body?.name ?? null,
    council: body?.council ?? null,
  }
}

/** Roles that only a council has. */
const COUNCIL_ROLE =
  /\b(?:council|director (?:of|for) (?:children|people|education)|DCS|cabinet|lead (?:member|councillor)|portfolio holder)\b/

/** For a council role without its council: the one named last before the person. */
function councilServed({ role, start }: Person, found: Found): Body | null {
  if (!role || !COUNCIL_ROLE.test(role)) return null
  const index = indexOf(found)
  const mention = index.councils[lastStartingBefore(index.councils, start)] ?? index.focus
  return mention && fullBody(mention, index)
}

type Body = Pick<CouncilMention, 'name' | 'council'>

const fullBody = ({ name, council }: CouncilMention, { fullNames }: CouncilIndex): Body => ({
  name: fullNames.get(name) ?? `${name} Council`,
  council,
})

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })

/** A body's full name and code: "the council" is the one that the story is about. */
export function describeBody(body: Organisation, found: Found): Body {
  const index = indexOf(found)
  const nearest = index.councils[lastStartingBefore(index.councils, body.end)]
  const printed = nearest && nearest.end > body.start ? nearest : null
  const unnamed = /^(?:(?:local|county|city|borough) )?(?:council|authority|borough)$/i.test(body.name)
  const mention = printed ?? (unnamed ? index.focus : null)
  return mention ? fullBody(mention, index) : { name: body.name, council: null }
}

interface CouncilIndex {
  /** In the order of the text. */
  councils: CouncilMention[]
  /** By name: as the story first prints it with "Council". */
  fullNames: Map<string, string>
  /** The council named most often. */
  focus: CouncilMention | null
}

/** Papers set their first words in capitals: HULL City Council. */
const inOwnCase = (name: string, printed: string) =>
  printed.startsWith(name.toUpperCase()) ? name + printed.slice(name.length) : printed

const indexes = new WeakMap<Found['mentions'], CouncilIndex>()

/** The story's councils, which stand before its people are looked for. */
function indexOf({ mentions }: Found): CouncilIndex {
  const known = indexes.get(mentions)
  if (known) return known
  const councils = mentions.filter((mention) => mention.kind === 'council').sort((a, b) => a.start - b.start)
  const fullNames = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { name, text } of councils) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (/council|corporation/i.test(text) && !fullNames.has(name))
      fullNames.set(name, inOwnCase(name, text.replace(/['’]s?$/, '')))
  }
  const count = ({ name }: CouncilMention) => counts.get(name) ?? 0
  const focus = councils.reduce<CouncilMention | null>(
    (most, mention) => (most && count(most) >= count(mention) ? most : mention),
    null,
  )
  const index = { councils, fullNames, focus }
  indexes.set(mentions, index)
  return index
}
