/** What readers, other programs and full disks do to a collection, as the library page shows it: nothing is lost, and plain words say why. */
import { noteOf, tagsOf } from '@spotcheck/core'
import { openLibrary } from '@spotcheck/library'
import { stories } from '@spotcheck/samples'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sampleCollection } from '../e2e/sample-collection.ts'
import type { ToBackground } from '../messages/messages.ts'
import { type Opened, openAt } from './made-up/open.tsx'

type Save = Extract<ToBackground, { type: 'save' }>

const quotes = sampleCollection(stories.slice(0, 3)).filter(
  (message): message is Save => message.type === 'save',
)
const [quote] = quotes as [Save]

const lines = () => page.getByRole('listitem').filter({ has: page.getByRole('article') })
const note = () => page.getByRole('textbox', { name: 'Note' })
const problem = () => page.getByRole('alert')
const count = () => page.getByRole('main').getByRole('status').first()

beforeEach(() => {
  // On localhost Dexie prints every error that it hands on.
  vi.spyOn(console, 'trace').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => vi.restoreAllMocks())

const notes = async ({ saved }: Opened) => (await saved()).annotations.map(noteOf)

async function write(words: string): Promise<void> {
  await page
    .getByRole('button', { name: /(Add|Edit) note/ })
    .first()
    .click()
  // A keyboard would take minutes over a million letters.
  await note().fill(words)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
}

/** The same with other words. */
function another(message: Save, at: number): Save {
  const passages = message.passages.map((passage) => {
    const [{ selector, ...part }, ...others] = passage.parts
    const [words, position] = selector
    const exact = `${words.exact} ${at}`
    const parts: typeof passage.parts = [{ ...part, selector: [{ ...words, exact }, position] }, ...others]
    return { ...passage, parts }
  })
  return { ...message, passages }
}

test('a note of a million letters is kept whole, listed by its beginning and found by its end', async () => {
  const opened = await openAt('', [{ ...quote, note: 'before' }])
  const long = `${'words and more '.repeat(66_000)}needle`
  await write(long)
  await expect.element(lines().first()).toMatchTextContent(/words and more …/)
  expect(await notes(opened)).toEqual([long])
  await page.getByRole('searchbox').fill('needle')
  await expect.element(count()).toMatchTextContent('1 item')
})

test('a note that is longer is refused in words, and stays in the field', async () => {
  const opened = await openAt('', [{ ...quote, note: 'before' }])
  const longer = 'a'.repeat(1_000_001)
  await write(longer)
  await expect.element(problem()).toMatchTextContent('A note takes up to 1,000,000 characters. Shorten it.')
  await expect.element(note()).toHaveValue(longer)
  expect(await notes(opened)).toEqual(['before'])
})

test('ten thousand tags are counted, and any of them is found', async () => {
  const tagged = Array.from({ length: 100 }, (_, at) => {
    const tags = Array.from({ length: 100 }, (_, number) => `tag ${at * 100 + number}`)
    return { ...another(quote, at), tags }
  })
  const opened = await openAt('', tagged)
  const kept = new Set((await opened.saved()).annotations.flatMap(tagsOf))
  expect(kept.size).toBe(10_000)
  await expect.element(page.getByRole('link', { name: /10,000/ }).first()).toBeVisible()
  await page.getByRole('searchbox').fill('tag 9999')
  await expect.element(count()).toMatchTextContent('1 item')
})

test.each([
  ['emoji', '👩‍👧‍👦 at home 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩'],
  ['words from the right', 'דוח הבדיקה — نتيجة التفتيش', 'نتيجة'],
  ['signs that a page would take for its own', '<img src=x onerror=alert(1)>', 'onerror'],
])('%s are shown and found as they were typed', async (_what, words, sought) => {
  const opened = await openAt('', [{ ...quote, note: 'before', tags: [] }])
  await write(words)
  await expect.element(page.getByText(words, { exact: true })).toBeVisible()
  await page.getByRole('searchbox').fill(sought)
  await expect.element(count()).toMatchTextContent('1 item')
  expect(await notes(opened)).toEqual([words])
  expect(document.querySelector('main img')).toBeNull()
})

test('two windows at one note: the later one sees what the other wrote, and decides', async () => {
  const opened = await openAt('', [{ ...quote, note: 'before', tags: [] }])
  await page.getByRole('button', { name: /Edit note/ }).click()
  await note().fill('mine')
  const [{ id, revision } = { id: '', revision: 0 }] = (await opened.saved()).annotations
  await opened.ask({ type: 'edit', id, revision, note: 'theirs', tags: [] })
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(problem()).toMatchTextContent('theirs')
  await expect.element(note()).toHaveValue('mine')
  expect(await notes(opened)).toEqual(['theirs'])
  await page.getByRole('button', { name: 'Save mine over it' }).click()
  await vi.waitFor(async () => expect(await notes(opened)).toEqual(['mine']))
})

test('a full disk: the note that was typed stays in its field, what is kept stays as it was, and the words say so', async () => {
  const opened = await openAt('', [{ ...quote, note: 'before', tags: [] }])
  await expect.element(lines().first()).toBeVisible()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the disk is full', 'QuotaExceededError')
  })
  await write('after')
  await expect
    .element(problem())
    .toMatchTextContent(/the disk is full.*Nothing in your collection was changed.*Make room on the disk/)
  await expect.element(note()).toHaveValue('after')
  expect(await notes(opened)).toEqual(['before'])
  full.mockRestore()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(async () => expect(await notes(opened)).toEqual(['after']))
})

