/** Whether a council's grade went up or down, or stayed. */
import type { Inspection, JudgementRating } from '../schema/inspection.ts'
import type { Rating } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'

type Change = NonNullable<Inspection['change']>

/** Best first; the third grade was "adequate" to 2013, "requires improvement" since. */
const SCALE: readonly (readonly Rating[])[] = [
  ['outstanding', 'performs-excellently'],
  ['good', 'performs-well'],
  ['requires-improvement', 'adequate', 'performs-adequately'],
  ['inadequate', 'performs-poorly'],
]

/** How overall effectiveness changed, or else the judgements that both have, where they went one way; null where nothing can be compared. */
export function changeBetween(
  before: readonly JudgementRating[],
  now: readonly JudgementRating[],
): Change | null {
  const both = now.flatMap(({ judgement, rating }) => {
    const was = before.find((one) => one.judgement === judgement)
    return was ? [{ judgement, was: stepOf(was.rating), is: stepOf(rating) }] : []
  })
  const overall = both.find(({ judgement }) => judgement === 'overall-effectiveness')
  const isKept = both.every(({ was, is }) => was === is)
  const compared = overall ?? (both.length === 1 || isKept ? both[0] : undefined)
  if (!compared) return null
  if (compared.was === compared.is) return 'same'
  return compared.is < compared.was ? 'up' : 'down'
}

const stepOf = (rating: Rating) => SCALE.findIndex((step) => step.includes(rating))

const ROSE =
  '(?:up(?:graded|lifted)|promoted|raised|lifted|elevated|rose|rise[ns]?|climb(?:ed|s)?|jump(?:ed|s)?|leap(?:ed|t|s)?|improve[ds]|(?:moved?|moves|gone|goes|went|stepped) up|upgrades?)'
const FELL =
  '(?:downgrade[ds]?|demoted|lowered|relegated|fell|fall(?:s|en)?|slip(?:ped|s)?|drop(?:ped|s)?|slid(?:es?)?|sank|sinks?|plunge[ds]?|plummet(?:ed|s)?|tumble[ds]?|(?:marked|moved?|gone|goes|went) down)'
const TO = '[^.;:]{0,40}\\bto (?:an? |the )?(?:[\\w-]+ ){0,2}["\'“‘]?$'
const MOVED_TO = new RegExp(`\\b(?:(${ROSE})|${FELL})\\b(?!.*\\b(?:${ROSE}|${FELL})\\b)${TO}`, 'i')
const REACH = 80

/** "downgraded to inadequate": told without the grade before; of overall effectiveness alone. */
export function changeTold({ text }: Story, current: readonly Rated[]): Change | null {
  for (const { rating, sentence } of current) {
    if (rating.judgement !== 'overall-effectiveness') continue
    const left = text.slice(Math.max(sentence.start, rating.start - REACH), rating.start)
    const moved = MOVED_TO.exec(left)
    if (moved) return moved[1] ? 'up' : 'down'
  }
  return null
}
