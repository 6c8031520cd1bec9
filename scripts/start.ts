/**
 * Shows the product: builds the extension and opens it in a browser on a sample story. Without a display it does the
 * main job by itself and tells what came of it.
 */
import { join } from 'node:path'
import { env } from 'node:process'
import { renderPage, stories } from '@spotcheck/samples'
import { builds } from '../apps/extension/e2e/builds.ts'
import { type Chromium, launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { takeTour } from '../apps/extension/e2e/tour.ts'
import { ensureBrowser } from './browsers.ts'
import { endWithChildren, root, run } from './run.ts'

const MINUTE = 60_000

const pageAt = (url: string) => {
  const story = stories.find((sample) => sample.url === url)
  return story ? renderPage(story) : null
}

let chromium: Chromium | undefined

endWithChildren(async () => chromium?.close())
try {
  const program = await ensureBrowser('chromium')
  console.log(`Browser: ${program}`)
  await tell('build the extension', async () => {
    const { ok, output } = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
    if (!ok) throw new Error(output)
    return { value: null, said: 'Built the extension' }
  })
  const headless = !hasDisplay()
  chromium = await tell('start the browser', async () => ({
    value: await launchChromium({ program, extension: builds.chromium, pageAt }, { headless }),
    said: headless ? 'Started the browser without a display' : 'Started the browser',
  }))
  await (headless ? takeTour(chromium, join(root, 'out'), tell) : show(chromium))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
} finally {
  await chromium?.close()
}

/** Leaves the browser to the reader until the window is closed. */
async function show(chromium: Chromium): Promise<void> {
  const closed = chromium.closed()
  await chromium.open(stories[0].url)
  await chromium.openPanel()
  console.log('Spotcheck is open on a sample story. Close the browser to end.')
  await closed
}

/** @throws where the step fails or takes longer than its time, with its name */
async function tell<T>(step: string, work: () => Promise<{ said: string; value: T }>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('It took too long.')), 3 * MINUTE).unref()
  })
  try {
    const { said, value } = await Promise.race([work(), late])
    console.log(said.replaceAll(root, './'))
    return value
  } catch (problem) {
    throw new Error(`Failed to ${step}: ${problem instanceof Error ? problem.message : problem}`)
  }
}

function hasDisplay(): boolean {
  if (env.CI) return false
  if (process.platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
