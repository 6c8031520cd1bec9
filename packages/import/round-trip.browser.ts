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
