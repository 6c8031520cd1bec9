import { stories } from '@spotcheck/samples'
import { beforeAll, expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { english, fill, goTo } from './screens.ts'
import { until } from './until.ts'

const COUNCIL = 'council?council=E08000036'

/** Whether the focus stands within an element of the page. */
function focusIn({ page }: OwnPage, selector: string): Promise<boolean> {
  return page.evaluate((within) => document.activeElement?.closest(within) !== null, selector)
}

function isOpen({ page }: OwnPage): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.menu[open], dialog[open], .bar-parts.open') !== null)
}

inBothBrowsers((driver) => {
  let library: OwnPage

  const untilFocused = (name: string) =>
    until(`the focus is on “${name}”`, async () => (await library.focused()) === name)
  const untilSays = (page: OwnPage, words: string) =>
    until(`it says “${words}”`, async () => (await page.text()).includes(words))
  const onTheFirstLine = async () => {
    await library.page.waitForSelector('[data-index="0"] .source, [data-index="0"] .record-head')
    await library.page.focus('[data-index="0"] input')
  }

  beforeAll(async () => {
    library = await driver().openOwn('library.html')
    await fill(library, english)
  })

  test.each([
    ['', 'Filter'],
    ['', 'Export'],
    [COUNCIL, 'Save chart'],
    ['list?status=trash', 'Erase for good …'],
  ])('at “%s”, Escape closes what “%s” opens, and the focus is where it was', async (address, name) => {
    await goTo(library, address)
    await library.focus(name)
    await library.keys('Enter')
    await until('it is open', () => isOpen(library))
    await library.keys('Tab')
    expect(await library.focused()).not.toBe(name)
    await library.keys('Escape')
    await until('it is closed', async () => !(await isOpen(library)))
    expect(await library.focused()).toBe(name)
  })

  test('Escape closes a note that is being written, and the focus is on its quote', async () => {
    await goTo(library, 'list?kind=passage')
    await onTheFirstLine()
    await library.page.focus('[data-index="0"] .quiet-button')
    await library.keys('Enter')
    await until('the note has the focus', () => focusIn(library, 'textarea'))
    await library.page.keyboard.type('Never to be kept')
    await library.keys('Escape')
    await until('the focus is back', () => focusIn(library, '[data-index="0"]'))
    expect(await library.text()).not.toContain('Never to be kept')
  })

  test('when a line is deleted, the focus is on another', async () => {
    await goTo(library, 'list?kind=passage')
    await onTheFirstLine()
    const before = await library.page.$eval('[data-index="0"]', (line) => line.textContent)
    await library.keys(' ', 'Delete')
    await until('it is gone', () =>
      library.page.evaluate(
        (words) => document.querySelector('[data-index="0"]')?.textContent !== words,
        before,
      ),
    )
    await until('the focus is in the list', () => focusIn(library, '.lines'))
  })

  test('when a filter is taken off, the focus is beside it', async () => {
    await goTo(library, 'list?kind=passage&words=risk')
    await library.page.waitForSelector('.chosen-filters li + li')
    for (const left of [1, 0]) {
      await library.page.focus('.chosen-filters button')
      await library.keys('Enter')
      await until('it is off', () =>
        library.page.evaluate(
          (count) => document.querySelectorAll('.chosen-filters button').length === count,
          left,
        ),
      )
      await until('the focus is beside it', () => focusIn(library, '.filters'))
    }
  })

  test('behind a link the focus is on the heading of the new screen, whose name the tab has', async () => {
    await goTo(library, 'list?kind=passage&speaker=Sam+Example')
    await onTheFirstLine()
    await library.page.focus('[data-index="0"] .source a')
    await library.keys('Enter')
    await untilFocused(stories[0].article.title ?? '')
    expect(await library.page.title()).toBe(`${stories[0].article.title} – Spotcheck`)
  })

  test('on a narrow screen the bar is opened, left and used by keys', async () => {
    await goTo(library, '')
    await library.resize(320)
    await library.focus('Menu')
    await library.keys('Enter', 'Tab')
    await untilFocused('Everything')
    await library.keys('Escape')
    await untilFocused('Menu')
    expect(await isOpen(library)).toBe(false)
    await library.keys('Enter', 'Tab', 'Tab', 'Enter')
    await untilSays(library, 'Quotes')
    await untilFocused('Menu')
    expect(await isOpen(library)).toBe(false)
  })

  test('when a word of one’s own is taken off, the focus is among what is left', async () => {
    const options = await driver().openOwn('options.html')
    for (const words of ['care leavers', 'caseloads']) {
      await options.write('Watch for', words)
      await options.press('Add to your words')
      await untilSays(options, `“${words}” is marked from now on.`)
    }
    for (const words of ['care leavers', 'caseloads']) {
      await options.focus(`Remove “${words}”`)
      await options.keys('Enter')
      await untilSays(options, `“${words}” is no longer marked.`)
      await until('the focus is there', () => focusIn(options, '#words, h1'))
    }
    await options.page.close()
  })

  test('Escape closes the card of a mark, and the focus is where it was', async () => {
    const welcome = await driver().openOwn('welcome.html')
    await untilPainted(welcome.page)
    const cards = () => welcome.page.evaluate(() => document.documentElement.childElementCount - 2)
    await welcome.focus('Show the next mark')
    await welcome.keys('Enter')
    await until('the card is open', async () => (await cards()) > 0)
    await welcome.keys('Tab', 'Escape')
    await until('the focus is back', async () => (await welcome.focused()) === 'Show the next mark')
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
})
