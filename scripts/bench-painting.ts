/**
 * What matching and painting a page costs, beside others, in a real Chromium: npm run bench:painting, which fails where a
 * bound is broken. All are ratios of one run on one page; the milliseconds are this machine's.
 */
import type { Page } from 'puppeteer-core'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { ensureBrowser } from './browsers.ts'
import { median, mustHold, spread, table, told } from './figures.ts'
import { scriptOf } from './in-page.ts'
import type * as InPage from './painting/in-page.ts'
import type { Way } from './painting/in-page.ts'
import { pageOfWords } from './painting/page-of-words.ts'
import { run } from './run.ts'

declare const bench: typeof InPage

/** The same words, where the extension reads and where it does not. */
const READ = 'https://www.cypnow.co.uk/news/article/a-thousand-words'
const UNREAD = 'https://elsewhere.example/news/article/'
const ROUNDS = 15
const MUTATIONS = 2000
const WAYS = [
  'nothing',
  'the texts fetched',
  'each character looked at',
  'marks that were found before',
  'spotcheck',
  'elements by hand',
  'mark.js, one expression',
] as const satisfies Way[]
/** Pages by their words, and how often each is measured; the list takes minutes for the longest. */
const PAGES = [
  { words: 1_000, rounds: 15, withList: 5 },
  { words: 20_000, rounds: 9, withList: 1 },
  { words: 200_000, rounds: 3, withList: 0 },
]

type Costs = Partial<Record<Way, { times: number[]; marks: number }>>

const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
const script = await scriptOf('painting')
const pages = new Map(PAGES.map(({ words }) => [`${UNREAD}${words}`, pageOfWords(words)]))
pages.set(READ, pageOfWords(1000))
const chromium = await launchChromium({
  program: await ensureBrowser('chromium'),
  extension: builds.chromium,
  pageAt: (url) => pages.get(url) ?? null,
})
try {
  const page = await chromium.open(`${UNREAD}1000`)
  for (const each of PAGES) judge(each.words, await costsOn(page, each))
  await laterMutations()
} finally {
  await chromium.close()
}

async function costsOn(page: Page, { words, rounds, withList }: (typeof PAGES)[number]): Promise<Costs> {
  const costs: Costs = {}
  for (let round = 0; round < rounds; round++) {
    for (const way of round < withList ? [...WAYS, 'mark.js, the list' as const] : WAYS) {
      const { time, marks } = await costOf(page, `${UNREAD}${words}`, way)
      costs[way] = { times: [...(costs[way]?.times ?? []), time], marks }
    }
  }
  return costs
}

/** Script, style, layout and paint of the page, loaded anew (milliseconds). */
async function costOf(page: Page, url: string, way: Way): Promise<{ time: number; marks: number }> {
  await page.goto(url)
  await page.evaluate(script)
  await page.evaluate((way) => bench.warmUp(way), way)
  await atRest(page)
  const { TaskDuration: before = 0 } = await page.metrics()
  const marks = await page.evaluate((way) => bench.mark(way), way)
  await twoFrames(page)
  const { TaskDuration: after = 0 } = await page.metrics()
  return { time: (after - before) * 1000, marks }
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

function judge(words: number, costs: Costs): void {
  const whole = (way: Way) => median(costs[way]?.times ?? [])
  const beyond = (way: Way) => whole(way) - whole('nothing')
  const rows = Object.entries(costs).map(([way, { times, marks }]) => [
    way,
    spread(times, 'ms'),
    way === 'nothing' ? '' : `${told(beyond(way as Way))} ms`,
    way === 'nothing' ? '' : told(beyond(way as Way) / beyond('spotcheck')),
    marks ? String(marks) : '',
  ])
  console.log(`A page of ${words.toLocaleString('en-GB')} words\n`)
  console.log(
    `${table([['', 'the page with it', 'beyond the page alone', 'times Spotcheck’s', 'marks'], ...rows])}\n`,
  )
  const factor = (way: Way) => beyond(way) / beyond('spotcheck')
  if (words === 1_000) {
    hold(
      'mark.js with the list takes 100 times as long or more',
      factor('mark.js, the list'),
      (f) => f >= 100,
    )
    hold(
      'mark.js with one expression takes twice as long or more',
      factor('mark.js, one expression'),
      (f) => f >= 2,
    )
  }
  if (words === 20_000) {
    const walk = whole('spotcheck') / whole('the texts fetched')
    hold(
      '20,000 words: the page with marks takes 3 times as long as with its texts fetched alone, or less',
      walk,
      (f) => f <= 3,
    )
  }
  console.log()
}

function hold(what: string, figure: number, within: (figure: number) => boolean): void {
  mustHold(`${what}: ${figure.toFixed(1)}`, within(figure))
}

/** The page itself goes on changing, while the extension watches it. */
async function laterMutations() {
  const times: { painted: number[]; unpainted: number[] } = { painted: [], unpainted: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.unpainted.push(await mutate(await chromium.open(`${UNREAD}1000`)))
    const page = await chromium.open(READ)
    await page.waitForFunction(() => CSS.highlights.size > 0)
    times.painted.push(await mutate(page))
  }
  console.log(
    `${MUTATIONS} later mutations: ${spread(times.unpainted, 'ms')} unpainted, ${spread(times.painted, 'ms')} painted`,
  )
  const ratio = median(times.painted) / median(times.unpainted)
  mustHold(`later mutations take 1.5 times as long or less: ${ratio.toFixed(2)}`, ratio <= 1.5)
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
