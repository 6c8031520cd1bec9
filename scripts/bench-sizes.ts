/** What each part of the builds weighs, beside its budget: npm run bench -- sizes, which fails where one is over it. */
import { builds } from '../apps/extension/e2e/builds.ts'
import { shippedSizes } from '../apps/extension/shipped/sizes.ts'
import { mustHold } from './figures.ts'
import { run } from './run.ts'

const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
for (const [browser, folder] of Object.entries(builds))
  for (const { name, bytes, budget } of shippedSizes(folder)) {
    const [size, most] = [bytes, budget].map((each) => (each / 1024).toFixed(1))
    mustHold(`${browser}, ${name}: ${size} KB gzipped of ${most}`, bytes <= budget)
  }
