import type { Extraction, Inspection, RatingMention } from '@spotcheck/core'
import { recordOf } from '../../../saving/record-of.ts'
import type { StoryPage } from '../../page-state.ts'
import { ANOTHER, type Open } from './correcting.ts'

/** Where a mark of the page is put right: a field of one of the story's records, by the record's index. */
export interface FieldAt {
  record: number
  field: Open
}

/** One that the reader has asked for from the page. */
export interface FieldAsked extends FieldAt {
  /** It is open now: it was asked for once. */
  isOpen(): void
}

export function fieldAsked({ extraction, toCorrect }: StoryPage): FieldAsked | null {
  if (!toCorrect) return null
  const at = fieldAt(extraction, toCorrect.start)
  return at && { ...at, isOpen: toCorrect.isOpen }
}

/** The field that rests on the mark which starts there; null where no record has to do with it. */
export function fieldAt(extraction: Extraction, start: number): FieldAt | null {
  const { mentions, inspections } = extraction
  for (const [index, mark] of mentions.entries()) {
    if (mark.start !== start || (mark.kind !== 'council' && mark.kind !== 'rating')) continue
    const record = recordOf(extraction, mark)
    const inspection = inspections[record]
    if (!inspection) return null
    return { record, field: mark.kind === 'council' ? 'council' : gradeAt(inspection, index, mark) }
  }
  return null
}

/** A grade that the record has not taken up can be added to it. */
function gradeAt({ evidence, judgements }: Inspection, index: number, mark: RatingMention): Open {
  if (evidence.previous?.includes(index)) return 'previous'
  if (!evidence.judgements?.includes(index)) return ANOTHER
  const same = judgements.filter(({ rating }) => rating === mark.rating)
  const given = judgements.find(({ judgement }) => judgement === mark.judgement) ?? same[0]
  return given?.judgement ?? ANOTHER
}
