/**
 * Shows the product: builds the extension and opens it in a browser on a sample story. Without a display it does the
 * main job by itself and tells what came of it.
 */
import { join } from 'node:path'
import { env } from 'node:process'
import { builds } from '../apps/extension/e2e/builds.ts'
import { type Chromium, launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { pageAt, story } from '../apps/extension/e2e/site.ts'
import { type Step, takeTour } from '../apps/extension/e2e/tour.ts'
import { ensureBrowser } from './browsers.ts'
import { endWithChildren, root, run } from './run.ts'

const LIMIT = 3 * 60_000

const step: Step = async (name, work) => {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('It took longer than three minutes.')), LIMIT).unref()
  })
  try {
    return await Promise.race([work(), late])
  } catch (problem) {
    throw new Error(`Failed to ${name}. ${problem instanceof Error ? problem.message : problem}`)
  }
}

let chromium: Chromium | undefined

endWithChildren(async () => chromium?.close())
try {
  const program = await ensureBrowser('chromium')
  console.log(`Browser: ${program}`)
  await step('build the extension', build)
  console.log('Built the extension')
  const headless = !hasDisplay()
  const launch = { program, extension: builds.chromium, pageAt }
  chromium = await step('start the browser', () => launchChromium(launch, { headless }))
  await (headless ? takeTour(chromium, join(root, 'out'), step) : show(chromium))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
} finally {
  await chromium?.close()
}

async function build(): Promise<void> {
  const { ok, output } = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
  if (!ok) throw new Error(output)
}

/** Leaves the browser to the reader until it is closed. */
async function show(chromium: Chromium): Promise<void> {
  const closed = chromium.closed()
  await step('open the story', () => chromium.open(story.url))
  await step('open the panel', () => chromium.openPanel())
  console.log('Spotcheck is open on a sample story. Close the browser to end.')
  await closed
}

function hasDisplay(): boolean {
  if (env.CI) return false
  if (process.platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
