import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Run, root, run } from './run.ts'

/** A check that never fails proves nothing: in a copy of the packages, core reaches for page and must be caught. */
export async function forbiddenImportIsFound(): Promise<Run> {
  const copy = await mkdtemp(join(tmpdir(), 'spotcheck-boundaries-'))
  try {
    for (const part of ['package.json', 'package-lock.json', 'turbo.json', 'packages']) {
      await cp(join(root, part), join(copy, part), {
        recursive: true,
        filter: (path) => !path.endsWith('node_modules'),
      })
    }
    const manifest = join(copy, 'packages/core/package.json')
    const core = JSON.parse(await readFile(manifest, 'utf8'))
    core.dependencies = { ...core.dependencies, '@spotcheck/page': '*' }
    await writeFile(manifest, JSON.stringify(core))
    await appendFile(join(copy, 'packages/core/index.ts'), "\nimport '@spotcheck/page'\n")

    const { ok, output } = await run('turbo', ['boundaries'], { cwd: copy })
    const found = !ok && output.includes('`@spotcheck/page` found without any tag listed in allowlist')
    return { ok: found, output: `Expected a complaint about @spotcheck/page, got:\n${output}` }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