test('a collection that a newer program wrote is shown, and what would change it is refused in words', async () => {
  const name = `newer-${crypto.randomUUID()}`
  await openAt('', quotes.slice(0, 2), name)
  ;(await raised(name, 1000)).close()
  const opened = await openAt('', [], name)
  await expect.element(count()).toMatchTextContent('2 items')
  await write('mine')
  await expect
    .element(problem())
    .toMatchTextContent(
      /written by a newer Spotcheck.*It can be read here, but not changed.*Update Spotcheck/,
    )
  await expect.element(note()).toHaveValue('mine')
  expect(await notes(opened)).not.toContain('mine')
})

test('an older window that does not let go: the reader is told what to close, and then all is there', async () => {
  const name = `older-${crypto.randomUUID()}`
  const older = await raised(name, 40, (empty) => {
    const annotations = empty.createObjectStore('annotations', { keyPath: 'id' })
    annotations.createIndex('page', 'page')
    empty.createObjectStore('inspections', { keyPath: 'id' })
  })
  const opened = await openAt('', [], name)
  await expect.element(page.getByText(/Close all pages of Spotcheck, then try again/)).toBeVisible()
  older.close()
  await vi.waitFor(() => opened.saved(), 10_000)
  opened.reload()
  await expect.element(page.getByText('Nothing saved yet')).toBeVisible()
})

test('a step that cannot be read is told among those that can be undone, and stops none of them', async () => {
  const name = `odd-${crypto.randomUUID()}`
  const opened = await openAt('#list?status=trash', quotes.slice(0, 2), name)
  const library = openLibrary(name)
  await library.acts.update(2, { what: 'dreamt', at: 'then' })
  library.close()
  opened.reload()
  await page.getByText('Lately done').click()
  await expect.element(page.getByText(/^1 step cannot be read by this version/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Saved 1 item' }).click()
  await expect.element(count()).toMatchTextContent('1 item')
})

test('what cannot be read is in no export, and the reader is told so before and after', async () => {
  const name = `unread-${crypto.randomUUID()}`
  const opened = await openAt('', quotes.slice(0, 3), name)
  const { annotations } = await opened.saved()
  const [one, two] = annotations.map(({ id }) => id)
  const library = openLibrary(name)
  await library.annotations.update(one ?? '', { tags: 'none' })
  await library.annotations.put({ id: 'urn:uuid:odd' })
  library.close()
  opened.reload()
  await expect.element(page.getByText(/^1 saved item cannot be read by this version/)).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect.element(dialog).toMatchTextContent(/1 item of your collection cannot be read.*backups have it/)
  await dialog.getByRole('button', { name: 'JSON', exact: true }).click()
  await expect.element(page.getByText(/^Exported 2 items to .* 1 item could not be read/)).toBeVisible()
  const [file] = opened.files.values()
  expect(await file?.text()).toContain(two)
})

/** A connection that holds the database at a version, and lets go of it only when it is closed. */
function raised(name: string, version: number, upgrade?: (empty: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
