import { type FileHandle, open, rename } from 'node:fs/promises'
import { type Journal, removeJournal, writeJournal } from './journal.ts'
import { type Output, partialOf, told } from './output.ts'
import type { Tally } from './tally.ts'
import type { Made } from './task.ts'

/** In milliseconds: so much work is lost at most when a run is killed. */
const KEPT_EVERY = 1000

/**
 * A file that has its name only once it is whole. Until then it grows beside it as `.partial`, and a journal says how far it
 * is sound.
 */
export class OutputFile implements Output {
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

  async write({ out }: Made, tally: Tally): Promise<void> {
    await told(this.#path, async () => {
      await this.#handle.appendFile(out)
      this.#journal.written += out.length
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

  async close(): Promise<void> {
    await this.#handle.close()
  }
}
