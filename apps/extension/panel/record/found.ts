import type { Extraction, Inspection, Mention, PartialDate, Rating, Status, Visit } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'
import { sentenceWith } from './sentence-with.ts'

interface FoundCouncil extends Stretch {
  name: string
  times: number
}

interface FoundVisit extends Stretch {
  visit: Visit
  /** Where its sentence speaks of one council, and of one date. */
  council: string | null
  date: { from: PartialDate; to: PartialDate } | null
  times: number
}

interface FoundRating extends Stretch {
  rating: Rating
  status: Status
  /** Name of the council that it is tied to. */
  council: string | null
  times: number
}

/** Councils that the story names beside those whose records it gives, in order of first mention. */
export function furtherCouncils({ mentions, inspections }: Extraction): FoundCouncil[] {
  const recorded = new Set(inspections.flatMap(({ council, name }) => [council, name]))
  const found = new Map<string, FoundCouncil>()
  for (const mention of mentions) {
    if (mention.kind !== 'council' || recorded.has(mention.council ?? mention.name)) continue
    count(found, mention.council ?? mention.name, { ...mention, times: 1 })
  }
  return [...found.values()]
}

/** Ratings that no record rests on, alike ones together, in order of first mention. */
export function furtherRatings({ mentions, inspections }: Extraction): FoundRating[] {
  const used = new Set(inspections.flatMap(({ evidence }) => Object.values(evidence).flat()))
  const names = new Map(
    mentions.flatMap((mention) => (mention.kind === 'council' ? [[mention.council, mention.name]] : [])),
  )
  const found = new Map<string, FoundRating>()
  mentions.forEach((mention: Mention, index) => {
    if (mention.kind !== 'rating' || used.has(index)) return
    const { rating, status, start, end } = mention
    const council = mention.council && (names.get(mention.council) ?? null)
    count(found, [rating, status, council].join(), { rating, status, start, end, council, times: 1 })
  })
  return [...found.values()]
}

/** Visits that no record rests on, alike ones together, in order of first mention. */
export function furtherVisits({ text, mentions, inspections }: Extraction): FoundVisit[] {
  const used = new Set(inspections.flatMap(({ evidence }) => Object.values(evidence).flat()))
  const found = new Map<string, FoundVisit>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'visit' || used.has(index)) return
    const { visit, start, end } = mention
    const sentence = sentenceWith(text, mention)
    const beside = mentions.filter((each) => each.start >= sentence.start && each.end <= sentence.end)
    const council = only(beside.flatMap((each) => (each.kind === 'council' ? each.name : [])))
    const date = only(
      beside.flatMap((each) =>
        each.kind === 'date' && each.from && each.to ? { from: each.from, to: each.to } : [],
      ),
    )
    if (inspections.some((record) => isTheVisit(record, { visit, council, date }))) return
    count(found, [visit, council, date?.from].join(), { visit, start, end, council, date, times: 1 })
  })
  return [...found.values()]
}

/** "a short inspection in March": the very one that a record tells of, though the record may rest on other words. */
function isTheVisit(
  record: Inspection,
  { visit, council, date }: Pick<FoundVisit, 'visit' | 'council' | 'date'>,
) {
  if (visit !== 'inspection' && visit !== record.visit) return false
  const { inspected, name } = record
  const isThen = !date || !inspected || (isBy(date.from, inspected.to) && isBy(inspected.from, date.to))
  return isThen && (council === null || council === name)
}

/** At the precision that both have: June 2018 is by 15 June 2018, and the other way round. */
function isBy(one: PartialDate, other: PartialDate): boolean {
  const precision = Math.min(one.length, other.length)
  return one.slice(0, precision) <= other.slice(0, precision)
}

/** What is there once, or the same each time. */
function only<Item>(items: readonly Item[]): Item | null {
  const [first = null, ...others] = items
  return others.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null
}

function count<Found extends { times: number }>(found: Map<string, Found>, key: string, first: Found): void {
  const before = found.get(key)
  if (before) before.times += 1
  else found.set(key, first)
}
