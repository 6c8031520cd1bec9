/** The inspected areas, by the words that papers use for them. */

import type { Judgement } from '../schema/vocabulary.ts'
import { matchesOf } from '../text/pattern.ts'

/** The longer name first, where one begins with another. "Care leavers' failings" is no area that is graded. */
const AREAS: readonly [Judgement, string][] = [
  ['children-in-care-and-care-leavers', 'children in care and care leavers'],
  [
    'looked-after-and-permanence',
    '(?:children )?looked after and (?:achieving )?permanence|(?:achieving )?permanence',
  ],
  [
    'help-and-protection',
    '(?:need of|need) help(?: and protection)?|help and protection|child protection(?! inspection)',
  ],
  ['children-in-care', "children in care|looked[- ]after children|children looked after|children's care"],
  ['care-leavers', 'care leavers|children leaving care'],
  ['adoption', 'adoption'],
  [
    'leadership',
    "leadership|governance|leaders' impact|leaders(?! (?:ha|help|hope|sa|tell|told|want|(?:were|are)(?! (?:also |both |each |all )?(?:judged|rated|graded|found|deemed))))",
  ],
  ['quality-of-practice', 'quality of practice'],
  ['capacity-for-improvement', 'capacity (?:for improvement|to improve)'],
  ['safeguarding', "safeguarding(?! (?:children(?:'s)? )?(?:board|partnership))"],
]
const PATTERN = new RegExp(
  `\\b(?:${AREAS.map(([, names]) => `(${names})`).join('|')})\\b(?!'(?! (?:services?|support|work|outcomes)))`,
  'gi',
)

/** From late 2013 to early 2018 the judgement on children in care took in how soon they found a family for good. */
const PERMANENCE_YEARS = { from: '2013-11', to: '2018-03' }

/** The areas that some words name, in their order. `published`: the article's date. */
export function areasIn(words: string, published: string | null): Judgement[] {
  return areasAt(words, published).map(({ area }) => area)
}

interface AreaAt {
  area: Judgement
  start: number
  end: number
}

/** The same, with their places in the words. */
export function areasAt(words: string, published: string | null): AreaAt[] {
  return matchesOf(PATTERN, words).flatMap((match) => {
    const [name, ...groups] = match
    const area = AREAS[groups.findIndex((group) => group !== undefined)]?.[0]
    if (area === undefined) return []
    const { from, to } = PERMANENCE_YEARS
    const withPermanence = published !== null && published >= from && published < to
    const own = area === 'children-in-care' && withPermanence ? 'looked-after-and-permanence' : area
    return { area: own, start: match.index, end: match.index + name.length }
  })
}
