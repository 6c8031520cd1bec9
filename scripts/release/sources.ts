import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from '../run.ts'

/**
 * All files of the project as they are committed, by their paths from its top.
 * @throws where something is changed and not committed: the sources of a release are those of one commit
 */
export async function sources(): Promise<Map<string, Uint8Array>> {
  const changed = await git(['status', '--porcelain'])
  if (changed)
    throw new Error(`A release is made of what is committed. Commit these, or put them away:\n${changed}`)
  const paths = (await git(['ls-files', '-z'])).split('\0').filter(Boolean)
  const files = await Promise.all(paths.map(async (path) => [path, await contents(path)] as const))
  return new Map(files)
}

async function contents(path: string): Promise<Uint8Array> {
  if (!(await lstat(join(root, path))).isFile())
    throw new Error(`${path} is no plain file: a ZIP cannot hold it.`)
  return readFile(join(root, path))
}

async function git(args: string[]): Promise<string> {
  const { ok, output } = await run('git', args)
  if (!ok) throw new Error(`git ${args.join(' ')} failed:\n${output}`)
  return output
}
