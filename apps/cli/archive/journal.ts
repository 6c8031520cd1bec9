/** How far a run had come, kept beside its output, so that it can be taken up again after it was killed. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { PartialDate } from '@spotcheck/core/schema'
import * as z from 'zod/mini'

const Whole = z.int().check(z.nonnegative())

const Journal = z.object({
  /** A fingerprint of what was asked for, and of the files as they were. */
  asked: z.string(),
  /** The day that the run began counts to its end. */
  asOf: PartialDate,
  /** So far the output is whole: bytes of a file, or parts of a folder. */
  written: Whole,
  tally: z.object({ count: Whole, bad: Whole, told: z.array(z.string()) }),
})
export type Journal = z.infer<typeof Journal>

const placeOf = (output: string) => `${output}.progress`

/** Null where there is none, or none that could be used. */
export async function readJournal(output: string): Promise<Journal | null> {
  const kept = await readFile(placeOf(output), 'utf8').catch(() => null)
  if (kept === null) return null
  try {
    return Journal.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

/** The old one or the new one is there, whatever happens. */
export async function writeJournal(output: string, journal: Journal): Promise<void> {
  await writeFile(`${placeOf(output)}.new`, JSON.stringify(journal))
  await rename(`${placeOf(output)}.new`, placeOf(output))
}

export async function removeJournal(output: string): Promise<void> {
  await rm(placeOf(output), { force: true })
}
