/**
 * How soon a page is marked, and what a page costs that is no story, in a real Chromium beside one with an empty extension: npm run
 * bench:start, which fails where a bound is broken. The milliseconds are this machine's.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import type { Launch } from '../apps/extension/e2e/drivers/driver.ts'
import { addresses, pageAt } from '../apps/extension/e2e/site.ts'
import { ensureBrowser } from './browsers.ts'
import { median, mustHold, spread, table } from './figures.ts'
import { openings } from './library/openings.ts'
import { pageOfWords } from './painting/page-of-words.ts'
import { run } from './run.ts'

const READ = 'https://www.cypnow.co.uk/news/article/so-many-words'
/** Is asked for and never answered. */
const PICTURE = 'https://www.cypnow.co.uk/media/a-picture.jpg'
const ROUNDS = 21
/** Milliseconds. */
const LONGEST_WITHOUT_STORY = 15
const LONGEST_TO_MARKS = 60
const WORDS = [1_000, 20_000]
/** What the trace calls the work of scripts: outermost events, none of them within another. */
const OF_SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.parseOnBackground'])

const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
const program = await ensureBrowser('chromium')
const empty = await emptyExtension()
const watch = await idleWatch()
let story = ''
const site: Launch['pageAt'] = (url) =>
  url === READ ? story : url === PICTURE ? new Promise(() => {}) : pageAt(url)
const [spotcheck, watched, beside] = [
  await launchChromium({ program, extension: builds.chromium, pageAt: site }),
  await launchChromium({ program, extension: `${builds.chromium},${watch}`, pageAt: site }),
  await launchChromium({ program, extension: empty, pageAt: site }),
]
try {
  await withoutStory()
  for (const words of WORDS) await toMarks(words)
  await toMarksBesidePicture()
  await panel()
} finally {
  for (const browser of [spotcheck, watched]) await browser.close()
  await beside.close()
  for (const folder of [empty, watch]) await rm(folder, { recursive: true })
}

/** Its content script does nothing, on the same pages at the same moment. The driver waits for a first page. */
function emptyExtension(): Promise<string> {
  return extensionOf('', {
    'background.js': `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }))`,
    'welcome.html': '',
  })
}

/** Beside Spotcheck in one browser: tells the page when "document idle" is, at which scripts of extensions are let in. */
function idleWatch(): Promise<string> {
  return extensionOf(`performance.mark('document idle')`, {})
}

async function extensionOf(contentScript: string, others: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotcheck-beside-'))
  const script = { matches: ['*://*.cypnow.co.uk/*'], js: ['content.js'], run_at: 'document_idle' }
  const manifest = {
    manifest_version: 3,
    name: 'Beside Spotcheck',
    version: '1',
    content_scripts: [script],
    ...('background.js' in others && { background: { service_worker: 'background.js' } }),
  }
  const files = { 'manifest.json': JSON.stringify(manifest), 'content.js': contentScript, ...others }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** By turns, so that whatever else the machine does counts alike. */
async function withoutStory(): Promise<void> {
  const pages = {
    Spotcheck: await spotcheck.open('about:blank'),
    'an empty extension': await beside.open('about:blank'),
  }
  const times: Record<string, { scripts: number[]; whole: number[] }> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, page] of Object.entries(pages)) {
      const { scripts, whole } = await costOfLoading(page, addresses.list)
      times[name] ??= { scripts: [], whole: [] }
      times[name].scripts.push(scripts)
      times[name].whole.push(whole)
    }
  }
  const rows = Object.entries(times).map(([name, { scripts, whole }]) => [
    name,
    spread(scripts, 'ms'),
    spread(whole, 'ms'),
  ])
  console.log('A page that is no story\n')
  console.log(`${table([['', 'content scripts parsed and run', 'all that the page takes'], ...rows])}\n`)
  const scripts = median(times.Spotcheck?.scripts ?? [])
  mustHold(
    `a page that is no story: content scripts take ${LONGEST_WITHOUT_STORY} ms or less: ${scripts.toFixed(1)} ms`,
    scripts <= LONGEST_WITHOUT_STORY,
  )
  console.log()
}

