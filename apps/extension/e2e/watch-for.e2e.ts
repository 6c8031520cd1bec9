import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { story } from './site.ts'
import { until } from './until.ts'

const WORDS = 'cabinet'

/** Selects the words where the story has them first, as by a double click. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const at = texts.currentNode.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0 || !texts.currentNode.parentElement?.closest('article, main')) continue
      texts.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + wanted.length)
      return
    }
    throw new Error(`The story does not say “${wanted}”.`)
  }, words)
}

/** The words that are marked with this look. */
function marked(page: Page, look: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          return range.toString()
        },
      ),
    look,
  )
}

inBothBrowsers((driver) => {
  let page: Page
  let options: OwnPage

  const untilMarked = (look: string) =>
    until(`“${WORDS}” is marked as ${look}`, async () => (await marked(page, look)).includes(WORDS))

  test('words that are selected on a page are watched for from its menu, and marked at once', async () => {
    page = await driver().open(story.url)
    await untilPainted(page)
    await select(page, WORDS)
    await driver().chooseOnSelection('Watch for')
    await untilMarked('mark-green-frame')
  })

  test('the options list them in their colour, and take another', async () => {
    options = await driver().openOwn('options.html')
    const colour = `select[aria-label="Colour of “${WORDS}”"]`
    await options.page.waitForSelector(colour)
    expect(await options.page.$eval(colour, (field) => (field as HTMLSelectElement).value)).toBe('green')
    await options.page.select(colour, 'purple')
    await untilMarked('mark-purple-frame')
  })

  test('they are marked after a reload', async () => {
    await page.reload()
    await untilMarked('mark-purple-frame')
  })

  test('and no longer once they are taken off', async () => {
    await options.press(`Remove “${WORDS}”`)
    await until('they are not marked', async () => (await marked(page, 'mark-purple-frame')).length === 0)
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
})
