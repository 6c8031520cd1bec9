import { type Format, formats, toJson } from '@spotcheck/export'
import { placesIn, sampleCollection, withValue } from '@spotcheck/samples'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import * as z from 'zod/mini'
import { jsonItems } from './json-items.ts'
import { CannotRead } from './problems.ts'
import { readFile } from './read-file.ts'
import { NOW, read } from './testing.ts'

fc.configureGlobal({ seed: inject('seed') })

const SAVED = [...sampleCollection({ annotations: 3, articles: 2 })]
const COLLECTION = {
  annotations: SAVED.flatMap(({ annotations }) => annotations),
  inspections: SAVED.flatMap(({ inspections }) => inspections),
}
const FILE = toJson(COLLECTION)

const refused = (file: string | Uint8Array<ArrayBuffer>) =>
  read(file).then(
    () => null,
    ({ reason, line }: CannotRead) => [reason, line],
  )

test.each([
  ['nothing', '', 'empty', null],
  ['blanks', ' \n ', 'empty', null],
  ['prose', 'Dear all,\nthis is no collection.', 'unknown', null],
  ['a list of nothing', '[]', 'unknown', null],
  ['a list of numbers', '[1, 2]', 'unknown', null],
  ['another JSON', '{"name":"spotcheck"}', 'unknown', null],
  ['a newer version', '{"format":"spotcheck-collection","version":9,"annotations":[]}', 'newer', null],
  ['no version', '{"format":"spotcheck-collection","annotations":[]}', 'damaged', null],
  ['no lists', '{"format":"spotcheck-collection","version":4}', 'damaged', null],
  ['a bracket that closes nothing', '{"a":1}}', 'not-json', 1],
  ['the wrong bracket', '{"a":[1}}', 'not-json', 1],
  ['no JSON in a list', '{"a":[1,\nwhat]}', 'not-json', 2],
  ['a quote that never ends', 'Highlight,Title\na,b\n"c,d\n', 'cut-short', 3],
  ['bytes that are no text', new Uint8Array([0x7b, 0x0a, 0x0a, 0xff, 0xfe]), 'not-utf-8', 3],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-utf-8', 1],
])('%s is refused, and where', async (_, file, reason, line) => {
  expect(await refused(file)).toEqual([reason, line])
})

test('wherever a collection is cut, it is refused with the line where it ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: FILE.length - 3 }), async (end) => {
      const cut = FILE.slice(0, end)
      expect(await refused(cut)).toEqual(['cut-short', cut.split('\n').length])
    }),
    { numRuns: 60 },
  )
})

test('a gigabyte is refused before it is read', async () => {
  const piece = new Blob(['[1,'.padEnd(2 ** 20)])
  const file = new Blob(Array.from({ length: 1024 }, () => piece))
  expect(file.size).toBe(2 ** 30)
  await expect(readFile(file, NOW)).rejects.toMatchObject({ reason: 'too-large' })
})

test('UTF-16 of a spreadsheet is read', async () => {
  const text = '\uFEFFHighlight\tTitle\r\nNée\tCare today\r\n'
  const { annotations } = await read(
    new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
  )
  expect(annotations).toMatchObject([{ article: { title: 'Care today' } }])
})

/** Anything that JSON can hold, in every place of a record, one at a time. */
test('with anything in any field a record is read or left out with its line, and the others are read', async () => {
  const file = JSON.parse(FILE)
  const places = placesIn(file.annotations[0], ['annotations', 0])
  const others = placesIn(file.inspections[0], ['inspections', 0])
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places, ...others), fc.jsonValue(), async (place, value) => {
      const { annotations, inspections, rejected } = await read(
        JSON.stringify(withValue(file, place, value), null, 2),
      )
      const all = COLLECTION.annotations.length + COLLECTION.inspections.length
      expect(annotations.length + inspections.length + rejected.length).toBe(all)
      expect(rejected.length).toBeLessThan(2)
      expect(rejected.every(({ line }) => line > 4)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each(['json-ld', 'json-lines'] as const)('the same of our %s', async (id) => {
  const text = await written(id)
  const records: unknown[] =
    id === 'json-ld'
      ? JSON.parse(text)['@graph']
      : text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  const places = [1, records.length - 1].flatMap((at) => placesIn(records[at], [at]))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
      const changed = z.array(z.unknown()).parse(withValue(records, place, value))
      const lines = changed.map((record) => JSON.stringify(record))
      const file = id === 'json-ld' ? `{"@graph":[${lines.join()}]}` : lines.join('\n')
      const { annotations, inspections, rejected } = await read(file)
      expect(annotations.length + inspections.length + rejected.length).toBe(records.length)
      expect(rejected.length).toBeLessThan(2)
    }),
    { numRuns: 200 },
  )
})

