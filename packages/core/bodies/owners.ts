/** What "its" and "the city's" stand for. */
import type { CouncilMention } from '../schema/mention.ts'
import { type Reading, sentencesBefore } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Councils } from './councils.ts'
import { councilSpokenOf, toldOf } from './spoken-of.ts'

const OTHER_BODY =
  /^(?:charity|union|association|company|firm|group|organisation|agency|thinktank|think-tank|network|federation|foundation|society|unison|gmb|unite|nspcc|barnardo's|lga|adcs|basw)$/
/** What a sentence is seldom about where it names a council too: "Ofsted visited Bury. Its leader". */
const INSPECTORATE = /^(?:ofsted|watchdog|inspectorate|regulator)$/
const COUNCIL = /^(?:council|authority|borough|county|city)$/

/** Named by Bury | as its director. */
const AGENT = /^ (?:as|to be|to become) $/
/** Sentences that are looked through, its own among them. */
const NEAR = 4

/**
 * What "its" stands for: the body named last before it in its sentence, else the one that an earlier sentence is about,
 * which it names first. Null where that is only "the council".
 */
export function ownerBefore(
  at: number,
  reading: Reading,
  councils: Councils,
): CouncilMention | 'other' | null {
  const last = councils.mentions[lastStartingBefore(councils.mentions, at)]
  if (last && AGENT.test(reading.text.slice(last.end, at))) return last
  for (const { tokens } of sentencesBefore(at, reading, NEAR)) {
    const start = tokens[0]?.start ?? 0
    const end = Math.min(at, tokens.at(-1)?.end ?? start)
    const isOwn = end === at
    const named = toldOf(start, end, reading, councils)
    const bodies = tokens.filter((token) => token.end <= end && OTHER_BODY.test(token.lower))
    const council = isOwn ? named.at(-1) : named[0]
    const body = isOwn ? bodies.at(-1) : bodies[0]
    if (council && body) return council.start < body.start === isOwn ? 'other' : council
    if (council) return council
    if (body) return 'other'
    const rest = tokens.filter((token) => token.end <= end)
    if (rest.some(({ lower }) => COUNCIL.test(lower))) return null
    if (rest.some(({ lower }) => INSPECTORATE.test(lower))) return 'other'
  }
  return null
}

/** County councils' codes begin so. */
const COUNTY = /^E10/
/** Counties that have one council for everything. */
const WHOLE_COUNTY =
  /^(?:Cornwall|Dorset|(?:County )?Durham|Isle of Wight|Northumberland|Rutland|Somerset|(?:Hereford|Shrop|Wilt|Buckingham|North York)\p{L}{0,5})$/u
/** Parts of counties, of which a paper speaks as the borough or as the county. */
const OF_EITHER = /shire\b|Cumberland|Westmorland|East Riding/
const CITY =
  /^(?:Birmingham|Bradford|Brighton and Hove|Bristol|Coventry|Derby|Doncaster|(?:Kingston upon )?Hull|Leeds|Leicester|Liverpool|Manchester|Milton Keynes|Newcastle(?: upon Tyne)?|Nottingham|Peterborough|Plymouth|Portsmouth|Salford|Sheffield|Southampton|Southend(?:-on-Sea)?|Stoke-on-Trent|Sunderland|Wakefield|Westminster|Wolverhampton|York)$/

/** Whether a council may be called "the county", "the city", "the borough". */
function goesAs(kind: string, { name, council }: CouncilMention): boolean {
  const isCounty = COUNTY.test(council ?? '') || WHOLE_COUNTY.test(name)
  if (kind === 'county') return isCounty || OF_EITHER.test(name)
  return kind === 'city' ? CITY.test(name) : !isCounty
}

const KIND = /\b(county|city|borough|town)\b(?: council)?$/i

/** "The city's" is no county's, if the story names another council too. */
export function ofKind(
  name: string,
  at: number,
  reading: Reading,
  councils: Councils,
): CouncilMention | null {
  const spokenOf = councilSpokenOf(at, reading, councils)
  const kind = KIND.exec(name)?.[1]?.toLowerCase()
  if (!spokenOf || !kind || goesAs(kind, spokenOf)) return spokenOf
  const index = lastStartingBefore(councils.mentions, at)
  const others = councils.mentions.slice(Math.max(0, index - FEW), index + 1)
  return others.findLast((mention) => goesAs(kind, mention)) ?? spokenOf
}

/** Councils named before that are looked through. */
const FEW = 20
