import {
  COUNCIL_NAMES,
  type Council,
  councilsNamed,
  councilsOfTrust,
  councilsTitled,
  isStrongName,
} from '../register/councils.ts'
import type { CouncilMention } from '../schema/mention.ts'
import { matchesFrom } from '../text/pattern.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { isPartOfLongerName, isPersonOrWord, speaksOfCouncil } from './council-context.ts'
import { misspeltIn } from './council-misspelt.ts'
import type { Example } from './rule.ts'

export const id = 'council'
export const title =
  'A council with children’s services: by name, by short name, or by the trust that runs them'

export const examples: Example<CouncilMention>[] = [
  {
    text: "Wakefield Council's leader met inspectors. Wakefield was last inspected in spring.",
    finds: [
      { text: 'Wakefield Council', council: 'E08000036', name: 'Wakefield' },
      { text: 'Wakefield', council: 'E08000036' },
    ],
  },
  {
    text: 'READING Borough Council, Croydon LBC and the Royal Borough of Kingston upon Thames took part.',
    finds: [
      { text: 'READING Borough Council', council: 'E06000038' },
      { text: 'Croydon LBC', council: 'E09000008' },
      { text: 'Royal Borough of Kingston upon Thames', council: 'E09000021' },
    ],
  },
  {
    text: 'Services in Hammersmith & Fulham, Stoke on Trent and Reading have improved.',
    finds: [
      { text: 'Hammersmith & Fulham', name: 'Hammersmith and Fulham' },
      { text: 'Stoke on Trent', council: 'E06000021' },
      { text: 'Reading', council: 'E06000038' },
    ],
  },
  {
    text: 'Dorset will be inspected again.',
    published: '2018-05-01',
    finds: [{ text: 'Dorset', council: 'E10000009' }],
  },
  {
    text: 'Dorset will be inspected again.',
    published: '2022-05-01',
    finds: [{ text: 'Dorset', council: 'E06000059' }],
  },
  {
    text: 'Kingston Council shares its director with Richmond Council. Kingston pays her.',
    finds: [{ text: 'Kingston Council' }, { text: 'Richmond Council' }, { text: 'Kingston' }],
  },
  {
    text: 'Kingston and Richmond were rated outstanding.',
    finds: [{ name: 'Kingston upon Thames' }, { name: 'Richmond upon Thames' }],
  },
  {
    text: "Slough Children's Services Trust has hired ten social workers.",
    published: '2016-02-20',
    finds: [{ text: "Slough Children's Services Trust", name: 'Slough', council: 'E06000039' }],
  },
  {
    text: "Northamptonshire Children's Trust serves two councils, and Achieving for Children three.",
    published: '2022-12-01',
    finds: [
      { text: "Northamptonshire Children's Trust", council: null, name: "Northamptonshire Children's Trust" },
      { text: 'Achieving for Children', council: null },
    ],
  },
  {
    text: 'Including Halton, three councils were seen. Halton Council came first.',
    finds: [{ text: 'Halton' }, { text: 'Halton Council' }],
  },
  {
    text: "Central Bedforshire's staff met those of Wolverhamptom City Council and of Westminister City Council.",
    finds: [
      { text: 'Central Bedforshire', council: 'E06000056' },
      { text: 'Wolverhamptom City Council', council: 'E08000031' },
      { text: 'Westminister City Council', council: 'E09000033' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-focused-visits',
  },
  { text: 'Herfordshire may be either of two; Lancastrians and Cumberbatch are neither.', finds: [] },
  {
    text: 'Calderdale MBC, Surrey CC, Slough BC and Richmond LBC sent staff; Kingston upon Thames RBC did not.',
    finds: [
      { text: 'Calderdale MBC', name: 'Calderdale' },
      { text: 'Surrey CC', name: 'Surrey' },
      { text: 'Slough BC', name: 'Slough' },
      { text: 'Richmond LBC', name: 'Richmond upon Thames' },
      { text: 'Kingston upon Thames RBC' },
    ],
    seen: 'https://www.lgcplus.com/services/children/ofsted-announces-tougher-inspections-as-senior-figures-resign/5046952.article',
  },
  {
    text: 'Halton Borough Council, in the north west, met St Helens in Lancashire.',
    finds: [{ text: 'Halton Borough Council' }, { text: 'St Helens' }],
    seen: 'https://www.cypnow.co.uk/cyp/news/1149336/nearly-half-of-councils-see-fall-in-childrens-services-rating-under-tougher-ofsted-inspections',
  },
  {
    text: 'CWaC and RBKC share a plan, K&C says; so does BCP Council.',
    published: '2020-05-01',
    finds: [
      { text: 'CWaC', name: 'Cheshire West and Chester' },
      { text: 'RBKC', name: 'Kensington and Chelsea' },
      { text: 'K&C', name: 'Kensington and Chelsea' },
      { text: 'BCP Council', name: 'Bournemouth, Christchurch and Poole' },
    ],
    seen: 'http://bodgedroad.blogspot.com/2011/11/ofsted-publishes-childrens-services.html',
  },
  {
    text: 'It has advisors from local authorities Islington and Leicestershire.',
    finds: [{ text: 'Islington' }, { text: 'Leicestershire' }],
    seen: 'https://www.eastlondonadvertiser.co.uk/news/education/ofsted-tower-hamlets-children-s-services-improving-3602660',
  },
  {
    text: 'The East Midlands authority, a Midlands council and a London council were told.',
    finds: [],
    seen: 'https://www.localgov.co.uk/Council-first-outside-London-to-transform-flagging-childrens-services-to-outstanding/50101',
  },
  { text: 'Cumbria has seven lakes that inspectors like.', published: '2024-02-01', finds: [] },
  {
    text: 'East Hampshire, Newcastle-under-Lyme and West Devon empty bins. Richmondshire is gone.',
    finds: [],
  },
  {
    text: 'Kent Police, Durham Constabulary and the Norfolk and Suffolk NHS Foundation Trust were asked.',
    finds: [],
  },
  {
    text: 'Reading the report took Sarah Lancashire of the University of Hull an hour in New York.',
    finds: [],
  },
  {
    text: 'He sat at Kingston Crown Court, then in HMP Wakefield, and later moved to Bury St Edmunds.',
    finds: [],
  },
]

interface Candidate {
  start: number
  end: number
  councils: Council[]
  /** A trust that serves several councils has a name and no code. */
  trust: boolean
  /** Named in a way that leaves no doubt that a council is meant. */
  certain: boolean
}

/** A name that is also others' counts only in a story that names its council beyond doubt somewhere. */
export function find(story: Story): CouncilMention[] {
  const candidates = readBlocks(story).flatMap((block) =>
    [...candidatesIn(story, block), ...misspeltCandidatesIn(story, block)]
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0)),
  )
  const named = new Set(candidates.filter(({ certain }) => certain).flatMap(({ councils }) => councils))
  return candidates.flatMap(({ start, end, councils, trust, certain }) => {
    const [council, another] = councils
    if (!council || (another && !trust) || !(certain || named.has(council))) return []
    const text = story.text.slice(start, end)
    const { code, name } = another ? { code: null, name: text } : council
    return { kind: 'council', start, end, text, rule: id, council: code, name }
  })
}

