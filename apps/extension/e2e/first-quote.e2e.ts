import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { writtenFile } from './exported.ts'
import { untilPainted } from './painted.ts'
import { english } from './screens.ts'
import { until } from './until.ts'

const QUOTE = 'The pace of change has been too slow'
/** Within them a new reader has a quote out again. */
const TWO_MINUTES = 120_000

/** What the README has a new reader look for, in its order. */
async function namesInReadme(): Promise<string[]> {
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8')
  const [, section = ''] = readme.split('### Your first quote')
  const [steps = ''] = section.split('\n#')
  return [...steps.matchAll(/\*([^*\n]{1,60})\*/g)].map(([, name = '']) => name)
}

test('the README names everything as the screens do', async () => {
  expect(await namesInReadme()).toEqual(
    (
      [
        'welcome.title',
        'quotes.save',
        'card.annotate',
        'card.tags',
        'card.saveNote',
        'welcome.panel.open',
        'panel.library',
        'bar.search',
        'exports.title',
        'exports.formats.docx-tag',
        'exports.formats.markdown',
      ] as const
    ).map(english),
  )
})

inBothBrowsers((driver) => {
  test(
    'with the README alone a new reader saves, tags, finds and exports a quote',
    async () => {
      const [
        title = '',
        ,
        ,
        ,
        ,
        openPanel = '',
        openLibrary = '',
        search = '',
        exports = '',
        ,
        markdown = '',
      ] = await namesInReadme()
      // It has opened by itself, and the drivers have closed it.
      const welcome = await driver().openOwn('welcome.html')
      expect(await welcome.text()).toContain(title)

      await untilPainted(welcome.page)
      await clickMark(welcome.page, 'mark-yellow-ground', QUOTE)
      // The card has the focus: save, then add a note, its tags and save it.
      await welcome.keys('Tab', 'Enter')
      await until('it is saved', async () =>
        (await welcome.text()).includes('1 passage of the story is saved'),
      )
      await welcome.keys('Enter', 'Tab')
      await welcome.page.keyboard.type('pace of change')
      await welcome.keys('Enter', 'Escape')

      await welcome.press(openPanel)
      const panel = await driver().openPanel()
      await panel.press(openLibrary)
      await until('the library is open', async () => {
        const pages = await welcome.page.browser().pages()
        const titles = await Promise.all(pages.map((page) => page.title().catch(() => 'a tab on its way')))
        return titles.includes('Everything saved – Spotcheck')
      })
      const library = await driver().openOwn('library.html')
      await library.write(search, 'too slow')
      await until('it is found, with its tag', async () => {
        const text = await library.text()
        return text.includes('1 item') && text.includes(QUOTE) && text.includes('pace of change')
      })
      await library.press(exports)
      await library.press(markdown)
      const file = await writtenFile(driver(), { stem: 'spotcheck', extension: 'md' })
      expect(await readFile(file, 'utf8')).toContain(QUOTE)
      expect(driver().complaints).toEqual([])
    },
    TWO_MINUTES,
  )
})
