import { type Annotation, extract, type KeptInspection, sourceOf } from '@spotcheck/core'
import { toJson } from '@spotcheck/export'
import {
  ANNOTATIONS,
  allSaved,
  backUp,
  changeSettings,
  changeWatchWords,
  compareIncoming,
  confirmSpeaker,
  correctInspection,
  editAnnotation,
  findAgain,
  INSPECTIONS,
  type Library,
  mergeIncoming,
  openLibrary,
  remove,
  saveAnnotations,
  saveInspection,
} from '@spotcheck/library'
import { sampleCollection, stories } from '@spotcheck/samples'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFile } from './read-file.ts'
import { NOW, read } from './testing.ts'

const now = new Date(NOW)
let library: Library
let other: Library

beforeEach(() => {
  library = openLibrary(`round-trip-${crypto.randomUUID()}`)
  other = openLibrary(`round-trip-${crypto.randomUUID()}`)
})

afterEach(() => {
  library.close()
  other.close()
})

/** Everything that a reader can make of the sample stories. */
async function fill(): Promise<void> {
  const saved = [...sampleCollection({ annotations: 120, articles: 30 })]
  for (const { annotations } of saved) {
    const passages = annotations.map(({ target, article, detected, confirmed }) => ({
      ...target,
      article,
      detected,
      confirmed,
    }))
    await saveAnnotations(library, passages, { note: 'Hmm. 👍', tags: ['care', 'née'], now })
  }
  for (const { text, article, url } of stories) {
    const extraction = extract({ text, article })
    for (const inspection of extraction.inspections)
      await saveInspection(
        library,
        { source: sourceOf(extraction, inspection, url), corrected: null },
        { now },
      )
  }
  const { annotations, inspections } = await backUp(library)
  const [one, two, three, four] = annotations as [Annotation, Annotation, Annotation, Annotation]
  const [record, another] = inspections as [KeptInspection, KeptInspection]
  for (const [at, note] of ['First.', 'Second.', '=1+1 <b>', ''].entries())
    await editAnnotation(library, { id: one.id, revision: at + 1, note, tags: [], now })
  await confirmSpeaker(library, [two.id], { speaker: null }, { now })
  await remove(library, ANNOTATIONS, [three.id], { now })
  await remove(library, INSPECTIONS, [another.id], { now })
  const [{ selector }] = four.target.parts
  await findAgain(library, { id: four.id, found: [{ part: 0, selector }] }, { now })
  const corrected = { framework: null, judgements: [] }
  await correctInspection(library, { id: record.id, revision: record.revision, corrected, now })
  await changeWatchWords(library, { add: [{ words: 'care leavers', colour: 'red' }], drop: [] })
  await changeSettings(library, { citation: '{words}' })
}

async function backupOf(each: Library): Promise<string> {
  const { annotations, inspections, ...allElse } = await backUp(each)
  return toJson({ annotations, inspections }, allElse)
}

test('a backup brought into an empty library gives the same bytes again: notes, former ones, trash and all', async () => {
  await fill()
  const file = await backupOf(library)
  for (const part of ['Second.', 'care leavers', '"again"', '"formerNotes"', '"corrected": {'])
    expect(file).toContain(part)
  await mergeIncoming(other, await read(file), { now })
  expect(await backupOf(other)).toBe(file)
})

test('an export does too, and once more everything is there already', async () => {
  await fill()
  const file = toJson(await allSaved(library))
  const incoming = await read(file)
  await mergeIncoming(other, incoming, { now })
  expect(toJson(await allSaved(other))).toBe(file)
  const { fresh, newer, older } = await compareIncoming(other, incoming)
  expect({ fresh, newer, older }).toEqual({ fresh: 0, newer: 0, older: 0 })
})

test('what another program kept is the same however often it is read', async () => {
  const csv = 'Highlight,Book Title,Note\r\n"Nobody rang me.",Care today,\r\n'
  await mergeIncoming(library, await read(csv), { now })
  const changed = new Blob([csv.replace('today,', 'today,Ring them')])
  expect(await compareIncoming(library, await read(csv))).toMatchObject({ fresh: 0, same: 1 })
  const later = await readFile(changed, '2026-11-22T10:00:00.000Z')
  expect(await compareIncoming(library, later)).toMatchObject({ fresh: 0, newer: 1 })
})

test('what cannot be read goes with a backup as it stands, and comes in where a version can read it', async () => {
  await fill()
  const [passage, another] = (await library.annotations.toArray()) as [{ id: string }, { id: string }]
  const [record] = (await library.inspections.toArray()) as [{ id: string }]
  const { length } = (await backUp(library)).annotations
  await library.annotations.put({ ...passage, shade: 'mauve', tags: 'care' })
  await library.annotations.put({ ...another, sha256: null, made: new Date(NOW) })
  await library.inspections.put({ ...record, sources: [] })
  const { unreadable, leftOut } = await backUp(library)
  expect([unreadable.map(({ table }) => table), leftOut]).toEqual([['annotations', 'inspections'], 1])
  const file = await backupOf(library)
  const here = await read(file)
  expect(here.annotations).toHaveLength(length - 2)
  expect(here.rejected.map(({ fault }) => fault)).toEqual(['unreadable', 'unreadable'])
  expect(file.split('\n')[(here.rejected[0]?.line ?? 0) - 1]).toContain('{')

  const written = JSON.parse(file)
  expect(written.unreadable[0].record).toMatchObject({ id: passage.id, shade: 'mauve', tags: 'care' })
  // As a version would have written it that this one can read.
  written.unreadable[0].record = passage
  written.unreadable[1].record = record
  const elsewhere = await read(JSON.stringify(written))
  expect(elsewhere.rejected).toEqual([])
  await mergeIncoming(other, elsewhere, { now })
  expect(await other.annotations.get(passage.id)).toEqual(passage)
  expect(await other.inspections.get(record.id)).toEqual(record)
})

test('nothing comes in as once unreadable that could not come in otherwise', async () => {
  await fill()
  const [passage] = await library.annotations.toArray()
  const written = JSON.parse(await backupOf(library))
  const runs = { ...Object(passage), id: 'urn:uuid:runs', source: 'javascript:alert(1)' }
  written.unreadable = [{ table: 'annotations', record: runs }, { table: 'acts', record: {} }, 7]
  const { rejected, annotations } = await read(JSON.stringify(written))
  expect(rejected.map(({ fault }) => fault)).toEqual(['unreadable', 'unreadable', 'unreadable'])
  expect(annotations.map(({ id }) => id)).not.toContain('urn:uuid:runs')
})
