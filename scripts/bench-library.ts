/**
 * What the library costs with a large collection, in real browsers: npm run bench:library, which fails where a bound is
 * broken; `-- --write` writes docs/library.md, `-- --annotations 10000` takes fewer. The milliseconds are this machine's.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import type { Page } from 'puppeteer-core'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import type { Driver } from '../apps/extension/e2e/drivers/driver.ts'
import { launchFirefox } from '../apps/extension/e2e/drivers/firefox.ts'
import { pageAt } from '../apps/extension/e2e/site.ts'
import { until } from '../apps/extension/e2e/until.ts'
import { stories } from '../packages/samples/index.ts'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import { median, percentile, told } from './figures.ts'
import { scriptOf, sizeAndBrowsersAsked } from './in-page.ts'
import type * as InPage from './library/in-page.ts'
import { chooseFilters, loadAnew, TYPED, typeInto } from './library/on-screen.ts'
import { type Opening, openings } from './library/openings.ts'
import { run } from './run.ts'

declare const bench: typeof InPage

const { size, browsers, write } = sizeAndBrowsersAsked()
const OPENINGS = 5
const SAVES = 200
/** How many quotes are saved of the page beside the panel. */
const ON_PAGE = 200

/** A row of the table: what was measured, what it came to, and what it must not exceed. */
interface Line {
  what: string
  figure: number
  unit: string
  bound?: number
}

const ABOUT = `# What a large collection costs

    npm run bench:library

fills the library of the built extension with ${size.annotations.toLocaleString('en-GB')} passages of ${size.articles.toLocaleString('en-GB')} articles (made of the sample stories, the same every
time), with a record for every other article, measures in headless browsers and fails where a bound is broken. Milliseconds are those of one machine; "beside"
is a ratio taken by turns in one run. This page is written by \`npm run bench:library -- --write\`.

- The library page and the panel: what a reader sees, in the extension's own pages, loaded anew; medians of ${OPENINGS}. A letter, or a filter, takes until
  the browser has painted what it leaves: up to a frame of that, 16 ms, is waiting for the screen.
- "Alone": what the page rests on, without its screen. Twelve searches are typed letter by letter. No index is built: each row has its words folded, and a
  search looks through all of them; words that were looked for before stay found. They are put into one piece while nobody waits: one by one, as
  they lie about the memory, looking through them took 50 ms in place of 5.
- Memory: what the page holds on to with all rows read. The piece, a byte a letter, is not part of it.
- A save: the passage, and the act by which it can be undone, in one strict transaction. Beside it stands a strict put of the same record into the same
  tables through Dexie, by turns, ${SAVES} times.`

const [load = 0] = loadavg()
const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
const script = await scriptOf('library')
const results = new Map<BrowserName, Line[]>()
for (const name of browsers) {
  const lines = await measured(name)
  results.set(name, lines)
  show(name, lines)
}
if (write) writeFileSync(`${import.meta.dirname}/../docs/library.md`, report(results))

async function measured(name: BrowserName): Promise<Line[]> {
  const driver = await launch(name)
  try {
    const { page } = await driver.openOwn('welcome.html')
    await page.evaluate(script)
    await page.evaluate((size) => bench.fill(size), size)
    const heldByLibrary = name === 'chromium' ? await heldByLibraryAlone(driver, page) : null
    const opened: InPage.Opened[] = []
    for (let round = 0; round < OPENINGS; round++) {
      await loadAnew(page)
      await page.evaluate(script)
      opened.push(await page.evaluate(() => bench.open()))
    }
    const held = name === 'chromium' ? await heapOf(page) : null
    const typed = await page.evaluate(() => bench.type())
    const { found, counted } = await page.evaluate(() => bench.filter())
    const changed = await page.evaluate((rounds) => bench.change(rounds), 20)
    const { saved, put } = await page.evaluate((rounds) => bench.save(rounds), SAVES)
    const shown = await onScreen(driver, page, heldByLibrary)
    const renamed = await page.evaluate(() => bench.rename())
    const story = stories[0].text
    const watched = await page.evaluate((text, rounds) => bench.watch(text, rounds), story, SAVES)
    return [
      ...shown,
      ms(
        'Rows alone: the first, from the open database',
        median(opened.map(({ firstRows }) => firstRows)),
        300,
      ),
      ms('Rows alone: all', median(opened.map(({ all }) => all))),
      ms('Search alone: a letter, middle', median(typed)),
      ms('Search alone: a letter, 95th percentile', percentile(typed, 0.95), 50),
      ms('Filters alone: the slowest', Math.max(...found), 100),
      ms('Counts beside all nine filters, the slowest', Math.max(...counted)),
      ...(held === null ? [] : [{ what: 'Rows alone: memory', figure: held, unit: 'MB', bound: 150 }]),
      ms('A save', median(saved)),
      ms('A strict put of the same record and nothing else', median(put)),
      {
        what: 'A save beside a strict put of the same record',
        figure: median(saved) / median(put),
        unit: 'times',
        bound: 1.5,
      },
      ms('From a save to its row in an open view', median(changed)),
      ms(`1,000 own words looked for in a story of ${story.split(/\s+/).length} words`, median(watched)),
      ms(`A tag of ${renamed.count} passages renamed`, renamed.time),
    ]
  } finally {
    await driver.close()
  }
}

/** With all rows read and no other page of the extension open, since these share a heap. Only Chromium tells it. */
async function heldByLibraryAlone(driver: Driver, own: Page): Promise<number> {
  const { page } = await driver.openOwn('library.html')
  await allRowsAreRead(page)
  const url = own.url()
  await own.goto('about:blank')
  const held = await heapOf(page)
  await own.goto(url)
  await page.close()
  return held
}

