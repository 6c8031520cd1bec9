/** `spotcheck extract --jsonl`: all that the stories of an archive say. */
import { runArchive } from './archive/run.ts'
import type { ArchiveOptions } from './options.ts'

/** @throws Failure after the last story, where one or more could not be read. */
export async function extractAll(
  options: ArchiveOptions,
  complain: (message: string) => void,
): Promise<void> {
  const { known, asOf } = options
  const task = { command: 'extract' as const, known, asOf }
  await runArchive({ ...options, task, firstLine: '', lastLine: '' }, complain)
}
