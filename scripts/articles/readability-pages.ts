/**
 * Readability's own test pages, kept outside the repository. Their expected output is what Readability gives; where
 * that holds what is no part of the article, or lacks the standfirst, a person's judgement stands against it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parsePage } from '../../apps/cli/parse-page.ts'
import { readLines } from '../../packages/page/article/page-lines.ts'
import { readArticle } from '../../packages/page/index.ts'
import { composeLine } from '../../packages/page/text/compose.ts'
import { judged } from './judged.ts'
import { type Compared, compareLines } from './lines.ts'

interface ReadabilityPage {
  name: string
  ours: Compared
  readability: Compared
}

/** @throws Error where the folder does not hold the pages. */
export function readReadabilityPages(shared: string): ReadabilityPage[] {
  const folder = join(shared, 'data/readability')
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  if (names.length === 0)
    throw new Error(`No pages in ${folder}: SPOTCHECK_SHARED must name the folder of data/.`)
  return names.map(({ name }) => {
    const html = readFileSync(join(folder, name, 'source.html'), 'utf8')
    const expected = readFileSync(join(folder, name, 'expected.html'), 'utf8')
    const lines = linesRead(html)
    const { furniture, standfirst } = judged[name] ?? { furniture: [] }
    const gold = linesIn(parsePage(expected).body).filter(
      (_, at) => !furniture.some(([first, last = first]) => at + 1 >= first && at + 1 <= last),
    )
    if (standfirst !== undefined)
      gold.push(lines.find(({ length }) => length === standfirst) ?? 'the standfirst')
    return {
      name,
      ours: compareLines(gold, lines),
      readability: compareLines(gold, readabilityLines(html)),
    }
  })
}

/** Without headline, byline and date, which Readability takes out of the article. */
function linesRead(html: string): string[] {
  const page = readArticle(parsePage(html), 'https://news.example/a/story')
  const blocks = page?.blocks.filter(({ kind }) => !['headline', 'byline', 'dateline'].includes(kind)) ?? []
  return blocks.map(({ start, end }) => page?.text.slice(start, end) ?? '')
}

function readabilityLines(html: string): string[] {
  const reader = new Readability<Element>(parsePage(html), { serializer: (content) => content as Element })
  const content = reader.parse()?.content
  return content ? linesIn(content) : []
}

function linesIn(root: Element): string[] {
  return readLines(root, new Set()).lines.flatMap(({ pieces }) => composeLine(pieces).text || [])
}
