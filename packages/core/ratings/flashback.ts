/** Whether a sentence takes the story back to an earlier inspection, and the next ones with it, until it comes back. */
import type { DateMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import type { Story } from '../text/story.ts'
import { isLongBefore } from './dates.ts'

const BACK =
  /^\W*(?:The|Its|That|An|Their) (?:(?:last|previous|earlier|former|\d{4}) (?:full |ofsted |single )?(?:inspection|report|visit|judge?ment)|(?:city|county|council|borough|authority)'s (?:last|previous) (?:full )?inspection)\b|^\W*(?:Back then|At (?:that|the) time|Then|In those days|Under the (?:previous|old|last)|At (?:its|the|their) (?:last|previous)|It was a different story|Before that|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A few|Some) years (?:ago|earlier|before)|A (?:year|decade) (?:ago|earlier|before)|In (?:19|20)\d\d\b|The (?:previous|last) (?:time|full inspection))/i
const HERE =
  /\b(?:now|today|this time|the latest|new report|since then|yesterday|this week|has been|have been|has now)\b/i

const LAST_INSPECTION =
  /^\W*(?:At|In|After|During|Following|By) [^,.;:]{0,50}?\b(?:previous|last|earlier) (?:\w+ ){0,2}(?:inspection|report|visit|judge?ment)\b/
/** A date before the first comma: "By the re-inspection of November 2017, …", not "In its first inspection since April 2023". */
const DATED = /^\W*(?:In|By|At|During|Back in|After|Following) (?!(?:[^,.;:]{0,50} )?since\b)[^,.;:]{0,50}$/

/** `dates`: those of the sentence. */
export function tellsOfBefore(
  { text, published }: Story,
  { start, end }: Span,
  dates: readonly DateMention[],
  before: boolean,
): boolean {
  const sentence = text.slice(start, end)
  if (HERE.test(sentence)) return false
  const [date] = dates
  const opensOnDate = date !== undefined && DATED.test(text.slice(start, date.start))
  if (opensOnDate && isLongBefore(date, published)) return true
  return before || BACK.test(sentence) || LAST_INSPECTION.test(sentence)
}
