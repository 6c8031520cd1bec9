/** How long inspectors were there. */
import type { Inspection } from '../schema/inspection.ts'
import { daysIn, isoDate } from '../text/calendar.ts'
import type { Story } from '../text/story.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

export type Period = NonNullable<Inspection['inspected']>

export function periodOf(date: MarkOf<'date'> | undefined): Period | null {
  return date?.from && date.to ? { from: date.from, to: date.to } : null
}

const REACH = 120
const WEEKS = /\b(two|three|four)[ -]weeks?\b[^.;]{0,60} from $/
const WEEKS_LONG: Record<string, number> = { two: 2, three: 3, four: 4 }
/** "and left on", "until", "; inspectors came back in" */
const TO_ITS_END =
  /^[^.]{0,80}\b(?:left|leaving|end(?:ed|ing)|finish(?:ed|ing)|conclud(?:ed|ing)|complet(?:ed|ing)|until|till|to|came back|returned|resumed|went back|picked up)\b(?: \w+){0,6} $/

/** "October and November" */
const AND = /^,? (?:and|to|into|through|until) (?:in |(?:early|late|mid)[ -])?$/i
const MOST_MONTHS = 3

/** To its end, where the story dates that, or gives weeks: "two weeks from 25 October". */
export function lastingFrom(
  date: MarkOf<'date'>,
  end: MarkOf<'date'> | undefined,
  { text }: Story,
): Period | null {
  const period = periodOf(date)
  if (!period || !end?.to) return period && (weeksFrom(date, text) ?? period)
  return { from: period.from, to: end.to }
}

/** Of a time that began on a date, the date of its end: "began on 23 June and ended on 4 July". */
export function endOf(
  date: MarkOf<'date'>,
  { text }: Story,
  about: readonly MarkedSentence[],
): MarkOf<'date'> | undefined {
  const sentence = about.find(({ marks }) => marks.some(({ at }) => at === date.at))
  if (!sentence) return undefined
  let last = date.end
  for (const next of marksOf(sentence, 'date').filter(({ start }) => start >= date.end)) {
    const between = text.slice(last, next.start).slice(-REACH)
    const isLater = next.to !== null && next.to > (date.to ?? '')
    if (isLater && (TO_ITS_END.test(between) || (AND.test(between) && isSoon(date, next)))) return next
    last = next.end
  }
  return undefined
}

/** Whether one visit may take in both. */
function isSoon({ from }: MarkOf<'date'>, { to }: MarkOf<'date'>): boolean {
  const months = monthsTo(to) - monthsTo(from)
  return months >= 0 && months < MOST_MONTHS
}

function monthsTo(date: string | null): number {
  const [year = Number.NaN, month = Number.NaN] = (date ?? '').split('-').map(Number)
  return year * 12 + month
}

/** To the month in which they end. */
function weeksFrom(date: MarkOf<'date'>, text: string): Period | null {
  const weeks = WEEKS_LONG[WEEKS.exec(text.slice(Math.max(0, date.start - REACH), date.start))?.[1] ?? '']
  if (!weeks || !date.from || date.from !== date.to || date.from.length < 'YYYY-MM-DD'.length) return null
  const [year = 0, month = 0, day = 0] = date.from.split('-').map(Number)
  const staysIn = day + weeks * 7 - 1 <= daysIn(year, month)
  const to = staysIn ? isoDate(year, month) : month < 12 ? isoDate(year, month + 1) : isoDate(year + 1, 1)
  return { from: date.from, to }
}
