/**
 * What `npm version` does beside its own: gives every package of the workspace the version that the project has got, from which
 * the extension's manifest takes its own, and writes version and day over what is unreleased in the changelog.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import project from '../package.json' with { type: 'json' }
import { released } from './release/changelog.ts'
import { root, run } from './run.ts'

const changelog = join(root, 'CHANGELOG.md')
const { version } = project
const now = released(await readFile(changelog, 'utf8'), version, new Date())
const { ok, output } = await run('npm', ['version', version, '--workspaces', '--no-git-tag-version'])
if (!ok) throw new Error(output)
await writeFile(changelog, now)
