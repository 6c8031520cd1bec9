/**
 * What pandoc reads of the files that bibliographies are made of. SPOTCHECK_PANDOC names its program, which `npm test` finds,
 * installs where it can, or says that it is not there.
 */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { toBibtex } from './citations/bibtex.ts'
import { toCsl } from './citations/csl.ts'
import type { Collection } from './collection.ts'
import { filledWith, HOSTILE, SPEECH } from './sample-annotations.ts'
import { CORRECTED } from './sample-records.ts'

const program = process.env.SPOTCHECK_PANDOC

interface Entry {
  id: string
  title: string
  'container-title': string
  URL: string
  issued: unknown
  accessed: unknown
  keyword?: string
  note?: string
  annote?: string
}

/** Every hostile text as an article of its own. */
function collectionOf(texts: readonly string[]): Collection {
  const filled = texts.map((words, at) => ({ ...filledWith(words), page: `https://example.org/${at}` }))
  return { annotations: [SPEECH, ...filled], inspections: [CORRECTED] }
}

const entriesIn = (csl: string): Entry[] => JSON.parse(csl)

/** A bibliography as pandoc knows it. */
function read(text: string, format: 'csljson' | 'bibtex'): Entry[] {
  const args = ['-f', format, '-t', 'csljson']
  const { stdout, stderr } = spawnSync(`${program}`, args, { input: text, encoding: 'utf8' })
  expect(stderr).toBe('')
  return entriesIn(stdout)
}

/** It sets quotation marks and the space before an exclamation mark as a printer would. */
const typeset = (words = '') => words.replace(/["'“”‘’]/g, "'").replace(/\s/g, ' ')

function seen(entries: readonly Entry[]) {
  return entries
    .map(({ id, title, 'container-title': site, keyword, URL, issued, accessed }) => ({
      words: [title, site, keyword].map(typeset),
      ...{ id, URL, issued, accessed },
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

describe.runIf(program)('in pandoc', () => {
  test('a CSL-JSON file has every article, and what was saved of it', () => {
    const csl = toCsl(collectionOf(HOSTILE))
    const entries = read(csl, 'csljson')
    expect(seen(entries)).toEqual(seen(entriesIn(csl)))
    const notes = (all: readonly Entry[]) => new Map(all.map(({ id, note }) => [id, note]))
    expect(notes(entries)).toEqual(notes(entriesIn(csl)))
  })

  test('a BibTeX file has the same', () => {
    // TeX's names for braces and for the grave accent it does not know, and leaves them out.
    const collection = collectionOf(HOSTILE.filter((words) => !/[`{}]/.test(words)))
    const entries = read([...toBibtex(collection)].join(''), 'bibtex')
    expect(seen(entries)).toEqual(seen(entriesIn(toCsl(collection))))
    expect(entries.map(({ annote }) => annote)).toContainEqual(expect.stringContaining('“We will act'))
  })
})
