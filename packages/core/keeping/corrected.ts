import { changeBetween } from '../records/judgements.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction } from '../schema/kept-inspection.ts'
import type { Judgement, Rating } from '../schema/vocabulary.ts'

/** The inspection as it counts: the reader's word comes before the rules'. `evidence` stays that of what was detected. */
export function corrected(inspection: Inspection, correction: Correction | null): Inspection {
  if (!correction) return inspection
  const { previous } = inspection
  const judgements = judgementsWith(correction, inspection.judgements)
  const right = {
    ...inspection,
    ...correction.council,
    framework: correction.framework ?? inspection.framework,
    judgements,
    change:
      correction.judgements.length > 0
        ? previous && changeBetween(previous.judgements, judgements)
        : inspection.change,
  }
  const known = new Set(Object.entries(right).flatMap(([field, value]) => (value === null ? [] : [field])))
  return { ...right, missing: inspection.missing.filter((field) => !known.has(field)) }
}

/** Each in its own place; one that the rules did not find comes first where it is the grade for the whole, else last. */
function judgementsWith(
  { judgements: corrections }: Correction,
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

const NOTHING: Correction = { council: null, framework: null, judgements: [] }

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
  const { council, framework } = { ...NOTHING, ...before, ...change }
  const isAsRead = <Value>(value: Value, read: (reading: Inspection) => Value) =>
    readings.every((reading) => read(reading) === value)
  const correction = {
    council: council && isAsRead(bodyOf(council), bodyOf) ? null : council,
    framework: isAsRead(framework, (reading) => reading.framework) ? null : framework,
    judgements: judgementsOver(before?.judgements ?? [], change.judgements ?? []).filter(
      ({ judgement, rating }) => !isAsRead(rating, (reading) => gradeIn(reading, judgement)),
    ),
  }
  const isEmpty =
    correction.council === null && correction.framework === null && correction.judgements.length === 0
  return isEmpty ? null : correction
}

/** Two corrections of one inspection: in a field that both have, the later one counts. */
export function correctionOver(before: Correction | null, later: Correction | null): Correction | null {
  if (!before || !later) return later ?? before
  return {
    council: later.council ?? before.council,
    framework: later.framework ?? before.framework,
    judgements: judgementsOver(before.judgements, later.judgements),
  }
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
