/** The forms in which British news prints days, months and years: "4 to 15 June 2018", "June 10 and 21", "late 2019", "2012-13". */

import type { PartialDate } from '../schema/vocabulary.ts'
import { daysIn, isoDate, MONTH_NAME, monthNumber } from '../text/calendar.ts'

/** First and last day, month or year, as precise as the words are. */
export interface Period {
  from: PartialDate
  to: PartialDate
}

/** What the words of a date rest on. */
export interface When {
  published: string | null
  /** Told of as to come. */
  ahead: boolean
}

type Groups = Record<string, string | undefined>

export interface DateForm {
  source: string
  /** What must stand before the words, with plain spaces; `alone` tells which of them need nothing. */
  behind?: RegExp
  alone?: (groups: Groups) => boolean
  /** What must not stand before them. */
  not?: RegExp
  /** Null where only the article's date could tell, and it is not known. */
  read: (groups: Groups, when: When) => Period | null
}

/** Behind "on May 16" the sentence goes on: the number counts nothing. */
const GOES_ON =
  'and|to|by|for|with|as|after|when|next|this|last|at|in|from|that|which|who|where|but|or|so|it|he|she|they|the|an?|said|was|were|has|had|will'
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )'
const TO = '(?: (?:and|to|until|till) (?:on )?| ?[-–] ?)'
const YEAR = '(?:19|20)\\d\\d'
const OF_YEAR = `(?:(?:,| of)? (?<year>${YEAR})\\b(?![,.]\\d)|(?: of)? (?<ofYear>last|this|next) year\\b)`
const ROUGHLY = '(?:[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Tt]his|[Nn]ext)'
/** Names of months that are also names of people, verbs or nouns: these need a preposition. */
const PLAIN_MONTH = /^(?:Jan|Feb|Jul|Sep|Oct|Nov|Dec)/
const BEHIND =
  /\b(?:in|on|during|since|until|till|by|from|between|before|after|of|to|for|each|around|spent) $/i
const ACT = /\b(?:Act|Order|Regulations|Measure|Bill|Vision|Agenda|Strategy|No\.?|number|page|room) (?:of )?$/
const NO_YEAR_BEFORE =
  '(?![,.]\\d| (?:children|people|pupils|others|families|cases|staff|social workers|homes|more|Act|framework|regulations|guidance|handbook)\\b)'

export const calendarForms: DateForm[] = [
  {
    source: `(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>${YEAR}|\\d\\d)\\b`,
    read: ({ day, month = '', year = '' }) => {
      const date = partialDate(Number(year.padStart(4, '20')), Number(month), day)
      return { from: date, to: date }
    },
  },
  {
    source: `(?<monthA>${MONTH_NAME}) (?<dayA>${NUMBER})(?:${TO}${WEEKDAY}?(?:(?<monthB>${MONTH_NAME}) )?(?<dayB>${NUMBER}))?(?:,? (?<year>${YEAR})\\b|(?![\\d,]*\\d)(?=[,.;:)!?]|$| (?:${GOES_ON}) \\D|${OF_YEAR}))(?: (?<ofYear2>last|this|next) year\\b)?`,
    read: ({ monthA = '', dayA, monthB, dayB, year, ofYear2 }, when) =>
      fromTo([monthA, dayA], [monthB ?? monthA, dayB ?? dayA], year, ofYear2, when),
  },
  {
    source: `(?<dayA>${NUMBER})(?:${TO}${WEEKDAY}?(?<dayB>${NUMBER}))? (?:of )?(?<monthA>${MONTH_NAME})\\b(?:${TO}${WEEKDAY}?(?<dayC>${NUMBER}) (?:of )?(?<monthB>${MONTH_NAME})\\b)?${OF_YEAR}?`,
    read: ({ dayA, dayB, monthA = '', dayC, monthB, year, ofYear }, when) =>
      fromTo([monthA, dayA], [monthB ?? monthA, monthB ? dayC : (dayB ?? dayA)], year, ofYear, when),
  },
  {
    source: `(?:(?<roughly>${ROUGHLY})[ -](?:the )?)?(?<monthA>${MONTH_NAME})\\b(?:${TO}(?:(?:late|early|mid)[ -])?(?<monthB>${MONTH_NAME})\\b)?${OF_YEAR}?`,
    behind: BEHIND,
    alone: ({ roughly, monthA = '', year, ofYear }) =>
      (roughly ?? year ?? ofYear) !== undefined || PLAIN_MONTH.test(monthA),
    read: ({ roughly, monthA = '', monthB, year, ofYear }, when) =>
      fromTo([monthA], [monthB ?? monthA], year, ofYear, when, roughly),
  },
  {
    source: `(?<year>${YEAR})[-–/](?<end>\\d\\d)\\b(?![-/]\\d)`,
    read: ({ year = '', end = '' }) =>
      (Number(year) + 1) % 100 === Number(end) || Number(end) > Number(year.slice(2))
        ? { from: year, to: `${year.slice(0, 2)}${end}` }
        : { from: year, to: year },
  },
  {
    source: `(?<year>${YEAR})(?: to |–)(?<end>${YEAR})\\b${NO_YEAR_BEFORE}`,
    not: ACT,
    read: ({ year = '', end = '' }) => (year < end ? { from: year, to: end } : null),
  },
  {
    source: `(?:(?:[Ll]ate|[Ee]arly|[Mm]id)[ -])?(?<year>${YEAR})\\b${NO_YEAR_BEFORE}`,
    not: ACT,
    read: ({ year = '' }) => ({ from: year, to: year }),
  },
]

type MonthAndDay = [month: string, day?: string | undefined]

function fromTo(
  [monthA, dayA]: MonthAndDay,
  [monthB, dayB]: MonthAndDay,
  year: string | undefined,
  ofYear: string | undefined,
  when: When,
  roughly?: string,
): Period | null {
  const [first, last] = [monthNumber(monthA), monthNumber(monthB)]
  const inYear = year ? Number(year) : yearOf(last, ofYear, when, roughly)
  if (inYear === null) return null
  return {
    from: partialDate(first > last ? inYear - 1 : inYear, first, dayA),
    to: partialDate(inYear, last, dayB),
  }
}

/** News tells of what has been: a month without a year is the last one, the article's own included. */
function yearOf(
  month: number,
  ofYear: string | undefined,
  { published, ahead }: When,
  roughly: string | undefined,
): number | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const towards = (ofYear ?? roughly)?.toLowerCase()
  if (ofYear || towards === 'this') return year + ({ last: -1, next: 1 }[towards ?? ''] ?? 0)
  if (published.length < 'YYYY-MM'.length) return null
  const difference = month - Number(published.slice(5, 7))
  if (towards === 'next') return difference <= 0 ? year + 1 : year
  if (towards === 'last') return difference >= 0 ? year - 1 : year
  if (ahead) return difference < 0 ? year + 1 : year
  return difference > 0 ? year - 1 : year
}

function partialDate(year: number, month: number, printed?: string): PartialDate {
  const day = Number.parseInt(printed ?? '', 10)
  return day >= 1 && month >= 1 && month <= 12 && day <= daysIn(year, month)
    ? isoDate(year, month, day)
    : isoDate(year, month)
}
