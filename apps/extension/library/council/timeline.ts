/** A council's story as a picture shows it: grades as steps, visits and what saved stories say as points. */
import { type GssCode, type KeptInspection, type PartialDate, type Rating, thatCounts } from '@spotcheck/core'
import { gradeOf } from '@spotcheck/core/official'
import { overallOf, type Tone, toneOf } from '../../panel/record/grades.ts'
import type { EntryBeside } from '../../panel/record/history-beside.ts'

/** The line that a point stands on: a step of the scale, no grade for the whole, or a visit that gives none. */
export type Lane = Tone | 'none' | 'visit'

export interface TimelinePoint extends EntryBeside {
  /** Null: nobody says when it was; it is in the table alone. */
  date: PartialDate | null
  lane: Lane
  /** Null where none was given for the whole. */
  grade: Rating | null
  /** By Ofsted, or by saved stories alone. */
  by: 'ofsted' | 'stories'
  /** What saved stories say that Ofsted says otherwise; null where none does. */
  toldOtherwise: Rating | null
}

/** A grade for as long as it stood. */
export interface Step {
  body: GssCode
  tone: Tone
  from: PartialDate
  /** The next inspection of the body with a word on it, or its last day; null: it still stands. */
  to: PartialDate | null
  /** The grade that it took the place of. */
  before: Tone | null
}

export function pointsOf(entries: readonly EntryBeside[]): TimelinePoint[] {
  return entries.map(({ entry, kept }) => {
    const [told] = kept.map(gradeTold).filter((grade) => grade !== null)
    const official = entry.outcome && gradeOf(entry.outcome, 'overall-effectiveness')
    const given = official === 'not-judged' ? null : official
    const grade = entry.outcome ? given : (told ?? null)
    const isVisit = entry.outcome === null && kept.every(isUngraded)
    return {
      entry,
      kept,
      date: entry.date,
      lane: isVisit ? 'visit' : grade ? toneOf(grade) : 'none',
      grade,
      by: entry.outcome ? 'ofsted' : 'stories',
      toldOtherwise: given && told && told !== given ? told : null,
    }
  })
}

function gradeTold(kept: KeptInspection): Rating | null {
  return overallOf(thatCounts(kept).judgements)?.rating ?? null
}

function isUngraded(kept: KeptInspection): boolean {
  return thatCounts(kept).judgements.length === 0
}

/** Of Ofsted's grades alone; `lastDayOf`: of a body that is gone. */
export function stepsOf(
  points: readonly TimelinePoint[],
  lastDayOf: (body: GssCode) => PartialDate | null,
): Step[] {
  const official = points.filter(({ by, date, lane }) => by === 'ofsted' && date !== null && lane !== 'visit')
  const bodies = new Set(official.map(({ entry }) => entry.body))
  return [...bodies].flatMap((body) => {
    const own = official.filter(({ entry }) => entry.body === body)
    return own.flatMap(({ date, lane }, at): Step[] => {
      if (date === null || lane === 'none' || lane === 'visit') return []
      const before = own[at - 1]?.lane
      const to = own[at + 1]?.date ?? lastDayOf(body)
      return [{ body, tone: lane, from: date, to, before: isTone(before) ? before : null }]
    })
  })
}

function isTone(lane: Lane | undefined): lane is Tone {
  return lane !== undefined && lane !== 'none' && lane !== 'visit'
}
