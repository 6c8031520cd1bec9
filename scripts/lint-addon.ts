/**
 * Has Mozilla's linter for add-ons, which is what `web-ext lint` runs and what its store runs on what is handed in, look at the
 * build for Firefox. Fails on any error, and on a warning that is not traced to a package where it is known.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builds } from '../apps/extension/e2e/builds.ts'
import { MAPS } from '../apps/extension/shipped/maps.ts'
import { judge, reportSchema } from './release/warnings.ts'
import { root, run } from './run.ts'

const { output } = await run('addons-linter', [builds.firefox, '--output', 'json', '--boring'])
const { known, faults } = judge(reportOf(output), mapOf)
for (const warning of known) console.log(`known: ${warning}`)
for (const fault of faults) console.error(`fault: ${fault}`)
process.exitCode = faults.length ? 1 : 0

function reportOf(output: string) {
  try {
    return reportSchema.parse(JSON.parse(output))
  } catch {
    throw new Error(`The linter gave no report on ${builds.firefox}. It said:\n${output}`)
  }
}

function mapOf(file: string) {
  const path = join(root, 'apps/extension', MAPS, 'firefox', `${file}.map`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
