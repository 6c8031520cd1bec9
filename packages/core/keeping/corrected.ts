import { changeBetween } from '../records/change.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction } from '../schema/kept-inspection.ts'
import type { Judgement, Rating } from '../schema/vocabulary.ts'

/** The inspection as it counts: the reader's word comes before the rules'. `evidence` stays that of what was detected. */
export function corrected(inspection: Inspection, correction: Correction | null): Inspection {
  if (!correction) return inspection
  const { missing } = inspection
  const { council, judgements: changed, ...facts } = correction
  const { previous } = { ...inspection, ...facts }
  const judgements = judgementsWith(changed, inspection.judgements)
  const isGradedAnew = changed.length > 0 || 'previous' in facts
  const change = isGradedAnew ? previous && changeBetween(previous.judgements, judgements) : inspection.change
  const right = { ...inspection, ...council, ...facts, judgements, change }
  return {
    ...right,
    missing: Object.entries(right).flatMap(([field, value]) =>
      value === null && (missing.includes(field) || field in facts) ? [field] : [],
    ),
  }
}

/** Each in its own place; one that the rules did not find comes first where it is the grade for the whole, else last. */
function judgementsWith(
  corrections: Correction['judgements'],
  detected: Inspection['judgements'],
): Inspection['judgements'] {
  const kept = detected.flatMap((each) => {
    const correction = corrections.find(({ judgement }) => judgement === each.judgement)
    if (!correction) return [each]
    return correction.rating === null ? [] : [{ judgement: each.judgement, rating: correction.rating }]
  })
  const added = corrections.flatMap(({ judgement, rating }) =>
    rating === null || detected.some((each) => each.judgement === judgement) ? [] : [{ judgement, rating }],
  )
  const isOverall = ({ judgement }: { judgement: string }) => judgement === 'overall-effectiveness'
  return [...added.filter(isOverall), ...kept, ...added.filter((each) => !isOverall(each))]
}

const FACTS = ['framework', 'visit', 'inspected', 'published', 'previous'] as const

/**
 * A correction with one more field as the reader says. What all readings have there all the same is no correction, so
 * that choosing it again takes one back; null where none is left.
 * `readings`: what is shown without the correction, wherever it would count.
 */
export function correctedWith(
  before: Correction | null,
  change: Partial<Correction>,
  readings: readonly Inspection[],
): Correction | null {
  const isAsRead = <Value>(value: Value, read: (reading: Inspection) => Value) =>
    readings.every((reading) => isSame(read(reading), value))
  const judgements = judgementsOver(before?.judgements ?? [], change.judgements ?? [])
  const correction: Correction = {
    ...before,
    ...change,
    judgements: judgements.filter(
      ({ judgement, rating }) => !isAsRead(rating, (reading) => gradeIn(reading, judgement)),
    ),
  }
  const { council } = correction
  if (council && isAsRead(bodyOf(council), bodyOf)) delete correction.council
  for (const fact of FACTS) {
    const said = correction[fact]
    if (said !== undefined && isAsRead(said, (reading) => reading[fact])) delete correction[fact]
  }
  return fieldsOf(correction).length > 0 ? correction : null
}

/** Two corrections of one inspection: in a field that both have, the later one counts. */
export function correctionOver(before: Correction | null, later: Correction | null): Correction | null {
  if (!before || !later) return later ?? before
  return { ...before, ...later, judgements: judgementsOver(before.judgements, later.judgements) }
}

/** Whether two corrections of one inspection say different things of a field. */
export function areAtOdds(one: Correction | null, other: Correction | null): boolean {
  if (!one || !other) return false
  const said = new Map(fieldsOf(one))
  return fieldsOf(other).some(([field, value]) => said.has(field) && !isSame(said.get(field), value))
}

/** The fields that a correction changes, a judgement for its grade, each with what the reader says of it. */
function fieldsOf({ judgements, ...fields }: Correction): [field: string, value: unknown][] {
  return [
    ...Object.entries(fields),
    ...judgements.map(({ judgement, rating }): [string, unknown] => [judgement, rating]),
  ]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function judgementsOver(
  before: Correction['judgements'],
  later: Correction['judgements'],
): Correction['judgements'] {
  const changed = new Set(later.map(({ judgement }) => judgement))
  return [...before.filter(({ judgement }) => !changed.has(judgement)), ...later]
}

function bodyOf({ council, name }: Pick<Inspection, 'council' | 'name'>): string {
  return council ?? name
}

function gradeIn({ judgements }: Inspection, sought: Judgement): Rating | null {
  return judgements.find(({ judgement }) => judgement === sought)?.rating ?? null
}
