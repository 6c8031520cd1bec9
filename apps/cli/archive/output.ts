/** Output that has its name only once it is whole, and what is there of it before. */
import { access } from 'node:fs/promises'
import { Failure, isSystemError, reasonOf } from '../failure.ts'
import { type Journal, readJournal } from './journal.ts'
import type { Tally } from './tally.ts'
import type { Made } from './task.ts'

export interface Output {
  /** `tally`: what all that has been written comes to. @throws Failure where the system takes no more. */
  write(made: Made, tally: Tally): Promise<void>
  /** All is written: gives it its name. */
  finish(): Promise<void>
  /** What is unfinished stays, to be taken up again. */
  close(): Promise<void>
}

export const partialOf = (path: string) => `${path}.partial`

/** A run of the same command that was killed; null where there is nothing to go on with. */
export async function begunBefore(path: string, asked: string): Promise<Journal | null> {
  const journal = await readJournal(path)
  if (!journal || !(await exists(partialOf(path)))) return null
  if (journal.asked === asked) return journal
  throw new Failure(
    `${partialOf(path)}: this was begun with other options or other files; give the same, or begin anew without --resume`,
  )
}

/** Whether an earlier run came to its end. */
export async function isFinished(path: string): Promise<boolean> {
  return (await exists(path)) && !(await exists(partialOf(path)))
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Says of what cannot be written where it should have stood. */
export async function told<Value>(path: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
}
