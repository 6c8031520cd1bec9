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
import { letteredIn } from './council-initials.ts'
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
  const blocks = readBlocks(story).map((block) => withHalves(story, candidatesOf(story, block)))
  const all = blocks.flat()
  const titled = councilsOf(all.filter((name) => name.titled))
  const named = councilsOf(all.filter((name) => name.titled || (name.strong && !name.person)))
  const people = new Set(all.filter(({ person }) => person).map(({ name }) => name))
  const isMeant = (one: Candidate, council: Council) => {
    if (one.titled) return true
    if (one.person || (people.has(one.name) && (one.acts || !titled.has(council)))) return false
    return one.strong || named.has(council)
  }
  const listed = new Set(blocks.flatMap((candidates) => [...listedIn(story, candidates)]))
  const mentions = blocks.flatMap((candidates) =>
    candidates.flatMap((one) => {
      const [council, another] = one.councils
      if (!council || (another && !one.trust)) return []
      return isMeant(one, council) || (listed.has(one) && !one.person) ? [mentionOf(one, council, story)] : []
    }),
  )
  return withLettered(story, mentions)
}

/** Those that stand in one list with a strong one. */
function listedIn({ text }: Story, candidates: readonly Candidate[]): Set<Candidate> {
  const listed = new Set<Candidate>()
  for (const inTurn of [candidates, candidates.toReversed()]) {
    let before: Candidate | null = null
    for (const one of inTurn) {
      const isOfList = before !== null && joinsNames(text, before, one)
      if (isOfList && before && (before.strong || listed.has(before))) listed.add(one)
      before = one
    }
  }
  return listed
}

/** With the letters that the story gives some of them. */
function withLettered({ text }: Story, mentions: CouncilMention[]): CouncilMention[] {
  const lettered = letteredIn(text, mentions).map(({ of, letters, start, end }) => ({
    ...of,
    text: letters,
    start,
    end,
  }))
  return [...mentions, ...lettered]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
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

const HALF = /(?<![\p{L}-])(North|South|East|West)(?= and (?:North|South|East|West) $)/u
/** As far as the half of a name stands before the whole one. */
const HALF_REACH = 20

/** "North and West Northamptonshire": the first half of a pair has its rest behind the second. */
function withHalves({ text, published }: Story, candidates: Candidate[]): Candidate[] {
  return candidates.flatMap((one) => {
    const [side = '', ...rest] = text.slice(one.start, one.end).split(' ')
    const from = Math.max(0, one.start - HALF_REACH)
    const half = HALF.exec(`${text.slice(from, one.start)}${side} `)
    const councils = half ? councilsNamed([half[1], ...rest].join(' '), published) : []
    if (!half || councils.length !== 1) return [one]
    const start = from + half.index
    return [{ ...one, councils, name: fold(`${half[1]}`), start, end: start + `${half[1]}`.length }, one]
  })
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
