/** "The same two weeks saw visits to Hull", "So was Hull": dates that the story gave before, of another council. */
import type { Story } from '../text/story.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

const SAME_TIME = /\b(?:the|those|these) (?:very )?same (?:\w+ )?(?:days|weeks?|fortnight|(month))\b/i
/** Not "in the same week Hull climbed": that is the week of its report. */
const VISITS = /\b(?:inspect|visit|seen\b|on site|were there|(?:came|called|looked|went) )/i
/** "Each was inspected in May. | So was Hull" */
const SO_WAS = /^\W*so (?:was|were) /i
const MONTH = 'YYYY-MM'.length

/** By each sentence that means such dates, what the one that gave them last says of that visit. */
export function sameTimes(
  { text }: Story,
  sentences: readonly MarkedSentence[],
): ReadonlyMap<MarkedSentence, MarkedSentence> {
  const meant = new Map<MarkedSentence, MarkedSentence>()
  let days: MarkedSentence | undefined
  let month: MarkedSentence | undefined
  let before: MarkedSentence | undefined
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    const said = VISITS.test(words) ? SAME_TIME.exec(words) : null
    const last = SO_WAS.test(words) ? before : said && (said[1] ? month : days)
    if (last) meant.set(sentence, onlyOfVisit(last))
    const dates = marksOf(sentence, 'date')
    if (dates.some(isStay)) days = sentence
    before = VISITS.test(words) ? sentence : undefined
    if (dates.some(({ from }) => from?.length === MONTH)) month = sentence
  }
  return meant
}

const isStay = ({ from, to }: MarkOf<'date'>) => from !== to && from !== null && from.length > MONTH

const onlyOfVisit = (sentence: MarkedSentence): MarkedSentence => ({
  ...sentence,
  marks: sentence.marks.filter(({ kind }) => kind === 'date' || kind === 'framework'),
})
