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
  const { name, organisation } = person
  const led = organisation ? null : councilLed(person, found)
  const role = led ? led.role : person.role
  const body = led
    ? led.body
    : organisation
      ? describeBody(organisation, found)
      : councilServed(person, found)
  const leads = role !== null && /^(?:interim |acting |former |deputy )?leader$/.test(role)
  return {
    name,
    role: body?.council && leads ? role.replace('leader', 'council leader') : role,
    organisation: body?.name ?? null,
    council: body?.council ?? null,
  }
}

/** Words in the longest short name of a council: "Bath and North East Somerset". */
const LONGEST_NAME = 5

/** "Bury chief executive": the council's short name opens the role. */
function councilLed({ role }: Person, found: Found): { role: string; body: Body } | null {
  const words = role?.split(' ') ?? []
  const index = indexOf(found)
  for (let many = 1; many <= Math.min(LONGEST_NAME, words.length - 1); many++) {
    const named = index.byName.get(words.slice(0, many).join(' '))
    if (named) return { role: words.slice(many).join(' '), body: fullBody(named, index) }
  }
  return null
}

/** Roles that only a council has. */
const COUNCIL_ROLE =
  /\b(?:council|director (?:of|for) (?:children|people|education|community)|(?:strategic|corporate) director|DCS|cabinet|(?:executive|lead) (?:member|councillor)|portfolio holder|mayor)\b|^(?:(?:interim|acting|former|deputy) )?leader\b/

/** For a council role without its council: the one that is spoken of where the person stands. */
function councilServed({ role, start }: Person, found: Found): Body | null {
  if (!role || !COUNCIL_ROLE.test(role)) return null
  const index = indexOf(found)
  const mention = spokenOf(start, index)
  return mention && fullBody(mention, index)
}

type Body = Pick<CouncilMention, 'name' | 'council'>

const fullBody = ({ name, council }: CouncilMention, { fullNames }: CouncilIndex): Body => ({
  name: fullNames.get(name) ?? `${name} Council`,
  council,
})

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })

/** The council named last; in a story about one council, the last that is named more than in passing. */
function spokenOf(
  start: number,
  { councils, recurring, focus, isOfOne }: CouncilIndex,
): CouncilMention | null {
  const named = isOfOne ? recurring : councils
  return named[lastStartingBefore(named, start)] ?? focus
}

const UNNAMED = /^(?:(?:local|county|city|borough) )?(?:council|authority|borough|city|county|town)$/i

/** A body's full name and code: "the council" is the one spoken of, "the trust" the one named last. */
export function describeBody(body: Organisation, found: Found): Body {
  const index = indexOf(found)
  const nearest = index.councils[lastStartingBefore(index.councils, body.end)]
  const printed = nearest && nearest.end > body.start ? nearest : null
  const trust = /^trust$/i.test(body.name) ? index.trusts[lastStartingBefore(index.trusts, body.start)] : null
  if (trust) return { name: trust.text, council: trust.council }
  const mention = printed ?? (UNNAMED.test(body.name) ? spokenOf(body.start, index) : null)
  return mention ? fullBody(mention, index) : { name: body.name, council: null }
}

interface CouncilIndex {
  /** In the order of the text. */
  councils: CouncilMention[]
  /** By name: as the story first prints it with "Council". */
  fullNames: Map<string, string>
  byName: Map<string, CouncilMention>
  /** Those of them that are children's trusts. */
  trusts: CouncilMention[]
  /** The council named most often. */
  focus: CouncilMention | null
  /** Whether it is named more often than all the others together. */
  isOfOne: boolean
  /** Those that the story comes back to: others it names in passing. */
  recurring: CouncilMention[]
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
  const trusts = councils.filter(({ text }) => /\btrust$/i.test(text))
  const isOfOne = focus !== null && 2 * count(focus) > councils.length
  const recurring = councils.filter((mention) => count(mention) > 1)
  const byName = new Map(councils.map((mention) => [mention.name, mention]))
  const index = { councils, byName, fullNames, trusts, focus, isOfOne, recurring }
  indexes.set(mentions, index)
  return index
}
