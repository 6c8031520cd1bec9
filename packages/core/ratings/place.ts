/** Which council "the city", "the London borough" or "the Merseyside authority" stands for. */
import { councilDetails } from '../register/council-details.ts'
import { councilByCode } from '../register/councils.ts'
import type { Party } from './party.ts'
import type { Talk } from './topic.ts'

type Code = string | null
type Referring = Extract<Party, { kind: 'referring' }>

/** What tells one council from another by what it is. */
const PLACE = /^(?:county|shire|city|borough|island|town|unitary|peninsula)$/
/** What any of them may be, so that only the words before it tell. */
const ANY = /^(?:council|authority|borough|city|town|district)$/

/** Those that a single council serves go on being counties. */
const COUNTY = /county|shire|^(?:Cornwall|Dorset|Durham|Northumberland|Rutland|Somerset|Cumberland)$/i

/** By the words before the noun: of which kind or in which region a council is. */
const KINDS: readonly [
  RegExp,
  (details: { type: string; region: string | null; code: string }) => boolean,
][] = [
  [/\blondon\b/, ({ region }) => region === 'London'],
  [/\bmet(?:ropolitan)?\b/, ({ type }) => type === 'Metropolitan district'],
  [/\bunitary\b/, ({ type }) => type === 'Unitary authority'],
  [/\b(?:midlands?|black country)\b/, ({ region }) => /Midlands/.test(region ?? '')],
  [/\byorkshire\b/, ({ region }) => /Yorkshire/.test(region ?? '')],
  [/\bsouth[- ]west(?:ern)?\b(?! london)/, ({ region }) => region === 'South West'],
  [/\bsouth[- ]east(?:ern)?\b(?! london)/, ({ region }) => region === 'South East'],
  [/\bnorth[- ]west(?:ern)?\b(?! london)/, ({ region }) => region === 'North West'],
  [/\bnorth[- ]east(?:ern)?\b(?! london)/, ({ region }) => region === 'North East'],
  [/\bnorthern\b(?! london)/, ({ region }) => /^North|Yorkshire/.test(region ?? '')],
  [/\bsouthern\b(?! london)/, ({ region }) => /^South|London/.test(region ?? '')],
  [/\beastern\b(?! london)/, ({ region }) => /^East/.test(region ?? '')],
  [/\bgreater manchester\b/, ({ code }) => code >= 'E08000001' && code <= 'E08000010'],
  [/\bmerseyside\b/, ({ code }) => code >= 'E08000011' && code <= 'E08000015'],
  [
    /\b(?:tyne|tyneside|wear|wearside)\b/,
    ({ code, type, region }) => region === 'North East' && type.startsWith('Metro') && code !== '',
  ],
  [/\btees(?:side)?\b/, ({ type, region }) => region === 'North East' && type.startsWith('Unitary')],
]

/** The only one that fits of those spoken of, the story's own, or those named last; null where whom the talk is of fits. */
export function placeOf(
  { noun, words }: Referring,
  { topic, leads, lead, section, namedBefore }: Talk,
): Code {
  const isTold = KINDS.some(([pattern]) => pattern.test(words)) && ANY.test(noun)
  if ((!PLACE.test(noun) && !isTold) || section.length > 0) return null
  const fits = (code: Code) => (isTold || isPlace(noun, code)) && isAsTold(words, code)
  const [spoken, another] = topic.codes
  if (spoken !== undefined && another === undefined && fits(spoken)) return null
  for (const pool of [topic.codes, [...lead, ...leads], namedBefore]) {
    const [one, other] = new Set(pool.filter(fits))
    if (one !== undefined) return other === undefined ? one : null
  }
  return null
}

/** Whether a council is of the kind and in the region that the words before its noun say. */
export const isAsTold = (words: string, code: Code) =>
  KINDS.every(([pattern, is]) => !pattern.test(words) || isOf(code, is))

function isOf(code: Code, is: (details: { type: string; region: string | null; code: string }) => boolean) {
  const details = code === null ? null : councilDetails(code)
  return code !== null && details !== null && is({ ...details, code })
}

/** Whether a council is what the noun says. */
export function isPlace(noun: string, code: Code): boolean {
  const council = code ? councilByCode(code) : null
  const details = code ? councilDetails(code) : null
  if (!council || !details) return false
  const isCounty = council.county || COUNTY.test(council.name)
  const isCity = /\bcity\b/i.test(details.name)
  switch (noun) {
    case 'island':
      return /^Isles?\b/.test(council.name)
    case 'county':
    case 'shire':
      return isCounty
    case 'city':
      return !isCounty && isCity
    case 'unitary':
      return details.type === 'Unitary authority'
    default:
      return !isCounty && !isCity
  }
}
