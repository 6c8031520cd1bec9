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
  const nearest = index.councils[lastStartingBefore(index.councils, body.end)]
  const printed = nearest && nearest.end > body.start ? nearest : null
  const unnamed = /^(?:(?:local|county|city|borough) )?(?:council|authority|borough)$/i.test(body.name)
  const mention = printed ?? (unnamed ? index.focus : null)
  return mention
    ? { name: index.fullNames.get(mention.name) ?? `${mention.name} Council`, council: mention.council }
    : { name: body.name, council: null }
}

interface CouncilIndex {
  /** In the order of the text. */
  councils: CouncilMention[]
  /** By name: as the story first prints it with "Council". */
  fullNames: Map<string, string>
  /** The council named most often. */
  focus: CouncilMention | null
}

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
      fullNames.set(name, text.replace(/['’]s?$/, ''))
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
