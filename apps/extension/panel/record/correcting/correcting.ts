import { type Correction, correctedWith, thatCounts } from '@spotcheck/core'
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { useAsking } from '../../asking.ts'
import type { CheckedRecord } from '../checked.ts'
import { keepingWords } from '../words/keeping.ts'
import type { Field } from './field.ts'

/** What the reader puts right in a record, one field at a time. */
export interface Correcting {
  record: CheckedRecord
  /** The field that is open for it. */
  open: Field | null
  setOpen(field: Field | null): void
  busy: boolean
  problem: string | null
  /** Keeps the change, and the record with it where it is not kept yet; closes the field once that is done. */
  correct(change: Partial<Correction>): void
}

export function useCorrectingOf(record: CheckedRecord): Correcting {
  const { busy, problem, ask } = useAsking()
  const [open, setOpen] = useState<Field | null>(null)
  const { kept, detected, source } = record

  async function correct(change: Partial<Correction>) {
    const before = kept?.corrected ?? null
    const read = kept ? thatCounts({ ...kept, corrected: null }) : detected
    const corrected = correctedWith(before, change, read)
    if (JSON.stringify(corrected) === JSON.stringify(before)) return setOpen(null)
    const { saved, message } = kept
      ? {
          saved: corrected ? keepingWords.corrected : keepingWords.takenBack,
          message: { type: 'correct-record' as const, id: kept.id, revision: kept.revision, corrected },
        }
      : { saved: keepingWords.savedWith, message: { type: 'save-record' as const, source, corrected } }
    if (await ask(message, saved)) setOpen(null)
  }
  return { record, open, setOpen, busy, problem, correct }
}

const CorrectingContext = createContext<Correcting | null>(null)

export const CorrectingProvider = CorrectingContext.Provider

export function useCorrecting(): Correcting {
  const correcting = useContext(CorrectingContext)
  if (!correcting) throw new Error('Render this inside CorrectingProvider.')
  return correcting
}
