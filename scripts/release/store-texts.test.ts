import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { builds } from '../../apps/extension/e2e/builds.ts'
import { enGB } from '../../apps/extension/locales/en_GB/index.ts'
import { root } from '../run.ts'

const text = (path: string) => readFileSync(join(root, 'store', path), 'utf8').trim()

const manifestSchema = z.object({ permissions: z.array(z.string()) })

/** Characters of a text that each store takes; the least of them counts, and where a store wants some, at least so many. */
const LIMITS = [
  { file: 'texts/name.txt', atMost: { Chrome: 75, Firefox: 50, Edge: 45 } },
  { file: 'texts/summary.txt', atMost: { Chrome: 132, Firefox: 250 } },
  { file: 'texts/description.txt', atLeast: 250, atMost: { Chrome: 16_000, Firefox: 15_000, Edge: 10_000 } },
]

test.each(LIMITS)(
  '$file is neither too long nor too short for any store',
  ({ file, atMost, atLeast = 1 }) => {
    const { length } = text(file)

    expect(length).toBeLessThanOrEqual(Math.min(...Object.values(atMost)))
    expect(length).toBeGreaterThanOrEqual(atLeast)
  },
)

test('stores and browsers say the same of name and purpose', () => {
  expect(text('texts/name.txt')).toBe(enGB.manifest.name)
  expect(text('texts/summary.txt')).toBe(enGB.manifest.description)
})

test('Edge takes seven search terms of 30 characters, and 21 words in all', () => {
  const terms = text('texts/search-terms.txt').split('\n')

  expect(terms.length).toBeLessThanOrEqual(7)
  expect(terms.filter((term) => term.length > 30)).toEqual([])
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21)
})

describe('What stores ask about privacy', () => {
  const sections = text('privacy-answers.md').split(/^## /m).slice(1)
  const answers = new Map(
    sections.map((section) => [
      section.split('\n', 1)[0] ?? '',
      section.split('\n').slice(1).join('\n').trim(),
    ]),
  )
  const others = ['Single purpose', 'Remote code', 'Data usage', 'Host permissions']

  test('is answered for each permission, and for none that is not asked for', () => {
    const asked = Object.values(builds).flatMap((build) => {
      const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
      return manifestSchema.parse(manifest).permissions
    })

    expect([...answers.keys()].filter((name) => !others.includes(name))).toEqual(
      [...new Set(asked)].toSorted(),
    )
    expect(others.filter((name) => !answers.has(name))).toEqual([])
  })

  test('is answered in no more than a thousand characters each', () => {
    expect([...answers].filter(([, answer]) => !answer || answer.length > 1000)).toEqual([])
  })
})

test.each([
  ['1-record', 1280, 800],
  ['2-quote', 1280, 800],
  ['3-library', 1280, 800],
  ['4-council', 1280, 800],
  ['5-export', 1280, 800],
  ['tile-440x280', 440, 280],
  ['icon-128', 128, 128],
])(
  'the picture %s has the size that stores want, and shines through nowhere but around the icon',
  (name, width, height) => {
    const png = readFileSync(join(root, 'store/pictures', `${name}.png`))
    const [opaque, withAlpha] = [2, 6]

    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
    expect(png[25]).toBe(name === 'icon-128' ? withAlpha : opaque)
  },
)
