import type { Annotation } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allSaved, editAnnotation, type Library, openLibrary, saveAnnotations } from './index.ts'
import { inOneWrite } from './opening.ts'
import { QUOTATION, RATING } from './sample-passages.ts'

const MORNING = new Date('2026-11-21T09:00:00.000Z')
const SILENT = { note: '', tags: [], now: MORNING }

let library: Library

beforeEach(() => {
  library = openLibrary(`silence-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  library.close()
})

/** Another connection writes to everything until it is ended: for as long, nobody else is answered. */
async function occupy(): Promise<() => Promise<void>> {
  const opening = indexedDB.open(library.name)
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const transaction = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite')
  const settings = transaction.objectStore('settings')
  let isEnded = false
  function goOn() {
    if (!isEnded) settings.count().addEventListener('success', goOn)
  }
  goOn()
  return async () => {
    isEnded = true
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    opening.result.close()
  }
}

async function saveTwo(): Promise<Annotation> {
  // The first of a window is saved in another way than those after it.
  await saveAnnotations(library, [RATING], SILENT)
  const [saved] = await saveAnnotations(library, [QUOTATION], SILENT)
  if (!saved) throw new Error('nothing was saved')
  return saved
}

const another = { ...RATING, source: `${RATING.source}-another` }

/** Lets what waits for an answer lose patience. */
async function wait(): Promise<void> {
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  vi.advanceTimersByTime(10_000)
}

test.each([
  ['a new passage', () => saveAnnotations(library, [another], SILENT)],
  [
    'an edit',
    ({ id, revision }: Annotation) =>
      editAnnotation(library, { id, revision, note: 'x', tags: [], now: MORNING }),
  ],
])(
  '%s that is not answered is given up, and written neither then nor later, but when it is tried again',
  async (_what, write) => {
    const saved = await saveTwo()
    const before = await allSaved(library)
    const end = await occupy()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const refused = expect(write(saved)).rejects.toThrow('did not answer, so nothing in it was changed')
    await wait()
    await refused
    vi.useRealTimers()
    await end()
    expect(await allSaved(library)).toEqual(before)
    await write(saved)
    expect(await allSaved(library)).not.toEqual(before)
  },
)

test('of what was being written when the browser fell silent nobody claims to know; trying again saves it once', async () => {
  await saveTwo()
  const before = await allSaved(library)
  const end = await occupy()
  // As browsers do from the moment on that it is being written.
  vi.spyOn(IDBTransaction.prototype, 'abort').mockImplementation(() => {
    throw new DOMException('too late', 'InvalidStateError')
  })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const refused = expect(saveAnnotations(library, [another], SILENT)).rejects.toThrow(
    'it is not known whether this was written',
  )
  await wait()
  await refused
  vi.useRealTimers()
  await end()
  await saveAnnotations(library, [another], SILENT)
  const { annotations } = await allSaved(library)
  expect(annotations).toHaveLength(before.annotations.length + 1)
})

test('a write that goes on answering is given all the time that it takes', async () => {
  await saveTwo()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const count = await inOneWrite(library, async () => {
    for (let answers = 0; answers < 5; answers++) {
      await library.annotations.count()
      vi.advanceTimersByTime(6000)
    }
    return library.annotations.count()
  })
  expect(count).toBe(2)
})
