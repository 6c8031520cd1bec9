import { access, type FileHandle, open, rename } from 'node:fs/promises'
import { Failure, isSystemError, reasonOf } from '../failure.ts'
import { type Journal, readJournal, removeJournal, writeJournal } from './journal.ts'
import type { Tally } from './tally.ts'

/** In milliseconds: so much work is lost at most when a run is killed. */
const KEPT_EVERY = 1000

const partialOf = (path: string) => `${path}.partial`

/**
 * A file that has its name only once it is whole. Until then it grows beside it as `.partial`, and a journal says how far it
 * is sound.
 */
export class OutputFile {
  readonly #path: string
  readonly #handle: FileHandle
  readonly #journal: Omit<Journal, 'tally'>
  #kept = performance.now()

  /** Of what is there, only what the journal vouches for is kept. @throws Failure where the system refuses it. */
  static async open(path: string, journal: Omit<Journal, 'tally'>): Promise<OutputFile> {
    return told(path, async () => {
      if (journal.written === 0) await removeJournal(path)
      const handle = await open(partialOf(path), 'a')
      await handle.truncate(journal.written)
      return new OutputFile(path, handle, journal)
    })
  }

  private constructor(path: string, handle: FileHandle, journal: Omit<Journal, 'tally'>) {
    this.#path = path
    this.#handle = handle
    this.#journal = { ...journal }
  }

  /** `tally`: what all that has been written comes to. @throws Failure where the system takes no more. */
  async write(text: string, tally: Tally): Promise<void> {
    await told(this.#path, async () => {
      const bytes = Buffer.from(text)
      await this.#handle.appendFile(bytes)
      this.#journal.written += bytes.length
      if (performance.now() - this.#kept < KEPT_EVERY) return
      await this.#handle.datasync()
      await writeJournal(this.#path, { ...this.#journal, tally })
      this.#kept = performance.now()
    })
  }

  async finish(): Promise<void> {
    await told(this.#path, async () => {
      await this.#handle.datasync()
      await rename(partialOf(this.#path), this.#path)
      await removeJournal(this.#path)
    })
  }

  /** What is unfinished stays, to be taken up again. */
  async close(): Promise<void> {
    await this.#handle.close()
  }
}

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

async function told<Value>(path: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new Failure(`${path}: ${reasonOf(error)}`)
  }
}