async function allRowsAreRead(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/.test(document.querySelector('.head .meta')?.textContent ?? ''), {
    timeout: 60_000,
  })
}

/** The library page itself, and the panel beside a page of which much is saved. */
async function onScreen(driver: Driver, own: Page, held: number | null): Promise<Line[]> {
  const { page } = await driver.openOwn('library.html')
  const opened = await openings(driver, page, 'tab', '.lines .row-body .words, .lines .row-body b', OPENINGS)
  await allRowsAreRead(page)
  const typed = await page.evaluate(typeInto, TYPED)
  await page.evaluate(() => document.querySelector<HTMLElement>('.filters details.menu > summary')?.click())
  const chosen = await page.evaluate(chooseFilters)
  await page.close()
  return [
    ms(
      'The library page: first rows on the screen, from the open database',
      median(opened.map(sinceOpen)),
      300,
    ),
    ms('The library page: a letter until what it finds is painted, middle', median(typed)),
    ms(
      'The library page: a letter until what it finds is painted, 95th percentile',
      percentile(typed, 0.95),
      50,
    ),
    ms('The library page: a filter until what it leaves is painted, the slowest', Math.max(...chosen), 100),
    ...(held === null ? [] : [{ what: 'The library page: memory', figure: held, unit: 'MB', bound: 150 }]),
    ...(await panelBeside(driver, own)),
  ]
}

/** The panel beside a page of which much is saved, as it stands or before it was edited, and beside one of which nothing is. */
async function panelBeside(driver: Driver, own: Page): Promise<Line[]> {
  const [unsaved, kept, edited] = stories
  if (!kept || !edited) throw new Error('There are too few stories.')
  const nothing = await panelOpenings(driver, own, unsaved.url, '#panel-quotes article.quote')
  const asKept = await panelWithSaved(driver, own, kept.url, (text) => text)
  const sinceEdited = await panelWithSaved(driver, own, edited.url, (text) => `A line gone since.\n\n${text}`)
  return [
    ms(
      `The panel beside a page of which ${ON_PAGE} quotes are saved, from the open database`,
      median(asKept.map(sinceOpen)),
      100,
    ),
    ms(
      'The panel beside a page of which 200 quotes are saved, all of which have moved since',
      median(sinceEdited.map(sinceOpen)),
    ),
    ms(
      'The panel beside a page of which nothing is saved, from its own beginning',
      median(nothing.map(({ shown }) => shown)),
    ),
  ]
}

/** `then`: what the story was when it was saved, by what it is now. */
async function panelWithSaved(driver: Driver, own: Page, url: string, then: (now: string) => string) {
  await driver.open(url)
  const text = then(await until('the story is read', () => own.evaluate((url) => bench.textAt(url), url)))
  const stretches = [/[^\n]+/g, /\S+ \S+ \S+/g, /\S+ \S+/g]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .slice(0, ON_PAGE)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  await own.evaluate((url, text, stretches) => bench.saveOn(url, text, stretches), url, text, stretches)
  return panelOpenings(driver, own, url, '#panel-quotes article.quote.saved')
}

async function panelOpenings(driver: Driver, own: Page, url: string, shown: string): Promise<Opening[]> {
  const page = await driver.open(url)
  await page.bringToFront()
  await driver.openPanel()
  return openings(driver, await panelOf(driver, own), 'panel', shown, OPENINGS)
}

/** In Firefox the panel is no page that can be talked to: any other leads to its window. */
async function panelOf(driver: Driver, own: Page): Promise<Page> {
  if (driver.name === 'Firefox') return own
  const target = await own.browser().waitForTarget((each) => each.url().endsWith('/sidepanel.html'))
  return target.asPage()
}

function sinceOpen({ open, shown }: Opening): number {
  return shown - open
}

function ms(what: string, figure: number, bound?: number): Line {
  return { what, figure, unit: 'ms', ...(bound && { bound }) }
}

async function launch(name: BrowserName): Promise<Driver> {
  const start = name === 'chromium' ? launchChromium : launchFirefox
  return start({ program: await ensureBrowser(name), extension: builds[name], pageAt })
}

/** What the page holds on to, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = Number.NaN } = await page.metrics()
  return JSHeapUsedSize / 1e6
}

function show(name: BrowserName, lines: Line[]): void {
  console.log(`${name}, ${size.annotations} annotations of ${size.articles} articles`)
  for (const { what, figure, unit, bound } of lines) {
    const holds = bound === undefined || figure <= bound
    const verdict = bound === undefined ? ' ' : holds ? '✓' : '✗'
    const limit = bound === undefined ? '' : `  ≤ ${bound}`
    console.log(
      `  ${verdict} ${`${name}, ${what}`.padEnd(90)}${told(figure).padStart(8)} ${unit.padEnd(5)}${limit}`,
    )
    if (!holds) process.exitCode = 1
  }
}

/** The page of the documentation. */
function report(results: Map<BrowserName, Line[]>): string {
  const tables = Array.from(results, ([name, lines]) => {
    const rows = lines.map(
      ({ what, figure, unit, bound }) =>
        `| ${what} | ${told(figure)} ${unit} | ${bound ? `≤ ${bound} ${unit}` : ''} |`,
    )
    return [
      `## ${name === 'chromium' ? 'Chromium' : 'Firefox'}`,
      '',
      '| | | bound |',
      '|---|---|---|',
      ...rows,
    ].join('\n')
  })
  const began = `Load of the machine when it began: ${load.toFixed(1)}, on ${cpus().length} cores.`
  return `${[ABOUT, began, ...tables].join('\n\n')}\n`
}