const NAME = new RegExp(COUNCIL_NAMES, 'iy')
/** Names are capitalised; what stands before them need not be. */
const STARTS = /(?<![\w@/&.-])(?:[A-Z]|(?:borough|city)[ \u00a0]of[ \u00a0])/g

function candidatesIn({ text, published }: Story, block: Block): Candidate[] {
  const words = text.slice(block.start, block.end)
  return matchesFrom(STARTS, NAME, words).flatMap((match) => {
    const [surface, before = '', name = '', after = ''] = match
    const place = { words, start: match.index, end: match.index + surface.length }
    const span = { start: block.start + place.start, end: block.start + place.end, trust: false }
    if (!isCapitalised(name)) return []
    if (before || after) {
      return { ...span, councils: councilsTitled(name, before + after, published), certain: true }
    }
    const ofTrust = councilsOfTrust(name, published)
    if (ofTrust.length > 0) return { ...span, councils: ofTrust, trust: true, certain: true }
    if (isPartOfLongerName(place)) return []
    const councils = councilsNamed(name, published).filter((council) => !isPersonOrWord(council, place))
    const certain = councils.some((council) => isStrongName(council, name)) || speaksOfCouncil(place)
    return { ...span, councils, certain }
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

const SMALL_WORDS = new Set(['and', 'of', 'on', 'the', 'under', 'upon', 'with', 'in', 'for', 'co', 'le'])

/** The pattern leaves case open; "reading" and "the hull" are no councils. */
function isCapitalised(name: string): boolean {
  return (
    name.split(/[\s-]/).every((word) => /^[^a-z]/.test(word) || SMALL_WORDS.has(word)) && /^[A-Z]/.test(name)
  )
}
