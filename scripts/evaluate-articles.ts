/**
 * What of a page is taken for its article, line by line: sample stories in every page form, with and without the names
 * in its markup, and, where SPOTCHECK_SHARED
 * names the folder that holds them, Readability's own test pages beside what Readability itself gives.
 *
 *     npm run evaluate:articles                      prints the figures
 *     npm run evaluate:articles -- --differences     shows each line that was missed (-) or is no part of the article (+)
 */
import { parseArgs } from 'node:util'
import { f1, precision, recall, sumOf, type Tally } from '../packages/samples/scoring/tally.ts'
import type { Compared } from './articles/lines.ts'
import { readReadabilityPages } from './articles/readability-pages.ts'
import { readSamplePages } from './articles/sample-pages.ts'

const { values: asked } = parseArgs({ options: { differences: { type: 'boolean', default: false } } })

console.log(`${'Sample stories in every page form'.padEnd(44)}${head()}   ${head()} without names`)
const samples = readSamplePages()
for (const form of new Set(samples.map((page) => page.form))) {
  const pages = samples.filter((page) => page.form === form)
  console.log(
    `${form.padEnd(44)}${figures(sumOf(pages))}   ${figures(sumOf(pages.map(({ unnamed }) => unnamed)))}`,
  )
  for (const page of pages) showDifferences(page)
}
const unnamed = sumOf(samples.map((page) => page.unnamed))
console.log(`${`All ${samples.length} pages`.padEnd(44)}${figures(sumOf(samples))}   ${figures(unnamed)}\n`)

const shared = process.env.SPOTCHECK_SHARED
if (shared) {
  console.log(`${'Readability’s test pages'.padEnd(24)}${head()}   ${head()} of Readability itself`)
  const pages = readReadabilityPages(shared)
  for (const { name, ours, readability } of pages) {
    const verdict = f1(ours) < f1(readability) ? ' better' : ''
    console.log(`${name.padEnd(24)}${figures(ours)}   ${figures(readability)}${verdict}`)
    showDifferences(ours)
  }
  const [ours, theirs] = [pages.map((page) => page.ours), pages.map((page) => page.readability)]
  console.log(`${`All ${pages.length} pages`.padEnd(24)}${figures(sumOf(ours))}   ${figures(sumOf(theirs))}`)
} else console.log('SPOTCHECK_SHARED names no folder: Readability’s test pages are not read.')

function head(): string {
  return 'recall  prec.     F1'
}

function figures(tally: Tally): string {
  return [recall, precision, f1].map((figure) => figure(tally).toFixed(3).padStart(6)).join(' ')
}

function showDifferences({ missed, extra }: Compared) {
  if (!asked.differences) return
  for (const line of missed) console.log(`  - ${line}`)
  for (const line of extra) console.log(`  + ${line}`)
}
