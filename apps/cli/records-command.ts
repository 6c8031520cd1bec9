/** `spotcheck records`: one row for each inspection that stories tell of, with what the official outcomes say of it. */
import { runArchive } from './archive/run.ts'
import type { RecordsOptions } from './options.ts'
import { firstLine, lastLine } from './record-line.ts'

/** @throws Failure after the last story, where one or more could not be read. */
export async function listRecords(
  options: RecordsOptions,
  complain: (message: string) => void,
): Promise<void> {
  const { known, asOf, format } = options
  const task = { command: 'records' as const, known, asOf, format }
  await runArchive({ ...options, task, firstLine: firstLine(format), lastLine: lastLine(format) }, complain)
}
