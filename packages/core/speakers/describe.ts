/** Persons and bodies of a story as speakers: with role, organisation and the council's code. */
import type { Found } from '../rules/rule.ts'
import type { CouncilMention } from '../schema/mention.ts'
import type { Speaker } from '../schema/quotation.ts'
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

export function describePerson({ name, role, organisation }: Person, found: Found): Description {
  const body = organisation ?? (role && /^(?:former |deputy )?council /.test(role) ? THE_COUNCIL : null)
  const described = body && describeBody(body, found)
  const leads = role !== null && /^(?:interim |acting |former |deputy )?leader$/.test(role)
  return {
    name,
    role: described?.council && leads ? role.replace('leader', 'council leader') : role,
    organisation: described?.name ?? null,
    council: described?.council ?? null,
  }
}

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })

const THE_COUNCIL = theCouncil(0, 0)

/** A body's full name and code: "the council" is the one that the story is about. */
export function describeBody(body: Organisation, found: Found): Pick<CouncilMention, 'name' | 'council'> {
  const index = indexOf(found)
  const printed = index.councils.find(({ start, end }) => start < body.end && body.start < end)
  const unnamed = /^(?:(?:local|county|city|borough) )?(?:council|authority|borough)$/i.test(body.name)
  const mention = printed ?? (unnamed ? index.focus : null)
  return mention
    ? { name: fullName(mention, index.councils), council: mention.council }
    : { name: body.name, council: null }
}

/** As the story prints it in full, else with "Council" behind it. */
function fullName({ council, name }: CouncilMention, councils: CouncilMention[]): string {
  const full = councils.find(
    (other) => other.name === name && other.council === council && /council|corporation/i.test(other.text),
  )
  return full?.text.replace(/['’]s?$/, '') ?? `${name} Council`
}

interface CouncilIndex {
  councils: CouncilMention[]
  /** The council named most often. */
  focus: CouncilMention | null
}

const indexes = new WeakMap<Found['mentions'], CouncilIndex>()

function indexOf({ mentions }: Found): CouncilIndex {
  const known = indexes.get(mentions)
  if (known) return known
  const councils = mentions.filter((mention) => mention.kind === 'council')
  const counts = new Map<string, number>()
  let focus: CouncilMention | null = null
  for (const mention of councils) {
    const count = (counts.get(mention.name) ?? 0) + 1
    counts.set(mention.name, count)
  }
  for (const mention of councils) {
    if (!focus || (counts.get(mention.name) ?? 0) > (counts.get(focus.name) ?? 0)) focus = mention
  }
  const index = { councils, focus }
  indexes.set(mentions, index)
  return index
}
