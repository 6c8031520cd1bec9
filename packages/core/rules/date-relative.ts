/** Dates that only the day on which the story appeared can place: "last week", "on Tuesday", "two years ago", "this spring". */
import { isoDate } from '../text/calendar.ts'
import { addDays, monthsAfter, weekday } from '../text/days.ts'
import { numberIn } from '../text/numbers.ts'
import type { DateForm, Period, When } from './date-forms.ts'

const DAY = 'YYYY-MM-DD'.length
const MONTH = 'YYYY-MM'.length
const single = (date: string): Period => ({ from: date, to: date })

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAY = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
/** Where the months of each season begin; the winter is that of the year in which it begins. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)'
/** "The spring term", "a winter coat": not when, but what kind. */
const NO_NOUN =
  '(?! (?:holidays?|terms?|school|recess|break|camps?|budget|statement|coat|programme|scheme|activit|provision|pressures?))'
/** "Today’s rules" and "next year’s budget" tell no day; "today’s report" does. */
const NOT_OF_NEWS =
  "(?!['’]s(?! (?:report|findings|news|announcement|verdict|judge?ment|inspection|visit|letter|figures|results?|ratings?|statement|meeting)))"
const WHICH = '(?<which>[Ll]ast|[Tt]his|[Nn]ext)'
const SOME =
  '(?<some>[Aa]n?|[Oo]ne|\\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty)'

export const relativeForms: DateForm[] = [
  {
    source: `(?<day>[Tt]oday${NOT_OF_NEWS}|[Yy]esterday|[Ll]ast night|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b`,
    read: ({ day = '' }, { published }) => {
      if (!published || published.length < DAY) return null
      const days = /^(?:y|l)/i.test(day) ? -1 : /^tomorrow/i.test(day) ? 1 : 0
      return single(addDays(published, days))
    },
  },
  {
    source: `${WHICH} (?<unit>week|month|year${NOT_OF_NEWS})\\b(?!-)`,
    not: /\b(?:the|over|past) $/i,
    read: ({ which = '', unit = '' }, when) =>
      unitAway(unit, { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0, when),
  },
  {
    source: `${SOME} (?<unit>day|week|month|year|decade)s? ago\\b`,
    read: ({ some = '', unit = '' }, when) => {
      const many = /^an?$/i.test(some) ? 1 : numberIn(some)
      return unitAway(unit === 'decade' ? 'year' : unit, -many * (unit === 'decade' ? 10 : 1), when)
    },
  },
  { source: '[Aa] fortnight ago\\b', read: (_, when) => unitAway('week', -2, when) },
  {
    source: `(?:${WHICH} )?${WEEKDAY}\\b(?:(?<own>(?=['’]s\\b))|)(?<ofWeek> of last week\\b)?(?!,? (?:\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`,
    behind: /\b(?:on|by|until|since|from|before|after|late|early|yesterday|of) $/i,
    not: /\b(?:each|every|always|usually)\b[^.;]*$/i,
    alone: ({ which, own, ofWeek }) => (which ?? own ?? ofWeek) !== undefined,
    read: ({ which, ofWeek, weekday: name = '' }, { published, ahead }) => {
      if (!published || published.length < DAY) return null
      const days = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) - weekday(published)
      const direction = which?.toLowerCase() ?? (ahead ? 'next' : 'on')
      if (ofWeek) return single(addDays(published, days - 7))
      if (direction === 'this') return single(addDays(published, days))
      if (direction === 'next') return single(addDays(published, days > 0 ? days : days + 7))
      return single(addDays(published, days < 0 || (days === 0 && !which) ? days : days - 7))
    },
  },
  {
    source: `(?:${WHICH} )?${SEASON}\\b${NO_NOUN}(?:(?: of)? (?<year>(?:19|20)\\d\\d)\\b| (?<ofYear>last|this|next) year\\b)?`,
    behind: /\b(?:in|during|since|until|by|before|after|over|of|from|for) (?:the |early |late )?$/i,
    alone: ({ which, year, ofYear }) => (which ?? year ?? ofYear) !== undefined,
    read: ({ which, season = '', year, ofYear }, when) => {
      const first = SEASONS[season.toLowerCase()] ?? 1
      const inYear = year ? Number(year) : yearOfSeason(first, which, ofYear, when)
      if (inYear === null) return null
      return { from: isoDate(inYear, first), to: monthsAfter(isoDate(inYear, first), 2) }
    },
  },
  {
    source: `(?:${WHICH} )?Christmas\\b(?! (?:present|part|card|lunch|dinner|holiday|day|eve))(?: (?<year>(?:19|20)\\d\\d)\\b)?`,
    behind: /\b(?:by|before|at|after|since|until|over|for) $/i,
    alone: ({ which, year }) => (which ?? year) !== undefined,
    read: ({ which, year }, { published, ahead }) => {
      if (year) return single(`${year}-12-25`)
      if (!published) return null
      const past = Number(published.slice(0, 4)) - (published.slice(5) < '12-25' ? 1 : 0)
      const isPast = which?.toLowerCase() === 'last' || !(which || ahead)
      return single(`${isPast ? past : past + 1}-12-25`)
    },
  },
]

/** The day, week, month or year some of these away from the story's own. */
function unitAway(unit: string, many: number, { published }: When): Period | null {
  if (!published) return null
  if (unit.toLowerCase() === 'year') return single(isoDate(Number(published.slice(0, 4)) + many))
  if (published.length < MONTH) return null
  if (unit.toLowerCase() === 'month') return single(monthsAfter(published, many))
  if (published.length < DAY) return null
  if (unit.toLowerCase() === 'day') return single(addDays(published, many))
  const monday = addDays(published, 7 * many - weekday(published))
  return { from: monday, to: addDays(monday, 6) }
}

/** News tells of the season that was, or is, unless it looks ahead. */
function yearOfSeason(
  first: number,
  which: string | undefined,
  ofYear: string | undefined,
  { published, ahead }: When,
): number | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  if (ofYear) return year + ({ last: -1, next: 1 }[ofYear.toLowerCase()] ?? 0)
  if (published.length < MONTH) return null
  const now = published.slice(0, MONTH)
  const seasons = [year - 2, year - 1, year, year + 1].map((inYear) => {
    const from = isoDate(inYear, first)
    return { inYear, isBegun: from <= now, isOver: monthsAfter(from, 2) < now }
  })
  const running = seasons.find(({ isBegun, isOver }) => isBegun && !isOver)?.inYear
  // In March "this winter" is the one just over.
  const over = seasons.find(({ inYear }) => monthsAfter(isoDate(inYear, first), 3) === now)?.inYear
  if (which?.toLowerCase() === 'this') return running ?? (ahead ? undefined : over) ?? year
  if (which?.toLowerCase() === 'last') return seasons.findLast(({ isOver }) => isOver)?.inYear ?? null
  const toCome = seasons.find(({ isBegun }) => !isBegun)?.inYear ?? null
  const latest = seasons.findLast(({ isBegun }) => isBegun)?.inYear ?? null
  return which || ahead ? toCome : latest
}
