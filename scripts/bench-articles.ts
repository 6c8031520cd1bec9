/**
 * How long it takes to read a page's article in Chromium, beside Readability alone on a copy of the same page: npm run
 * bench:articles. Sample stories in every page form and, where SPOTCHECK_SHARED names the folder that holds them,
 * Readability's own test pages. Not part of the tests: no two machines agree.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { pageForms, stories } from '../packages/samples/index.ts'
import type { Times } from './articles/in-page.ts'
import { samplePage } from './articles/sample-pages.ts'
import { ensureBrowser } from './browsers.ts'
import { scriptOf } from './in-page.ts'

const TURNS = 25

const script = await scriptOf('articles')

const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox'],
})
try {
  // The pages' own scripts stay off, and nothing is asked for from elsewhere.
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.route('**', (route) => route.abort())
  await show(context, 'Sample story', samplePages())
  const shared = process.env.SPOTCHECK_SHARED
  if (shared) await show(context, 'Readability’s test page', readabilityPages(shared))
  else console.log('SPOTCHECK_SHARED names no folder: Readability’s test pages are not read.')
} finally {
  await browser.close()
}

function samplePages(): Map<string, string> {
  const [sample] = stories
  if (!sample) throw new Error('there is no sample story')
  return new Map(Object.keys(pageForms).map((form) => [form, samplePage(form, sample).html]))
}

function readabilityPages(shared: string): Map<string, string> {
  const folder = join(shared, 'data/readability')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name, 'source.html'), 'utf8')]))
}

async function show(context: BrowserContext, title: string, pages: Map<string, string>) {
  console.log(row(title, 'Readability ms', 'Spotcheck ms', 'times'))
  const sum: Times = { ours: 0, readability: 0 }
  for (const [name, html] of pages) {
    const { ours, readability } = await timesOn(context, html)
    console.log(row(name, readability.toFixed(1), ours.toFixed(1), (ours / readability).toFixed(2)))
    sum.ours += ours
    sum.readability += readability
  }
  const times = sum.ours / sum.readability
  console.log(row(`All ${pages.size}`, sum.readability.toFixed(1), sum.ours.toFixed(1), times.toFixed(2)))
  console.log()
}

async function timesOn(context: BrowserContext, html: string): Promise<Times> {
  const page = await context.newPage()
  await page.setContent(html, { waitUntil: 'domcontentloaded' })
  const times = await page.evaluate<Times>(`${script}; bench.timesOf(${TURNS})`)
  await page.close()
  return times
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(40) + cells.map((cell) => cell.padStart(16)).join('')
}
