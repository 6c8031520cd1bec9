import { DEFAULT_SETTINGS } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeSettings, changeWatchWords, type Library, openLibrary, readSettings } from './index.ts'

let library: Library

beforeEach(() => {
  library = openLibrary(`settings-${crypto.randomUUID()}`)
})

afterEach(() => library.close())

test('before the reader has chosen anything, the defaults hold', async () => {
  expect(await readSettings(library)).toEqual(DEFAULT_SETTINGS)
})

test('what is chosen is kept, and leaves the rest', async () => {
  await changeSettings(library, { citation: '{words}' })
  await changeSettings(library, { tagsOnSaving: ['project'] })
  expect(await readSettings(library)).toEqual({
    ...DEFAULT_SETTINGS,
    citation: '{words}',
    tagsOnSaving: ['project'],
  })
})

test('the same words in another form are on the list once, as they were written last', async () => {
  await changeWatchWords(library, { add: [{ words: 'care leaver', colour: 'green' }], drop: [] })
  await changeWatchWords(library, { add: [{ words: 'drift', colour: 'red' }], drop: [] })
  await changeWatchWords(library, { add: [{ words: 'Care-leavers', colour: 'blue' }], drop: ['DRIFT'] })
  expect((await readSettings(library)).watchWords).toEqual([{ words: 'Care-leavers', colour: 'blue' }])
})

test('a list that is full takes no more, and keeps what it has', async () => {
  const add = Array.from({ length: 1000 }, (_, at) => ({ words: `word ${at}`, colour: 'green' as const }))
  await changeWatchWords(library, { add, drop: [] })
  const more = { add: [{ words: 'one more', colour: 'green' as const }], drop: [] }
  await expect(changeWatchWords(library, more)).rejects.toThrow('up to 1,000 words')
  expect((await readSettings(library)).watchWords).toHaveLength(1000)
})

test('where one choice cannot be read, the others hold', async () => {
  await library.settings.put({ id: 'settings', citation: '{words}', marks: 'none', watchWords: 7 })
  expect(await readSettings(library)).toEqual({ ...DEFAULT_SETTINGS, citation: '{words}' })
})
