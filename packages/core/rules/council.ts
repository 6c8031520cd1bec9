import {
  type Council,
  councilNamesIn,
  councilsGone,
  councilsNamed,
  councilsOfTrust,
  councilsTitled,
  isStrongName,
} from '../register/councils.ts'
import { fold } from '../register/surface.ts'
import type { CouncilMention } from '../schema/mention.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import {
  daySpokenOf,
  isEnglishWord,
  isPartOfLongerName,
  joinsNames,
  speaksOfCouncil,
  speaksOfThePast,
} from './council-context.ts'
import { misspeltIn } from './council-misspelt.ts'
import { actsAsPerson, isFirstName, isSurname } from './council-person.ts'

export { examples } from './council-examples.ts'

export const id = 'council'
export const title =
  'A council with children’s services: by name, by short name, or by the trust that runs them'

interface Candidate {
  start: number
  end: number
  councils: Council[]
  /** As names are compared. */
  name: string
  /** A trust that serves several councils has a name and no code. */
  trust: boolean
  /** With a title, or as only a council is spoken of. */
  titled: boolean
  /** The name alone is enough, with nothing around it that makes it something else. */
  strong: boolean
  /** Stands behind a first name. */
  person: boolean
  /** Does what people do: says, hopes, joins. */
  acts: boolean
}

/**
 * A name that is also others' counts only in a story that names its council beyond doubt somewhere, or between two
 * councils; and one that is a person's of the story only where that person cannot be meant.
 */
export function find(story: Story): CouncilMention[] {
  const blocks = readBlocks(story).map((block) => candidatesOf(story, block))
  const all = blocks.flat()
  const titled = councilsOf(all.filter((name) => name.titled))
  const named = councilsOf(all.filter((name) => name.titled || (name.strong && !name.person)))
  const people = new Set(all.filter(({ person }) => person).map(({ name }) => name))
  const isMeant = (one: Candidate, council: Council) => {
    if (one.titled) return true
    if (one.person || (people.has(one.name) && (one.acts || !titled.has(council)))) return false
    return one.strong || named.has(council)
  }
  return blocks.flatMap((candidates) =>
    candidates.flatMap((one, at) => {
      const [council, another] = one.councils
      if (!council || (another && !one.trust)) return []
      const neighbours = [candidates[at - 1], candidates[at + 1]]
      const isListed = neighbours.some((other) => other?.strong && joinsNames(story.text, one, other))
      return isMeant(one, council) || (isListed && !one.person) ? [mentionOf(one, council, story)] : []
    }),
  )
}

function mentionOf(one: Candidate, council: Council, { text }: Story): CouncilMention {
  const { start, end } = one
  const printed = text.slice(start, end)
  const { code, name } = one.councils.length > 1 ? { code: null, name: printed } : council
  return { kind: 'council', start, end, text: printed, rule: id, council: code, name }
}

function councilsOf(candidates: readonly Candidate[]): Set<Council> {
  return new Set(candidates.flatMap(({ councils }) => councils))
}

/** In order, the rightly spelt before the misspelt where both would stand in one place. */
function candidatesOf(story: Story, block: Block): Candidate[] {
  return [...candidatesIn(story, block), ...misspeltCandidatesIn(story, block)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
}

function candidatesIn({ text, published }: Story, block: Block): Candidate[] {
  const words = text.slice(block.start, block.end)
  return councilNamesIn(words).flatMap((match) => {
    const [surface, before = '', printed = '', after = ''] = match
    if (!isCapitalised(printed)) return []
    const place = { words, start: match.index, end: match.index + surface.length }
    const candidate = {
      start: block.start + place.start,
      end: block.start + place.end,
      name: fold(printed),
      trust: false,
      titled: true,
      strong: true,
      person: false,
      acts: false,
    }
    if (before || after) return { ...candidate, councils: councilsTitled(printed, before + after, published) }
    const ofTrust = councilsOfTrust(printed, published)
    if (ofTrust.length > 0) return { ...candidate, councils: ofTrust, trust: true }
    if (isPartOfLongerName(place)) return []
    const spokenOf = councilsNamed(printed, daySpokenOf(place) ?? published)
    const gone = speaksOfThePast(place) ? councilsGone(printed, published) : []
    const councils = (spokenOf.length > 0 ? spokenOf : gone).filter(
      (council) => !isEnglishWord(council, place) && !isFirstName(council, place),
    )
    return {
      ...candidate,
      councils,
      titled: speaksOfCouncil(place),
      strong: spokenOf.some((council) => isStrongName(council, printed)),
      person: councils.some((council) => isSurname(council, place)),
      acts: actsAsPerson(place),
    }
  })
}

/** Enough for the rest of a name on either side of a word of it. */
const NAME_REACH = 40

/** Names that would be councils' if one letter were another: read in a copy that has it right. */
function misspeltCandidatesIn({ text, published }: Story, block: Block): Candidate[] {
  return misspeltIn(text.slice(block.start, block.end)).flatMap(({ start, word, meant }) => {
    const at = block.start + start
    const from = Math.max(block.start, at - NAME_REACH)
    const behind = text.slice(at + word.length, Math.min(block.end, at + word.length + NAME_REACH))
    const copy = text.slice(from, at) + meant + behind
    const read = candidatesIn({ text: copy, published, blocks: [] }, { ...block, start: 0, end: copy.length })
    return read
      .filter((name) => name.start <= at - from && name.end >= at - from + meant.length)
      .map((name) => ({
        ...name,
        start: from + name.start,
        end: from + name.end + word.length - meant.length,
      }))
  })
}

/** Words of names that papers print in small letters too: "Doncaster children's trust". */
const SMALL_WORDS = new Set(
  "and of on the under upon with in for co le children children's services trust families first".split(' '),
)

/** The pattern leaves case open; "reading" and "the hull" are no councils. */
function isCapitalised(name: string): boolean {
  return (
    name.split(/[\s-]/).every((word) => /^[^a-z]/.test(word) || SMALL_WORDS.has(word.replace('’', "'"))) &&
    /^[A-Z]/.test(name)
  )
}
