import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversized, shippedSizes } from './sizes.ts'

const folder = mkdtempSync(join(tmpdir(), 'spotcheck-sizes-'))
const page = (...paths: string[]) => paths.map((path) => `<link href="/${path}">`).join('')
const files = {
  'loader.js': 'a()',
  'reader.js': 'b()',
  'background.js': 'c()',
  'sidepanel.html': `<script src="/chunks/a.js"></script>${page('assets/a.css')}`,
  'library.html': page('chunks/a.js'),
  'options.html': page(),
  'welcome.html': page(),
  'chunks/a.js': 'shared()',
  'chunks/later.js': 'later()',
  'assets/a.css': 'a { color: red }',
}

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a page weighs what it loads at once, and nothing that it asks for later', () => {
  const [panel] = shippedSizes(folder).filter(({ name }) => name === 'The side panel')
  const parts = [files['sidepanel.html'], files['chunks/a.js'], files['assets/a.css']]

  expect(panel?.bytes).toBe(parts.reduce((sum, text) => sum + gzipSync(text).length, 0))
})

test('what has grown over its budget is told', () => {
  const sizes = [
    { name: 'The loader', bytes: 9_000, budget: 8_192 },
    { name: 'The reader', bytes: 8_192, budget: 8_192 },
  ]

  expect(oversized(sizes)).toEqual(['The loader: 9000 bytes gzipped, over its budget of 8192.'])
})
