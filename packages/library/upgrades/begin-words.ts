import type { Transaction } from 'dexie'
import * as z from 'zod/mini'
import { begun } from '../rows/fold.ts'

const Entries = z.looseObject({ passages: z.array(z.looseObject({ text: z.string() })) })
const WaitingAct = z.looseObject({ waiting: z.array(Entries) })

/**
 * From version 6 to 7: what search looks in has words that begin with capitals, and no spaces between them. What is no entry stays
 * as it is.
 */
export async function beginWords(transaction: Transaction): Promise<void> {
  await transaction
    .table('entries')
    .toCollection()
    .modify((record: object) => Object.assign(record, begunIn(Entries.safeParse(record).data)))
  await transaction
    .table('acts')
    .toCollection()
    .modify((record: object) => {
      const { data: act } = WaitingAct.safeParse(record)
      Object.assign(record, act && { waiting: act.waiting.map(begunIn) })
    })
}

function begunIn(entries: z.infer<typeof Entries> | undefined): object | undefined {
  return (
    entries && {
      ...entries,
      passages: entries.passages.map((entry) => ({ ...entry, text: begun(entry.text).join('') })),
    }
  )
}
