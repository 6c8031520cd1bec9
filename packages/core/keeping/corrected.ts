import { changeBetween } from '../records/judgements.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction } from '../schema/kept-inspection.ts'

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
 * A correction with one more field as the reader says. What the rules had read all the same is no correction, so that
 * choosing it again takes one back; null where none is left.
 */
export function correctedWith(
  before: Correction | null,
  change: Partial<Correction>,
  { council, name, framework, judgements }: Inspection,
): Correction | null {
  const after = { ...NOTHING, ...before, ...change }
  const isAsRead = after.council && (after.council.council ?? after.council.name) === (council ?? name)
  const others = (before?.judgements ?? []).filter(
    ({ judgement }) => !change.judgements?.some((changed) => changed.judgement === judgement),
  )
  const correction = {
    council: isAsRead ? null : after.council,
    framework: after.framework === framework ? null : after.framework,
    judgements: [...others, ...(change.judgements ?? [])].filter(
      ({ judgement, rating }) =>
        (judgements.find((each) => each.judgement === judgement)?.rating ?? null) !== rating,
    ),
  }
  const isEmpty =
    correction.council === null && correction.framework === null && correction.judgements.length === 0
  return isEmpty ? null : correction
}
