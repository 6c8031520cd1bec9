import { type Correction, corrected } from '@spotcheck/core'
import { useRef } from 'preact/hooks'
import { ANOTHER, useCorrecting } from './correcting.ts'
import { type Field, fieldInWords, fieldOrNone } from './field.ts'

/**
 * What another window has made of the open field since the reader opened it, in words; null where that is nothing, or
 * what the reader has chosen too.
 */
export function useChangedMeanwhile(chosen: Partial<Correction> | null): string | null {
  const { record, open } = useCorrecting()
  const { inspection, kept } = record
  const before = useRef(record).current
  const field = open === ANOTHER ? judgementIn(chosen) : open
  if (!field || kept?.revision === before.kept?.revision) return null
  const theirs = fieldInWords(inspection, field)
  const mine = chosen && fieldInWords(corrected(inspection, { judgements: [], ...chosen }), field)
  const isTheirs = theirs !== fieldInWords(before.inspection, field) && theirs !== mine
  return isTheirs ? fieldOrNone(inspection, field) : null
}

function judgementIn(chosen: Partial<Correction> | null): Field | null {
  return chosen?.judgements?.[0]?.judgement ?? null
}
