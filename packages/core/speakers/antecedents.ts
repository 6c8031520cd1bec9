/** What "its" and "the city's" stand for. */
import type { CouncilMention } from '../schema/mention.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Councils } from './councils.ts'
import type { Reading, Sentence } from './reading.ts'
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

/** The sentence that holds an offset and those before it, nearest first, up to a heading. */
export function* sentencesBefore(at: number, { paragraphs }: Reading, limit: number): Generator<Sentence> {
  let paragraph = paragraphs[lastStartingBefore(paragraphs, at + 1)]
  let sentence = paragraph?.sentences.findLast(({ tokens }) => (tokens[0]?.start ?? 0) <= at)
  for (let count = 0; paragraph && sentence && count < limit; count++) {
    yield sentence
    sentence = paragraph.sentences[sentence.index - 1]
    if (sentence) continue
    paragraph = paragraphs[paragraph.index - 1]
    if (paragraph?.kind === 'heading') return
    sentence = paragraph?.sentences.at(-1)
  }
}

/** County councils' codes begin so. */
const COUNTY = /^E10/

/** "The city's" is no county's, if the story names another council too. */
export function ofKind(
  name: string,
  at: number,
  reading: Reading,
  councils: Councils,
): CouncilMention | null {
  const spokenOf = councilSpokenOf(at, reading, councils)
  const wanted = /county$/i.test(name) ? true : /(?:city|borough|town)$/i.test(name) ? false : null
  const isCounty = ({ council }: CouncilMention) => COUNTY.test(council ?? '')
  if (!spokenOf || wanted === null || isCounty(spokenOf) === wanted) return spokenOf
  const index = lastStartingBefore(councils.mentions, at)
  const others = councils.mentions.slice(Math.max(0, index - FEW), index + 1)
  return (
    (!wanted && others.findLast((mention) => !isCounty(mention))) ||
    (wanted && others.findLast(isCounty)) ||
    spokenOf
  )
}

/** Councils named before that are looked through. */
const FEW = 20
