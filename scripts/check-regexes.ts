/**
 * Fails where a regular expression of the product can take more than linear time on text that somebody else has
 * written: those between slashes in every source file, and those that are put together while stories are read.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtDuring } from './regexes/built.ts'
import { literalsIn } from './regexes/literals.ts'
import { faultsOf } from './regexes/regex.ts'
import { root } from './run.ts'

const NOT_SHIPPED = /\.(?:test|browser|e2e)\.tsx?$|\/(?:e2e|testing|samples|node_modules|\.output|\.wxt)\//

const files = globSync(['packages/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'], { cwd: root }).filter(
  (path) => !NOT_SHIPPED.test(path),
)
const literals = files.flatMap((path) => literalsIn(path, readFileSync(join(root, path), 'utf8')))
const built = await builtDuring(async () => {
  const { extract } = await import('../packages/core/index.ts')
  const { stories } = await import('../packages/samples/index.ts')
  for (const { text, article } of stories) extract({ text, article })
})

const regexes = [...literals, ...built]
const faults = regexes.flatMap((regex) =>
  faultsOf(regex).map((fault) => `${regex.place}: ${fault}\n  /${regex.source}/${regex.flags}`),
)
console.log(faults.join('\n'))
console.log(`${regexes.length} regular expressions, ${built.length} of them built; ${faults.length} faults`)
process.exitCode = faults.length || !literals.length || !built.length ? 1 : 0
