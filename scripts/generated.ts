import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './run.ts'

/** A checked-in document that a command writes. */
interface Generated {
  /** Where it lies, from the top of the project. */
  path: string
  contents: string
  /** What writes it. */
  command: string
}

/** Writes the document; or, to check, fails the program where the document that is there says anything else. */
export async function settle(document: Generated, check: boolean | undefined): Promise<void> {
  if (!check) return write(document)
  const faults = await stale(document)
  if (faults.length) console.error(faults.join('\n'))
  process.exitCode = faults.length ? 1 : 0
}

async function write({ path, contents }: Generated): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), contents)
  console.log(`Wrote ${path}`)
}

/** The lines in which the checked-in document differs from what the code gives now; none where it is current. */
async function stale({ path, contents, command }: Generated): Promise<string[]> {
  const present = await readFile(join(root, path), 'utf8').catch(() => '')
  if (present === contents) return []
  const [old, now] = [present.split('\n'), contents.split('\n')]
  return [
    `${path} is not what the code gives. Look at the difference, then run \`${command}\`:`,
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}