async function written(id: Format['id']): Promise<string> {
  const format = formats.find((format) => format.id === id)
  return (await all(format?.write(COLLECTION) ?? [])).join('')
}

const ROW = {
  id: 'q1',
  uri: 'https://example.org/story',
  text: 'note',
  tags: ['tag'],
  created: NOW,
  updated: NOW,
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words', prefix: 'a', suffix: 'b' }] }],
  document: { title: ['Title'] },
}
const LINKED = {
  id: 'http://example.org/a',
  type: 'Annotation',
  created: NOW,
  body: [{ type: 'TextualBody', value: 'note', purpose: 'commenting' }],
  target: [
    { source: 'https://example.org/story', selector: [{ type: 'TextQuoteSelector', exact: 'words' }] },
  ],
}

test.each([
  ['Hypothesis', ROW],
  ['W3C', LINKED],
])('the same of %s’ rows', async (_, record) => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...placesIn(record, [1])), fc.jsonValue(), async (place, value) => {
      const { annotations, rejected } = await read(
        JSON.stringify(withValue([{ ...record, id: 'z' }, record], place, value)),
      )
      expect(annotations.length + rejected.length).toBe(2)
      expect(annotations.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

test('no text is too odd: it is read, or refused in words', async () => {
  const odd = fc.array(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      'TY  - NEWS\n',
      'TI  - ',
      'ER  - \n',
      '==========',
      'Highlight',
      'Title',
      '\ud800',
      '1',
      ' ',
    ),
  )
  await fc.assert(
    fc.asyncProperty(odd, async (signs) => {
      const result = await read(signs.join('')).catch((error: unknown) => error)
      if (result instanceof Error) expect(result).toBeInstanceOf(CannotRead)
    }),
    { numRuns: 500 },
  )
})

test('a JSON file is the same in whatever pieces it comes', async () => {
  const whole = await all(jsonItems(pieces(FILE, FILE.length)))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (size) => {
      expect(await all(jsonItems(pieces(FILE, size)))).toEqual(whole)
    }),
    { numRuns: 20 },
  )
  expect(
    whole.flatMap((item) => (item.kind === 'item' && item.list === 'annotations' ? [item.value] : [])),
  ).toEqual(JSON.parse(FILE).annotations)
})

test.each([['javascript:alert(1)'], ['file:///etc/passwd'], ['data:text/html,<script>']])(
  'a passage of %s is left out',
  async (source) => {
    const { annotations, rejected } = await read(FILE.replaceAll(/"source": ".*"/g, `"source": "${source}"`))
    expect(annotations).toEqual([])
    expect(rejected.map(({ fault }) => fault)).toContain('not-a-web-address')
  },
)

test.each(['=1+1', '<img src=x onerror=alert(1)>', '__proto__', '\u202Etxt', 'a\u0000b', '](javascript:x)'])(
  '%j comes in as the text that it is',
  async (words) => {
    const { annotations } = await read(JSON.stringify([{ ...ROW, text: words, tags: [words] }]))
    expect(annotations[0]?.body.map(({ value }) => value)).toEqual([words, words])
  },
)

test('what is nested without end is no trouble', async () => {
  const deep = `{"a":${'['.repeat(200_000)}`
  expect(await refused(deep)).toEqual(['cut-short', 1])
  expect((await refused(`[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]`))?.[0]).toBe('unknown')
})

async function all<Item>(items: Iterable<Item> | AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
