import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser loads at once, and how much that may be: bytes after gzip, each file for itself. */
export interface Size {
  name: string
  bytes: number
  budget: number
}

const KB = 1024

/** By the file that it begins with: a page with all the scripts and styles that it needs before it shows anything. */
const BUDGETS = [
  { file: 'loader.js', name: 'On every page of the sites: the loader', budget: 8 * KB },
  { file: 'reader.js', name: 'On every story: the reader', budget: 52 * KB },
  {
    file: 'background.js',
    name: 'Once in the browser: the background, with all rules and registers',
    budget: 236 * KB,
  },
  { file: 'sidepanel.html', name: 'The side panel', budget: 150 * KB },
  { file: 'library.html', name: 'The library', budget: 230 * KB },
  { file: 'options.html', name: 'The options', budget: 112 * KB },
  { file: 'welcome.html', name: 'The first page', budget: 146 * KB },
]

/** What each part of a build weighs, beside what it may. */
export function shippedSizes(folder: string): Size[] {
  return BUDGETS.map(({ file, name, budget }) => {
    const sizes = [file, ...loadedWith(folder, file)].map(
      (each) => gzipSync(readFileSync(join(folder, each))).length,
    )
    return { name, bytes: sizes.reduce((sum, size) => sum + size, 0), budget }
  })
}

/** The scripts and styles that a page names: its build writes all of them into it, those that others import too. */
function loadedWith(folder: string, file: string): string[] {
  if (!file.endsWith('.html')) return []
  const page = readFileSync(join(folder, file), 'utf8')
  return [...page.matchAll(/\b(?:src|href)="\/([^"]{1,300})"/g)].map(([, path = '']) => path)
}

/** What has grown over its budget. */
export function oversized(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ name, bytes, budget }) => `${name}: ${bytes} bytes gzipped, over its budget of ${budget}.`)
}

/** A line for each part, to be read in a terminal. */
export function sizeLines(sizes: readonly Size[]): string[] {
  const width = Math.max(...sizes.map(({ name }) => name.length))
  const inKB = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`.padStart(8)
  return sizes.map(
    ({ name, bytes, budget }) => `${name.padEnd(width)} ${inKB(bytes)} gzipped of ${inKB(budget)}`,
  )
}
