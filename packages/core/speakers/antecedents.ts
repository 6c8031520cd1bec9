/** What "its" and "the city's" stand for. */
import type { CouncilMention } from '../schema/mention.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Councils } from './councils.ts'
import type { Reading } from './reading.ts'
import { councilSpokenOf } from './spoken-of.ts'

const OTHER_BODY =
  /^(?:ofsted|charity|union|association|company|firm|group|organisation|watchdog|inspectorate|thinktank|think-tank|network|federation|foundation|society|agency|regulator|unison|lga|adcs|basw)$/

/** Whether "its" stands nearer to another body than to a council: "The charity Open Hand … Its chief executive". */
export function followsOther(at: number, { paragraphs }: Reading, { mentions }: Councils): boolean {
  const paragraph = paragraphs[lastStartingBefore(paragraphs, at + 1)]
  const council = mentions[lastStartingBefore(mentions, at)]?.start ?? 0
  const tokens = paragraph?.sentences.slice(0, NEAR).flatMap((sentence) => sentence.tokens) ?? []
  return tokens.some(({ lower, start }) => start < at && start > council && OTHER_BODY.test(lower))
}

/** Sentences of a paragraph that are looked through. */
const NEAR = 6

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
