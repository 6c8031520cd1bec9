/** The inspected areas, by the words that papers use for them. */
import type { Judgement } from '../schema/vocabulary.ts'

/** The longer name first, where one begins with another. "Care leavers' failings" is no area that is graded. */
const AREAS: readonly [Judgement, string][] = [
  ['children-in-care-and-care-leavers', 'children in care and care leavers'],
  [
    'looked-after-and-permanence',
    '(?:children )?looked after and (?:achieving )?permanence|(?:achieving )?permanence',
  ],
  [
    'help-and-protection',
    '(?:need of|need) help(?: and protection)?|help and protection|children in need(?! of)|child protection(?! inspection)',
  ],
  [
    'children-in-care',
    "children in care|those in care(?! homes)|looked[- ]after children|children looked after|children's care|children's experiences? in care",
  ],
  ['care-leavers', 'care leavers|children leaving care'],
  ['adoption', 'adoption'],
  ['leadership', "leadership|governance|leaders' impact|leaders(?! (?:ha|help|hope|sa|tell|told|want))"],
  ['quality-of-practice', 'quality of practice'],
  ['capacity-for-improvement', 'capacity (?:for improvement|to improve)'],
  ['safeguarding', "safeguarding(?! (?:children(?:'s)? )?(?:board|partnership))"],
]
const PATTERN = new RegExp(
  `\\b(?:${AREAS.map(([, names]) => `(${names})`).join('|')})\\b(?!'(?! (?:services?|support|work)))`,
  'gi',
)

/** From late 2013 to early 2018 the judgement on children in care took in how soon they found a family for good. */
const PERMANENCE_YEARS = { from: '2013-11', to: '2018-04' }

/** The areas that some words name, in their order. `published`: the article's date. */
export function areasIn(words: string, published: string | null): Judgement[] {
  return areasAt(words, published).map(({ area }) => area)
}

/** What may stand between two areas of one list: ", and the experiences of", "'s impact, ". */
const JOINS =
  /^(?:'s?)?(?: (?:impact|work|performance|services?|support))?(?:, and |, | and | & )(?:(?:the|its|their|for|of|in|with|work|services?|support|impact|quality|experiences|children|care|progress|help|given|to|and|that|those) ){0,6}$/i

/** The areas of the list that the words begin with, and of the one that they end in; empty where they name none. */
export function firstList(words: string, published: string | null): Judgement[] {
  return listsIn(words, published)[0] ?? []
}

export function lastList(words: string, published: string | null): Judgement[] {
  return listsIn(words, published).at(-1) ?? []
}

function listsIn(words: string, published: string | null): Judgement[][] {
  const lists: Judgement[][] = []
  let end = 0
  for (const { area, start, end: next } of areasAt(words, published)) {
    const list = lists.at(-1)
    if (list && JOINS.test(words.slice(end, start))) list.push(area)
    else lists.push([area])
    end = next
  }
  return lists
}

/** The list of areas that some words open with. */
export function openingList(words: string, published: string | null): Judgement[] {
  return areasAt(words, published)[0]?.start === 0 ? firstList(words, published) : []
}

interface AreaAt {
  area: Judgement
  start: number
  end: number
}

function areasAt(words: string, published: string | null): AreaAt[] {
  return [...words.matchAll(PATTERN)].flatMap(({ index: start, 0: name, ...match }) => {
    const groups = AREAS.map((_, at) => match[at + 1])
    const area = AREAS[groups.findIndex((group) => group !== undefined)]?.[0]
    if (area === undefined) return []
    const { from, to } = PERMANENCE_YEARS
    const withPermanence = published !== null && published >= from && published < to
    const own = area === 'children-in-care' && withPermanence ? 'looked-after-and-permanence' : area
    return { area: own, start, end: start + name.length }
  })
}