interface TraceEvent {
  name: string
  dur?: number
  args: { data?: { url?: string; fileName?: string } }
}

/** Milliseconds: parsing, compiling and running what comes from an extension, and everything that the page's process does. */
async function costOfLoading(page: Page, url: string): Promise<{ scripts: number; whole: number }> {
  await page.goto('about:blank')
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
  const { TaskDuration: before = 0 } = await page.metrics()
  await page.goto(url)
  await page.evaluate('new Promise((done) => setTimeout(done, 50))')
  const { TaskDuration: after = 0 } = await page.metrics()
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
  const spent = (trace.traceEvents as TraceEvent[])
    .filter(({ name, args }) => OF_SCRIPTS.has(name) && isOfExtension(args.data?.url ?? args.data?.fileName))
    .reduce((sum, { dur = 0 }) => sum + dur, 0)
  return { scripts: spent / 1000, whole: (after - before) * 1000 }
}

function isOfExtension(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') === true
}

/** From "document idle", when the browser lets scripts of extensions in, until the first frame with marks is made; nothing moves meanwhile. */
async function toMarks(words: number): Promise<void> {
  story = pageOfWords(words)
  const page = await watched.open('about:blank')
  await page.evaluateOnNewDocument(noteFirstMarks)
  const times: number[] = []
  let [shift, mutations] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(READ)
    await page.waitForFunction('seen.painted > 0')
    const seen = (await page.evaluate('seen')) as Seen
    times.push(seen.painted - (await idleIn(page)))
    shift += seen.shift
    mutations += seen.mutations
  }
  const written = words.toLocaleString('en-GB')
  console.log(`${written} words: from document idle to the first frame with marks ${spread(times, 'ms')}`)
  if (words === 1_000) {
    const middle = median(times)
    mustHold(
      `${written} words: marks within ${LONGEST_TO_MARKS} ms of document idle: ${middle.toFixed(0)} ms`,
      middle <= LONGEST_TO_MARKS,
    )
  }
  mustHold(`${written} words: reading and painting change no node`, mutations === 0)
  mustHold(`${written} words: reading and painting move nothing`, shift === 0)
  console.log()
}

/** As pages mostly are: text is there and pictures are on their way, and the browser waits with "document idle". */
async function toMarksBesidePicture(): Promise<void> {
  story = pageOfWords(1_000).replace('</article>', `<img src="${PICTURE}"></article>`)
  const page = await spotcheck.open('about:blank')
  await page.evaluateOnNewDocument(noteFirstMarks)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(READ, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction('seen.painted > 0')
    times.push(await page.evaluate(sinceWhole))
  }
  console.log(
    `1,000 words and a picture that is still on its way: from the whole document to the first frame with marks ${spread(times, 'ms')}\n`,
  )
}

function sinceWhole(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { seen } = window as unknown as { seen: Seen }
  return seen.painted - (navigation?.domContentLoadedEventStart ?? Number.NaN)
}

/** Milliseconds since the page began. */
function idleIn(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('document idle')[0]?.startTime ?? Number.NaN)
}

interface Seen {
  painted: number
  shift: number
  mutations: number
}

function noteFirstMarks(): void {
  const seen: Seen = { painted: 0, shift: 0, mutations: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      seen.mutations += records.length
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const look = () => {
      if (CSS.highlights.size === 0) return requestAnimationFrame(look)
      // What is sent within a frame arrives once it is made.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        seen.painted = performance.now()
      }
      port2.postMessage(null)
    }
    look()
  })
}

/** Loaded anew beside a story, from the beginning until it shows what the story says. */
async function panel(): Promise<void> {
  story = pageOfWords(1_000)
  const page = await spotcheck.open(READ)
  await page.bringToFront()
  await spotcheck.openPanel()
  const target = await page.browser().waitForTarget((each) => each.url().endsWith('/sidepanel.html'))
  const own = await target.asPage()
  const opened = await openings(spotcheck, own, 'panel', 'dl.headline', ROUNDS)
  const times = opened.map(({ shown }) => shown)
  console.log(`The panel, from its first moment until it shows the record: ${spread(times, 'ms')}`)
}
