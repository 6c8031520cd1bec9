/**
 * Makes a release: what each store is given, the sources for Firefox's reviewers, and the proof that one comes from the
 * other. The sources are unpacked elsewhere and built there with the reviewers' own commands: the bytes must be the same.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { OUT, packageName } from './release/names.ts'
import { sources } from './release/sources.ts'
import { STORES } from './release/stores.ts'
import { zip } from './release/zip.ts'
import { endWithChildren, root, run } from './run.ts'

endWithChildren()
const elsewhere = await mkdtemp(join(tmpdir(), 'spotcheck-release-'))
try {
  const packed = zip(await sources())
  await must('node', ['scripts/package.ts'])
  await must('node', ['scripts/lint-addon.ts'])
  await writeFile(join(OUT, packageName('sources')), packed)
  await unpack(packed, elsewhere)
  // As store/firefox-review.md tells a reviewer to.
  await must('npm', ['ci'], elsewhere)
  await must('npm', ['run', 'package'], elsewhere)
  for (const store of Object.keys(STORES)) await compare(packageName(store))
  console.log(`The same bytes come from ${packageName('sources')}, unpacked and built in another folder.`)
} finally {
  await rm(elsewhere, { recursive: true, force: true })
}

async function must(command: string, args: string[], cwd = root): Promise<void> {
  console.log(`$ ${command} ${args.join(' ')}${cwd === root ? '' : `   # in ${cwd}`}`)
  const { ok } = await run(command, args, { cwd, show: true, minutes: 20 })
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}: its own words are above.`)
}

async function unpack(packed: Uint8Array, folder: string): Promise<void> {
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}

async function compare(name: string): Promise<void> {
  const [here, there] = await Promise.all(
    [OUT, join(elsewhere, 'out/release')].map((folder) => readFile(join(folder, name))),
  )
  if (here?.equals(there ?? Buffer.alloc(0))) return
  throw new Error(`${name} has other bytes where it is built from the unpacked sources.`)
}
