/** `spotcheck export`: what stories say as tables, in Parquet files. */
import { stat } from 'node:fs/promises'
import { runArchive } from './archive/run.ts'
import { Failure } from './failure.ts'
import type { ExportOptions } from './options.ts'

/** @throws Failure after the last story, where one or more could not be read; at once, where the folder is there already. */
export async function exportTables(
  options: ExportOptions,
  complain: (message: string) => void,
): Promise<void> {
  const { known, asOf, output, resume } = options
  const isThere = await stat(output).catch(() => null)
  if (isThere && !resume) throw new Failure(`${output} is there already: remove it, or name another folder`)
  const task = { command: 'export' as const, known, asOf }
  await runArchive({ ...options, task, firstLine: '', lastLine: '' }, complain)
}
