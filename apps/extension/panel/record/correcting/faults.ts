/** Where a story's words were misread or missed, by what the reader has put right in its record. */
import type { Extraction, Inspection, Judgement, Mention, PartialDate } from '@spotcheck/core'
import type { CheckedRecord } from '../checked.ts'
import { evidenceOf } from '../evidence.ts'
import type { Field } from './field.ts'
import { missedIn, type Told } from './missed.ts'

export type Both = Pick<CheckedRecord, 'inspection' | 'detected'>

/** A mark as it was read, null where it was missed; and as the reader says, null where it is none. */
export type Fault = { read: Mention; right: Mention | null } | { read: null; right: Mention }

/** None where the story has no words that were read so, or that surely are what was missed. */
export function faultsIn(extraction: Extraction, record: Both, field: Field): Fault[] {
  const { inspection, detected } = record
  const fact = (among: string, was: Told | null, is: Told | null) =>
    factFaults(extraction, evidenceOf(extraction, detected, among), was, is)
  switch (field) {
    case 'council':
      return fact(field, councilTold(detected), councilTold(inspection))
    case 'framework':
      return fact(field, frameworkTold(detected), frameworkTold(inspection))
    case 'visit':
      return fact(field, visitTold(detected), visitTold(inspection))
    case 'inspected':
      return fact(field, timeTold(detected), timeTold(inspection))
    case 'published':
      return fact(field, dayTold(detected.published), dayTold(inspection.published))
    case 'previous': {
      const [was, is] = [detected.previous, inspection.previous]
      const graded = [...(was?.judgements ?? []), ...(is?.judgements ?? [])].map(({ judgement }) => judgement)
      return [
        ...[...new Set(graded)].flatMap((judgement) => gradeFaults(extraction, record, field, judgement)),
        ...fact(field, was && frameworkTold(was), is && frameworkTold(is)),
        ...fact(field, was && timeTold(was), is && timeTold(is)),
      ]
    }
    default:
      return gradeFaults(extraction, record, 'judgements', field)
  }
}

const councilTold = ({ council, name }: Inspection): Told => ({ kind: 'council', council, name })

const frameworkTold = ({ framework }: Pick<Inspection, 'framework'>): Told | null =>
  framework && { kind: 'framework', framework }

const visitTold = ({ visit }: Inspection): Told | null => visit && { kind: 'visit', visit }

const timeTold = ({ inspected }: Pick<Inspection, 'inspected'>): Told | null =>
  inspected && { kind: 'date', ...inspected }

const dayTold = (day: PartialDate | null): Told | null =>
  day === null ? null : { kind: 'date', from: day, to: day }

function factFaults(
  extraction: Extraction,
  evidence: readonly Mention[],
  was: Told | null,
  is: Told | null,
): Fault[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const read = evidence.find(({ kind }) => kind === was?.kind)
  if (read) return [{ read, right: is && { ...placeOf(read), ...is } }]
  return was || !is ? [] : missed(extraction, is)
}

function gradeFaults(
  extraction: Extraction,
  { inspection, detected }: Both,
  among: 'judgements' | 'previous',
  judgement: Judgement,
): Fault[] {
  const gradeIn = ({ judgements, previous }: Inspection) =>
    (among === 'judgements' ? judgements : previous?.judgements)?.find((each) => each.judgement === judgement)
      ?.rating
  const [was, rating] = [gradeIn(detected), gradeIn(inspection)]
  if (was === rating) return []
  const [read] = evidenceOf(extraction, detected, among).filter(
    (mention) => mention.kind === 'rating' && mention.judgement === judgement && mention.rating === was,
  )
  if (read?.kind === 'rating') return [{ read, right: rating ? { ...read, rating } : null }]
  const status = among === 'previous' ? 'previous' : 'current'
  return was || !rating
    ? []
    : missed(extraction, { kind: 'rating', rating, judgement, status, council: inspection.council })
}

function missed(extraction: Extraction, told: Told): Fault[] {
  return missedIn(extraction, told).map((right) => ({ read: null, right }))
}

function placeOf({ start, end, text, rule }: Mention) {
  return { start, end, text, rule }
}
