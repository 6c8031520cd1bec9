import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import type { OwnPage } from './drivers/driver.ts'
import { exported, writtenFile } from './exported.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { story } from './site.ts'
import { until } from './until.ts'

// From the first start on, with all that a reader may do, every request is counted.
inBothBrowsers((driver) => {
  const untilSays = (page: OwnPage, words: string | RegExp) =>
    until(`the page says ${words}`, async () => new RegExp(words).test(await page.text()))

  /** Since the last start. */
  const onlyTheStory = async () => expect(new Set(await driver().requests())).toEqual(new Set([story.url]))

  test('only the story is asked for while a reader begins on the first page, reads, saves, finds, exports, chooses, backs up, restores and removes', async () => {
    const welcome = await driver().openOwn('welcome.html')
    await untilPainted(welcome.page)
    const page = await driver().open(story.url)
    await page.bringToFront()
    await untilPainted(page)
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('the mark is saved from its card', async () => (await savedIn(panel)) === 1)
    await page.keyboard.press('Escape')
    await panel.press('Quotes')
    await panel.press('Save')
    await until('a quote is saved', async () => (await savedIn(panel)) === 2)
    await panel.press('Record')
    await exported(driver(), panel, { name: 'JSON', stem: 'spotcheck', extension: 'json' })

    const library = await driver().openOwn('library.html')
    await untilSays(library, /Everything\s+2/)
    await library.page.keyboard.press('/')
    await library.page.keyboard.type('children')
    await untilSays(library, /\b[012] items?\b/)

    const options = await driver().openOwn('options.html')
    await options.press('Purple')
    await options.press('Back up now')
    const backup = await writtenFile(driver(), { stem: 'spotcheck-backup', extension: 'json' })
    const text = await until('the backup is whole', async () => {
      const written = await readFile(backup, 'utf8')
      return written.endsWith('}\n') && written
    })
    await options.write('Type “delete” to delete everything', 'delete')
    await options.press('Delete everything')
    await untilSays(options, 'Everything is deleted.')
    await options.choose('A file to import', { called: 'backup.json', text })
    await options.press('Import now')
    await untilSays(options, '2 items are imported.')
    await onlyTheStory()
    await driver().restart()
    await untilPainted(await driver().open(story.url))
    await onlyTheStory()
    await driver().remove()
  })
})
