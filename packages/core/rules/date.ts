import type { DateMention } from '../schema/mention.ts'
import { daysIn, isoDate, MONTH_NAME, monthNumber } from '../text/calendar.ts'
import { withAnySpace } from '../text/pattern.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Example } from './rule.ts'

export const id = 'date'
export const title =
  'A day, month or year, or a stretch of them; without a year, the last one before the article'

export const examples: Example<DateMention>[] = [
  {
    text: 'They came during November and December last year, and in late February.',
    published: '2016-03-16',
    finds: [
      { text: 'November and December last year', from: '2015-11', to: '2015-12' },
      { text: 'late February', from: '2016-02', to: '2016-02' },
    ],
  },
  {
    text: 'Inspected in July 2016, and from 4 to 15 June 2018, it was good in 2012.',
    finds: [
      { text: 'July 2016', from: '2016-07', to: '2016-07' },
      { text: '4 to 15 June 2018', from: '2018-06-04', to: '2018-06-15' },
      { text: '2012', from: '2012', to: '2012' },
    ],
  },
  {
    text: 'He left last November and she joined in May.',
    published: '2018-07-20',
    finds: [
      { text: 'last November', from: '2017-11' },
      { text: 'May', from: '2018-05' },
    ],
  },
  {
    text: 'It will be discussed in September.',
    published: '2016-08-05',
    finds: [{ text: 'September', from: '2016-09' }],
  },
  {
    text: 'It was published today (Friday, November 27) and sent out on Monday, July 22; they met again on May 16.',
    published: '2015-11-27',
    finds: [
      { text: 'November 27', from: '2015-11-27', to: '2015-11-27' },
      { text: 'July 22', from: '2015-07-22' },
      { text: 'May 16', from: '2015-05-16' },
    ],
    seen: 'https://www.doncasterfreepress.co.uk/news/breaking-doncaster-children-s-services-trust-rated-inadequate-by-ofsted-1-7593011',
  },
  {
    text: 'They came on 20 and 21 February 2024, between 11 and 15 December 2023 and between 4 and 22 July; in May 16 councils wrote.',
    published: '2024-04-10',
    finds: [
      { text: '20 and 21 February 2024', from: '2024-02-20', to: '2024-02-21' },
      { text: '11 and 15 December 2023', from: '2023-12-11', to: '2023-12-15' },
      { text: '4 and 22 July', from: '2023-07-04', to: '2023-07-22' },
      { text: 'May', from: '2023-05' },
    ],
    seen: 'https://www.cypnow.co.uk/news/article/ofsted-latest-children-s-services-focused-visits',
  },
  { text: 'The report came in June.', finds: [{ text: 'June', from: null, to: null }] },
  { text: 'May said that Ofsted may march on; 2,016 children and 2019 others were helped.', finds: [] },
  { text: 'April Mayhew and August Dean spoke in marching order.', finds: [] },
]

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DAYS = `(?:${DAY}(?:(?: and | to | ?[-–] ?)${DAY})? (?:of )?)`
const ROUGHLY = '(?:(?:late|early|mid|last|next)[ -](?:the )?)'
/** Names of months are also names and verbs: a bare one counts behind a preposition. */
const BEHIND =
  '(?<=\\b(?:[Ii]n|[Oo]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Oo]f) )'
const POINT = `(?:${DAYS}|${ROUGHLY}|${BEHIND})(${MONTH_NAME})\\b`
const SECOND = `(?: and | to | ?[-–] ?)(?:${DAYS}|${ROUGHLY})?(${MONTH_NAME})\\b`
const YEAR = '(?:,? ((?:19|20)\\d\\d)\\b| (last|this) year\\b)'
const YEAR_ALONE =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]he|[Tt]heir|[Ii]ts) |\\b\\d{4}(?:,| and) )((?:19|20)\\d\\d)\\b(?![,.]\\d)'

/** "Friday, November 27": the number ends there, or it may count something ("in May 16 councils"). */
const MONTH_FIRST = `(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d)\\b|(?![\\d,]*\\d)(?=[,.;:)]|$| and \\D))`

const PATTERN = new RegExp(
  withAnySpace(`(?<![\\w£])(?:${MONTH_FIRST}|${POINT}(?:${SECOND})?${YEAR}?|${YEAR_ALONE})`),
  'g',
)

export function find(story: Story): DateMention[] {
  const { text, published } = story
  return readBlocks(story).flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(PATTERN)].map((match) => {
      const start = block.start + match.index
      const end = start + match[0].length
      const before = text.slice(Math.max(block.start, start - AHEAD_REACH), start)
      const ahead = match[0].startsWith('next') || AHEAD.test(before)
      return { kind: 'date', start, end, text: match[0], rule: id, ...periodOf(match, published, ahead) }
    }),
  )
}

const AHEAD_REACH = 60
const AHEAD = /\b(?:will|due|expected)\b[^.;]*$/

interface Period {
  from: string | null
  to: string | null
}

/** First and last day, month or year, as precise as the words; null where only the article's date could tell. */
function periodOf(match: RegExpExecArray, published: string | null, ahead: boolean): Period {
  const [, monthFirst, dayBehind, yearBehind, ...dayFirst] = match
  const [dayAhead, otherDay, month = monthFirst ?? '', lastDay, veryLastDay, lastMonth, ...years] = dayFirst
  const [year = yearBehind, whichYear, yearAlone] = years
  const day = dayBehind ?? dayAhead
  if (yearAlone) return { from: yearAlone, to: yearAlone }
  const first = monthNumber(month)
  const last = lastMonth ? monthNumber(lastMonth) : first
  const inYear = year ? Number(year) : yearOf(last, whichYear ?? null, published, ahead)
  if (inYear === null) return { from: null, to: null }
  return {
    from: partialDate(first > last ? inYear - 1 : inYear, first, day),
    to: partialDate(inYear, last, veryLastDay ?? lastDay ?? otherDay ?? (lastMonth ? undefined : day)),
  }
}

/** News tells of what has been: a month without a year is the last one, the article's own included. */
function yearOf(
  month: number,
  whichYear: string | null,
  published: string | null,
  ahead: boolean,
): number | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  if (whichYear) return whichYear === 'last' ? year - 1 : year
  if (published.length < 'YYYY-MM'.length) return null
  const difference = month - Number(published.slice(5, 7))
  if (ahead) return difference < 0 ? year + 1 : year
  return difference > 0 ? year - 1 : year
}

function partialDate(year: number, month: number, day: string | undefined): string {
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= daysIn(year, month)
  return isDay ? isoDate(year, month, Number(day)) : isoDate(year, month)
}
