import { readFileSync } from 'node:fs'
import { type Annotation, DEFAULT_SETTINGS, exactOf, type KeptInspection, noteOf } from '@spotcheck/core'
import { formats, JSON_VERSION, toJson } from '@spotcheck/export'
import { sampleCollection } from '@spotcheck/samples'
import { expect, test } from 'vitest'
import { read } from './testing.ts'

const fixture = (version: number) => readFileSync(`${import.meta.dirname}/fixtures/v${version}.json`, 'utf8')

/** Each as that version wrote it. */
const VERSIONS = Array.from({ length: JSON_VERSION }, (_, at) => at + 1)

test.each(VERSIONS)('all that version %i wrote is read', async (version) => {
  const file = JSON.parse(fixture(version))
  const { annotations, inspections, rejected, origin } = await read(fixture(version))
  expect([origin, rejected]).toEqual(['spotcheck', []])
  expect(annotations.map(({ id }) => id)).toEqual(file.annotations.map(({ id }: Annotation) => id))
  expect(inspections.map(({ id }) => id)).toEqual(
    (file.inspections ?? []).map(({ id }: KeptInspection) => id),
  )
  expect(annotations.map(({ sha256 }) => sha256)).toEqual(
    file.annotations.map(({ sha256 }: Annotation) => sha256),
  )
  expect(annotations.some((each) => noteOf(each) === 'Ring her.\n\nAsk why.')).toBe(true)
  expect(annotations.every(({ target }) => exactOf(target.parts) !== '')).toBe(true)
})

test('what the reader had not corrected is as it was read, also where version 3 said null', async () => {
  const { inspections } = await read(fixture(3))
  expect(inspections.map(({ corrected }) => corrected)).toContainEqual({
    judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
  })
})

const SAVED = [...sampleCollection({ annotations: 60, articles: 20 })]
const COLLECTION = {
  annotations: SAVED.flatMap(({ annotations }) => annotations),
  inspections: SAVED.flatMap(({ inspections }) => inspections),
}

async function written(id: string): Promise<string> {
  const pieces: string[] = []
  const format = formats.find((each) => each.id === id)
  if (!format) throw new Error(`There is no format ${id}.`)
  for await (const piece of format.write(COLLECTION)) pieces.push(String(piece))
  return pieces.join('')
}

test('a backup gives back all that was put in', async () => {
  const [{ id } = { id: '' }] = COLLECTION.annotations
  const allElse = {
    formerNotes: [{ annotation: id, note: 'Before.', until: '2026-11-21T12:00:00.000Z' }],
    settings: { ...DEFAULT_SETTINGS, tagsOnSaving: ['project'] },
    unreadable: [],
  }
  const { rejected, origin, ...backup } = await read(toJson(COLLECTION, allElse))
  expect([origin, rejected]).toEqual(['spotcheck', []])
  const { formerNotes, settings } = allElse
  expect(backup).toEqual({ ...COLLECTION, formerNotes, settings })
})

test.each(['json', 'json-lines'])('written again, what was read of %s gives the same bytes', async (id) => {
  const { annotations, inspections, rejected } = await read(await written(id))
  expect(rejected).toEqual([])
  expect(toJson({ annotations, inspections })).toBe(toJson(COLLECTION))
})

test('what an older program took for pages of their own comes to the page of its story today', async () => {
  const page = 'https://m.example.org/story'
  const inspections = COLLECTION.inspections.map((kept) => ({
    ...kept,
    sources: kept.sources.map((source) => ({ ...source, page })),
  }))
  const annotations = COLLECTION.annotations.map((annotation) => ({ ...annotation, page }))
  const { rejected: _none, ...back } = await read(toJson({ annotations, inspections }))
  expect(back).toMatchObject(COLLECTION)
})

test('JSON-LD gives back every passage, in code units, and every record', async () => {
  const { annotations, inspections, rejected } = await read(await written('json-ld'))
  expect(rejected).toEqual([])
  expect({ annotations, inspections }).toEqual(COLLECTION)
})

test('our own table is told from others: it has less than our JSON', async () => {
  await expect(read(await written('csv'))).rejects.toMatchObject({ reason: 'own-table' })
})

test('of two of one id the later counts, and the other is told with its line', async () => {
  const [first] = COLLECTION.annotations
  if (!first) throw new Error('There is a passage.')
  const later = { ...first, revision: 2 }
  const annotations = [first, later, first]
  const { annotations: kept, rejected } = await read(toJson({ annotations, inspections: [] }))
  expect(kept).toEqual([later])
  expect(rejected).toMatchObject([{ line: 5, fault: 'twice' }, { fault: 'twice' }])
})
