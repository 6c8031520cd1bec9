import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { untilSays } from './says.ts'
import { story } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  let page: Page
  let options: OwnPage

  const untilMarkedAs = (look: string) =>
    until(`something is marked as ${look}`, () =>
      page.evaluate((name) => CSS.highlights.get(name)?.size, look),
    )
  /** The newest backup in the folder of downloads. */
  const backedUp = () =>
    until('the backup is written', async () => {
      const file = (await readdir(driver().downloads)).find((name) =>
        /^spotcheck-backup-.*\.json$/.test(name),
      )
      const text = file && (await readFile(join(driver().downloads, file), 'utf8'))
      return text?.endsWith('}\n') && text
    })

  test('another colour for councils is seen on an open page at once', async () => {
    page = await driver().open(story.url)
    await untilPainted(page)
    options = await driver().openOwn('options.html')
    await options.press('Purple')
    await untilMarkedAs('mark-purple-line')
    await untilSays(options, 'Changed, on open pages too.')
    expect(await page.evaluate(() => CSS.highlights.has('mark-blue-line'))).toBe(false)
  })

  test('a kind that is turned off is marked nowhere', async () => {
    await options.press('Mark quotes')
    await until('no quote is marked', () => page.evaluate(() => !CSS.highlights.has('mark-yellow-ground')))
  })

  test('words of one’s own are marked on open pages, and no longer once they are taken off', async () => {
    await options.write('Watch for', 'inspector')
    await options.press('Add to your words')
    await untilMarkedAs('mark-green-frame')
    await options.press('Remove “inspector”')
    await until('it is marked no longer', () => page.evaluate(() => !CSS.highlights.has('mark-green-frame')))
  })

  test('a quotation is laid out as the reader wants it', async () => {
    await options.press('All in one line, with the source in brackets')
    await untilSays(
      options,
      '(Mara Whitlow, director of children’s services, Care leavers praise their new home',
    )
  })

  test('what is stored is measured, and said to be as safe as the browser says it is', async () => {
    const isProtected = await options.page.evaluate(() => navigator.storage.persisted())
    await untilSays(
      options,
      isProtected
        ? 'The browser keeps it, however full the disk gets.'
        : 'The browser may clear it when the disk is full.',
    )
    expect(await options.text()).toMatch(/Your collection takes \d[\d.,]* ?\w+\./)
  })

  test('what is backed up and deleted comes back whole', async () => {
    const panel = await driver().openPanel()
    await page.bringToFront()
    await panel.press('Quotes')
    await panel.press('Save')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    await options.page.bringToFront()
    if (driver().name === 'Chromium') {
      await options.page.evaluate(pickNothingOnce)
      await options.press('Back up now')
      await untilSays(options, 'No backup was made.')
      expect(await options.text()).toContain('You have made no backup yet.')
    }
    await options.press('Back up now')
    const text = await backedUp()
    // Firefox tells nobody what becomes of a download.
    await untilSays(
      options,
      driver().name === 'Firefox' ? 'You asked for your last backup on' : 'Your last backup is of',
    )
    await options.write('Type “delete” to delete everything', 'delete')
    await options.press('Delete everything')
    await untilSays(options, 'Everything is deleted.')
    await until('nothing is saved', async () => (await savedIn(panel)) === 0)
    await untilMarkedAs('mark-blue-line')

    await options.choose('A file to import', { called: 'backup.json', text })
    await untilSays(options, '1 item is new')
    await options.press('Import now')
    await untilSays(options, '1 item is imported.')
    await until('it is saved again', async () => (await savedIn(panel)) === 1)
    await untilMarkedAs('mark-purple-line')
  })

  test('a file that was cut short is refused in words, with the line', async () => {
    const text = (await backedUp()).slice(0, -200)
    await options.choose('A file to import', { called: 'cut.json', text })
    await untilSays(options, 'This file ends in the middle, in line ')
  })

  test('what is there already is told, and what another program kept comes in and goes again', async () => {
    const panel = await driver().openPanel()
    const text = await backedUp()
    await options.choose('A file to import', { called: 'backup.json', text })
    await untilSays(options, '1 item is there already')
    const row = { id: 'a1', uri: story.url, text: 'Ring them.', tags: ['care'] }
    const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'inspectors' }] }]
    const rows = [
      { ...row, target },
      { id: 'a2', uri: 7, target: [] },
    ]
    await options.choose('A file to import', { called: 'hypothesis.json', text: JSON.stringify({ rows }) })
    await untilSays(options, 'Annotations from Hypothesis')
    await untilSays(options, '1 item is left out')
    await options.press('Import now')
    await until('it is saved', async () => (await savedIn(panel)) === 2)
    await options.press('Undo the import')
    await untilSays(options, 'The import is undone.')
    await until('it is in the trash', async () => (await savedIn(panel)) === 1)
  })

  test('backups go by themselves into a folder that the reader has picked, where the browser lets them', async () => {
    if (driver().name === 'Firefox') return expect(await options.text()).not.toContain('Choose a folder …')
    // No driver reaches the browser's own picker; a private folder is a handle of the same kind.
    await options.page.evaluateOnNewDocument(() => {
      const pick = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('kept', { create: true })
      Object.assign(window, { showDirectoryPicker: pick })
    })
    await options.page.reload()
    await options.press('Choose a folder …')
    await untilSays(options, 'Backups go into “kept”.')
    await untilSays(options, '2 items are in spotcheck-backup-')
    await options.page.evaluate(forgetLastBackup)
    const panel = await driver().openPanel()
    await page.bringToFront()
    await panel.press('Quotes')
    await panel.press('Save')
    await until('the background has backed up all three', async () => {
      const text = await options.page.evaluate(fileIn, 'kept')
      return text.split('"type": "Annotation"').length === 4
    })
  })

  test.each(['light', 'dark'] as const)('axe finds nothing to complain of in %s', async (scheme) => {
    await options.scheme(scheme)
    expect(await options.audit()).toEqual([])
  })

  test('nothing is asked of the network, and nothing went wrong', async () => {
    expect(new Set(await driver().requests())).toEqual(new Set([story.url]))
    expect(driver().complaints).toEqual([])
  })
})

/** The reader closes the browser's picker. */
function pickNothingOnce(): void {
  const before = Object.getOwnPropertyDescriptor(window, 'showSaveFilePicker')
  const pick = async () => {
    Object.defineProperty(window, 'showSaveFilePicker', before ?? {})
    throw new DOMException('The user aborted a request.', 'AbortError')
  }
  Object.assign(window, { showSaveFilePicker: pick })
}

/** As if the last backup was made long ago, and its file had gone. */
async function forgetLastBackup(): Promise<void> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('kept')
  for await (const name of folder.keys()) await folder.removeEntry(name)
  const opened = indexedDB.open('spotcheck')
  await new Promise((resolve) => opened.addEventListener('success', resolve))
  const settings = opened.result.transaction('settings', 'readwrite').objectStore('settings')
  const read = settings.get('settings')
  await new Promise((resolve) => read.addEventListener('success', resolve))
  const written = settings.put({ ...read.result, backup: { ...read.result.backup, last: null } })
  await new Promise((resolve) => written.addEventListener('success', resolve))
  opened.result.close()
}

/** What stands in the one file of a private folder; empty where there is none, or the browser is just giving it its name. */
async function fileIn(name: string): Promise<string> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name)
  try {
    for await (const entry of folder.values())
      if (entry instanceof FileSystemFileHandle) return await (await entry.getFile()).text()
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
  }
  return ''
}
