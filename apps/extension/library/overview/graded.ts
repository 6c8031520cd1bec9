/** Grades for the whole, counted: by region, by framework and by year. */
import {
  councilByCode,
  councilDetails,
  type Framework,
  type GssCode,
  isInForce,
  type KeptInspection,
  type PartialDate,
  type Rating,
  thatCounts,
} from '@spotcheck/core'
import { gradeOf, outcomes } from '@spotcheck/core/official'
import { overallOf, type Tone, toneOf } from '../../panel/record/grades.ts'

/** An inspection that gave grades; `rating` is null where none of them was for the whole. */
export interface Graded {
  council: GssCode
  framework: Framework | null
  date: PartialDate | null
  rating: Rating | null
}

/** A step of the scale, or no grade for the whole. */
export type Step = Tone | 'none'

export interface Counted {
  /** What is counted together: a region, a framework, a year. */
  group: string
  step: Step
  count: number
}

export const TOPICS = ['region', 'framework', 'year'] as const
export type Topic = (typeof TOPICS)[number]

/** Ofsted's, as published. */
export function officialGrades(): Graded[] {
  return outcomes
    .filter(({ judgements }) => judgements.length > 0)
    .map((outcome) => {
      const overall = gradeOf(outcome, 'overall-effectiveness')
      return {
        council: outcome.council,
        framework: outcome.framework,
        date: outcome.inspected.from,
        rating: overall === 'not-judged' ? null : overall,
      }
    })
}

/** As the reader's saved stories tell them, each inspection once. */
export function keptGrades(records: readonly KeptInspection[]): Graded[] {
  return records.flatMap((kept) => {
    const { council, framework, judgements, inspected, published } = thatCounts(kept)
    if (council === null || judgements.length === 0) return []
    const date = inspected?.from ?? published ?? kept.sources[0]?.article.published ?? null
    return [{ council, framework, date, rating: overallOf(judgements)?.rating ?? null }]
  })
}

/** By region: the latest of each council that is in force on the day. By framework and year: every inspection. */
export function countGrades(graded: readonly Graded[], topic: Topic, today: PartialDate): Counted[] {
  const counts = new Map<string, Counted>()
  for (const each of topic === 'region' ? latestOf(graded, today) : graded) {
    const group = groupOf(each, topic)
    if (group === null) continue
    const step = each.rating ? toneOf(each.rating) : 'none'
    const key = `${group} ${step}`
    const counted = counts.get(key) ?? { group, step, count: 0 }
    counts.set(key, { ...counted, count: counted.count + 1 })
  }
  return [...counts.values()].sort((a, b) => a.group.localeCompare(b.group))
}

function latestOf(graded: readonly Graded[], today: PartialDate): Graded[] {
  const inForce = graded.filter(({ council }) => {
    const body = councilByCode(council)
    return body !== null && isInForce(body, today)
  })
  const inOrder = inForce.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return [...new Map(inOrder.map((each) => [each.council, each])).values()]
}

function groupOf({ council, framework, date }: Graded, topic: Topic): string | null {
  switch (topic) {
    case 'region':
      return councilDetails(council)?.region ?? null
    case 'framework':
      return framework
    case 'year':
      return date?.slice(0, 4) ?? null
  }
}
