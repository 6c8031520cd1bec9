/** What readers and other versions do to a collection: nothing is lost, and plain words say what there is to do. */
import { stories } from '@spotcheck/samples'
import { beforeAll, expect, test } from 'vitest'
import type { ToBackground } from '../messages/messages.ts'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { openLibraryPage } from './durability/library-page.ts'
import { sampleCollection } from './sample-collection.ts'
import { save } from './save.ts'
import { until } from './until.ts'

type Save = Extract<ToBackground, { type: 'save' }>

const [quote] = sampleCollection(stories.slice(0, 1)).filter(({ type }) => type === 'save') as [Save]
const [first, second, third] = ['The first of three', 'The second of three', 'The last of three']

/** The quote with other words, saved with a note. */
function saying(exact: string): Save {
  const [passage] = quote.passages as [Save['passages'][number]]
  const [{ selector, ...part }] = passage.parts
  const [words, position] = selector
  const said: typeof part = { ...part, paragraph: exact, words: null }
  const parts: typeof passage.parts = [{ ...said, selector: [{ ...words, exact }, position] }]
  return { ...quote, passages: [{ ...passage, parts }], note: 'before', tags: [] }
}

const ODD = '👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 דוח הבדיקה — نتيجة التفتيش <img src=x onerror=alert(1)>'

inBothBrowsers((driver) => {
  let library: OwnPage

  const says = (page: OwnPage, words: string) =>
    until(`the library says “${words}”`, async () => (await page.text()).includes(words))
  const typed = (page: OwnPage) => page.page.$eval('textarea', ({ value }) => value)

  /** The background says the one where it had the collection open, the other where it opens it for this. */
  const isRefused = () =>
    until('it is refused', async () =>
      /updated elsewhere|written by a newer Spotcheck/.test(await library.text()),
    )

  async function write(
    page: OwnPage,
    beside: string,
    note: string,
    tags: string | null = null,
  ): Promise<void> {
    await page.page.bringToFront()
    await page.press('Edit note and tags', beside)
    await page.write('Note', note)
    if (tags !== null) await page.write('Tags', tags)
    await page.press('Save')
  }

  async function reopened(): Promise<OwnPage> {
    await library.page.close()
    return driver().openOwn('library.html')
  }

  async function saveThree(): Promise<void> {
    await save(library.page, [first, second, third].map(saying))
    await says(library, '3 items')
  }

  beforeAll(async () => {
    library = await driver().openOwn('library.html')
    await saveThree()
  })

  test('of ten thousand tags each leads to its quote, and all go with everything else', async () => {
    const tagged = Array.from({ length: 100 }, (_, at): Save => {
      const tags = Array.from({ length: 100 }, (_, tag) => `tag ${at * 100 + tag}`)
      return { ...saying(`Words ${at} with tags`), tags }
    })
    await save(library.page, tagged)
    await says(library, '103 items')
    await library.page.evaluate(() => location.assign('#tags'))
    await says(library, '10,000 tags')
    await library.write('Find a tag', 'tag 4321')
    await says(library, '1 tag')
    await library.page.click('[data-tag="tag 4321"] a')
    await says(library, 'Words 43 with tags')
    await says(library, '1 item')
    await save(library.page, [{ type: 'delete-everything' }])
    await says(library, 'Nothing saved yet')
    await library.page.evaluate(() => location.assign('#list'))
    await saveThree()
  })

  test('emoji, words from the right and what a page would take for its own are shown and found as they were typed', async () => {
    await write(library, second, ODD, ODD)
    await until('note and tag are shown', async () => (await library.text()).split(ODD).length >= 3)
    await library.write('Search the collection', 'نتيجة')
    await says(library, '1 item')
    await library.write('Search the collection', '')
    await says(library, '3 items')
    expect(await library.page.$('main img')).toBeNull()
  })

  test('what another window writes into a note meanwhile stands beside what is typed, and each text can be had again', async () => {
    const elsewhere = await openLibraryPage(driver(), 'options.html')
    await library.page.bringToFront()
    await library.press('Edit note and tags', second)
    await library.write('Note', 'written here')
    const { annotations } = await elsewhere.tables()
    const records = (annotations?.records ?? []) as { id: string; revision: number }[]
    const record = records.find((each) => JSON.stringify(each).includes(second))
    const { id = '', revision = 0 } = record ?? {}
    await elsewhere.ask({ type: 'edit', id, revision, note: 'written elsewhere', tags: [] })
    await says(library, 'This note was changed elsewhere')
    await says(library, 'written elsewhere')
    expect(await typed(library)).toBe('written here')
    await library.press('Save mine over it')
    await until('the editor is closed', async () => (await library.page.$('textarea')) === null)
    await library.press('Edit note and tags', second)
    // By keys: what opens moves what a pointer goes to.
    await library.focus('3 earlier texts')
    await library.keys('Enter')
    await library.focus('Use this again')
    await library.keys('Enter')
    await until('it is in the field', async () => (await typed(library)) === 'written elsewhere')
    await library.press('Save')
    await says(library, 'Note and tags saved.')
  })

  test('a tag that is renamed into another says so before, is one with it after, and undoing parts them', async () => {
    await write(library, first, 'first', 'care')
    await write(library, third, 'third', 'carers')
    await library.page.evaluate(() => location.assign('#tags'))
    await says(library, '3 tags')
    await library.page.focus('[data-tag="carers"] a')
    await library.keys('F2')
    await library.write('New name for “carers”', 'care')
    await says(library, 'Merges with “care”, 2 quotes in all.')
    await library.press('Merge')
    await says(library, '“carers” and “care” are one now, on 2 quotes.')
    await says(library, '2 tags')
    await library.press('Undo: Renamed tag carers to care on 1 quote')
    await says(library, '3 tags')
    await library.page.evaluate(() => location.assign('#list'))
  })

  test('a note of a million letters is saved, listed by its beginning, found by its end, and there after a restart', async () => {
    await write(library, first, `${'words and more '.repeat(66_000)}needle`)
    await says(library, 'words and more …')
    await driver().restart()
    library = await driver().openOwn('library.html')
    await library.write('Search the collection', 'needle')
    await says(library, '1 item')
    await library.write('Search the collection', '')
    await says(library, '3 items')
  })

  test('a collection that a newer version has written is read, and not changed', async () => {
    await library.page.evaluate(raise, 1000)
    await write(library, third, 'of an older version')
    await isRefused()
    await driver().stopBackground()
    library = await reopened()
    await says(library, '3 items')
    await write(library, third, 'of an older version')
    await isRefused()
    expect(await typed(library)).toBe('of an older version')
    library = await reopened()
    await says(library, 'third')
    expect(await library.text()).not.toContain('of an older version')
  })
})

/** As a newer version does that is opened elsewhere. */
async function raise(version: number): Promise<void> {
  const request = indexedDB.open('spotcheck', version)
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve
    request.onblocked = () => reject(new Error('An open page holds the collection.'))
  })
  request.result.close()
}
