/**
 * What painting a page costs, in a real Chromium: npm run bench:painting, which fails where a bound is broken. All are
 * ratios of one run on one page; the milliseconds are this machine's.
 */
import type { Page } from 'puppeteer-core'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { councilNamesIn } from '../packages/core/register/councils.ts'
import { renderPage, stories } from '../packages/samples/index.ts'
import { ensureBrowser } from './browsers.ts'
import { scriptOf } from './in-page.ts'
import type { Way } from './painting/in-page.ts'
import { run } from './run.ts'

/** The same thousand words, where the extension reads and where it does not. */
const READ = 'https://www.cypnow.co.uk/news/article/a-thousand-words'
const UNREAD = 'https://elsewhere.example/news/article/a-thousand-words'
const ROUNDS = 31
const MUTATIONS = 2000
const WAYS = ['spotcheck', 'mark.js, one expression', 'mark.js, the list'] as const satisfies Way[]

const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
const program = await ensureBrowser('chromium')
const html = pageOfWords(1000)
const chromium = await launchChromium({
  program,
  extension: builds.chromium,
  pageAt: (url) => (url === READ || url === UNREAD ? html : null),
})
try {
  await besideMarkJs(await chromium.open(UNREAD))
  await laterMutations()
  await toFirstPaint(await chromium.open('about:blank'))
} finally {
  await chromium.close()
}

/** What loading the page has left to do, and to throw away, is over: it must not count for what is measured next. */
async function atRest(page: Page) {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await twoFrames(page)
}

async function twoFrames(page: Page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

async function besideMarkJs(page: Page) {
  const script = await scriptOf('painting')
  const times: Record<Way, number[]> = {
    nothing: [],
    spotcheck: [],
    'mark.js, one expression': [],
    'mark.js, the list': [],
  }
  const marks: Partial<Record<Way, number>> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ['nothing', ...WAYS] as const) {
      await page.goto(UNREAD)
      await page.evaluate(script)
      await page.evaluate('warmUp()')
      await atRest(page)
      const { TaskDuration: before = 0 } = await page.metrics()
      marks[way] = Number(await page.evaluate(`run('${way}')`))
      await twoFrames(page)
      const { TaskDuration: after = 0 } = await page.metrics()
      times[way].push((after - before) * 1000)
    }
  }
  const cost = (way: Way) => median(times[way]) - median(times.nothing)
  console.log(
    `${await page.evaluate('forms')} surface forms of councils matched and painted on a page of 1,000 words, beyond what`,
  )
  console.log('the page costs by itself; script, style, layout and paint in milliseconds')
  for (const way of WAYS) {
    const factor = (cost(way) / cost('spotcheck')).toFixed(1)
    console.log(
      `  ${way.padEnd(24)} ${cost(way).toFixed(1).padStart(7)} ms  ${factor.padStart(6)} times  ${marks[way]} marks`,
    )
  }
  mustHold(
    'mark.js with the list takes 100 times as long or more',
    cost('mark.js, the list') >= 100 * cost('spotcheck'),
  )
  mustHold(
    'mark.js with one expression takes twice as long or more',
    cost('mark.js, one expression') >= 2 * cost('spotcheck'),
  )
}

/** The page itself goes on changing, while the extension watches it. */
async function laterMutations() {
  const times: { painted: number[]; unpainted: number[] } = { painted: [], unpainted: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.unpainted.push(await mutate(await chromium.open(UNREAD)))
    const page = await chromium.open(READ)
    await page.waitForFunction(() => CSS.highlights.size > 0)
    times.painted.push(await mutate(page))
  }
  const ratio = median(times.painted) / median(times.unpainted)
  console.log(
    `${MUTATIONS} later mutations: ${median(times.unpainted).toFixed(1)} ms unpainted, ` +
      `${median(times.painted).toFixed(1)} ms painted, ${ratio.toFixed(2)} times`,
  )
  mustHold('later mutations take 1.5 times as long or less', ratio <= 1.5)
}

/** Milliseconds; the median of several times, since the first warms the page up. */
async function mutate(page: Page): Promise<number> {
  const times = await page.evaluate(
    (count, rounds) => {
      const paragraphs = [...document.querySelectorAll('article p')]
      return Array.from({ length: rounds }, () => {
        const before = performance.now()
        for (let at = 0; at < count; at++) {
          const paragraph = paragraphs[at % paragraphs.length]
          if (paragraph?.lastChild?.nodeValue === ' More.') paragraph.lastChild.remove()
          else paragraph?.append(' More.')
          if (at % 20 === 0) document.body.getBoundingClientRect()
        }
        document.body.getBoundingClientRect()
        return performance.now() - before
      })
    },
    MUTATIONS,
    ROUNDS,
  )
  return median(times)
}

/** From "document idle", when the browser lets the loader run, to the first frame with marks; nothing moves meanwhile. */
async function toFirstPaint(page: Page) {
  await page.evaluateOnNewDocument(() => {
    const seen = { idle: 0, painted: 0, shift: 0, mutations: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    addEventListener('DOMContentLoaded', () => {
      seen.idle = performance.now()
      new MutationObserver((records) => {
        seen.mutations += records.length
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const look = () => {
        if (CSS.highlights.size > 0) requestAnimationFrame((time) => (seen.painted = time))
        else requestAnimationFrame(look)
      }
      look()
    })
  })
  const times: number[] = []
  let [shift, mutations] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(READ)
    await page.waitForFunction('seen.painted > 0')
    const seen = (await page.evaluate('seen')) as {
      idle: number
      painted: number
      shift: number
      mutations: number
    }
    times.push(seen.painted - seen.idle)
    shift += seen.shift
    mutations += seen.mutations
  }
  console.log(
    `From document idle to the first frame with marks: ${median(times).toFixed(0)} ms, ` +
      `at most ${Math.max(...times).toFixed(0)} ms`,
  )
  mustHold('reading and painting change no node', mutations === 0)
  mustHold('reading and painting move nothing', shift === 0)
}

function mustHold(what: string, holds: boolean) {
  console.log(`  ${holds ? '✓' : '✗'} ${what}`)
  if (!holds) process.exitCode = 1
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

/** One story with paragraphs of others behind its own, those that name councils first. */
function pageOfWords(count: number): string {
  const [first, ...others] = stories
  const paragraphs = others.flatMap(({ text }) => text.split('\n\n')).filter((line) => line.length > 80)
  const [naming, silent] = [true, false].map((named) =>
    paragraphs.filter((line) => councilNamesIn(line).length > 0 === named),
  )
  let length = first.text.split(/\s+/).length
  const added = [...(naming ?? []), ...(silent ?? [])].filter((line) => {
    const fits = length < count
    if (fits) length += line.split(/\s+/).length
    return fits
  })
  return renderPage(first).replace(
    '</article>',
    () => `${added.map((line) => `<p>${line}</p>`).join('')}</article>`,
  )
}
