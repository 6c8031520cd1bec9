/** Builds the extension and writes what each store is given, the same bytes on every machine, to `out/release`. */
import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OUT, packageName } from './release/names.ts'
import { packageOf, STORES } from './release/stores.ts'
import { zip } from './release/zip.ts'
import { run } from './run.ts'

const { ok, output } = await run('turbo', ['run', 'build', '--force', '--filter=@spotcheck/extension'])
if (!ok) throw new Error(output)
await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
for (const [store, build] of Object.entries(STORES)) {
  const bytes = zip(await packageOf(build))
  const name = packageName(store)
  await writeFile(join(OUT, name), bytes)
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
}
