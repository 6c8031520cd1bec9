import { type Correction, correctedWith, thatCounts } from '@spotcheck/core'
import { createContext, type RefObject } from 'preact'
import { type Dispatch, type StateUpdater, useContext, useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { useAsking } from '../../../screen/asking.ts'
import type { CheckedRecord } from '../checked.ts'
import type { Field } from './field.ts'
import type { FieldAsked } from './field-asked.ts'

/** What the reader puts right in a record, one field at a time. */
interface Correcting {
  record: CheckedRecord
  /** The field that is open for it, or a judgement that has no line yet. */
  open: Open | null
  setOpen: Dispatch<StateUpdater<Open | null>>
}

export const ANOTHER = 'another-judgement'
export type Open = Field | typeof ANOTHER

/** A field that the reader asks for from the page is opened. */
export function useCorrectingOf(record: CheckedRecord, asked: FieldAsked | null): Correcting {
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(() => {
    if (!asked) return
    setOpen(asked.field)
    asked.isOpen()
  }, [asked])
  return { record, open, setOpen }
}

const CorrectingContext = createContext<Correcting | null>(null)

export const CorrectingProvider = CorrectingContext.Provider

export function useCorrecting(): Correcting {
  const correcting = useContext(CorrectingContext)
  if (!correcting) throw new TypeError('Render this inside CorrectingProvider.')
  return correcting
}

/** For the button of a field: once the field's editor closes, the focus is there again. */
export function useFocusOnceClosed(field: Open): RefObject<HTMLButtonElement | null> {
  const { open } = useCorrecting()
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(open)
  /** A line that comes while a judgement is added is that judgement's; nothing may be left to add to. */
  const isAdded = useRef(open === ANOTHER).current
  useEffect(() => {
    const wasOpen = before.current === field || (isAdded && before.current === ANOTHER)
    if (wasOpen && open === null) button.current?.focus()
    before.current = open
  }, [open, field, isAdded])
  return button
}

/**
 * Keeps a change of the field that is open, and the record with it where it is not kept yet; closes the field once that
 * is done. What goes wrong is told of this field alone.
 */
export function useCorrect() {
  const { record, open, setOpen } = useCorrecting()
  const { busy, problem, ask } = useAsking()
  const { kept, detected, source } = record

  async function correct(change: Partial<Correction>): Promise<void> {
    const before = kept?.corrected ?? null
    // What this story was read to say is shown here, what all of them were, everywhere else.
    const readings = kept ? [detected, thatCounts({ ...kept, corrected: null })] : [detected]
    const corrected = correctedWith(before, change, readings)
    if (JSON.stringify(corrected) === JSON.stringify(before)) return setOpen(null)
    const { saved, message } = kept
      ? {
          saved: corrected ? t('keeping.corrected') : t('keeping.takenBack'),
          message: { type: 'correct-record' as const, id: kept.id, revision: kept.revision, corrected },
        }
      : { saved: t('keeping.savedWith'), message: { type: 'save-record' as const, source, corrected } }
    // Meanwhile the reader may have opened another.
    if (await ask(message, saved)) setOpen((now) => (now === open ? null : now))
  }
  return { busy, problem, correct }
}
