import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { untilPainted } from './painted.ts'
import { story } from './site.ts'

const KINDS = ['mark-yellow-ground', 'mark-blue-line', 'mark-red-double', 'mark-red-dashed', 'mark-dotted']

/** Pictures of the headline: plain, and wholly marked as each of these. */
async function picturesAs(page: Page, looks: readonly string[]): Promise<string[]> {
  const pictures: string[] = []
  for (const look of [null, ...looks]) {
    const { x, y, width, height } = await page.evaluate((name) => {
      const headline = document.querySelector('h1')
      if (!headline) throw new Error('The story has no headline.')
      const words = new Range()
      words.selectNodeContents(headline)
      CSS.highlights.clear()
      if (name) CSS.highlights.set(name, new Highlight(words))
      return headline.getBoundingClientRect().toJSON()
    }, look)
    pictures.push(await page.screenshot({ clip: { x, y, width, height: height + 10 }, encoding: 'base64' }))
  }
  return pictures
}

inBothBrowsers((driver) => {
  test.each([
    ['forced colours', KINDS],
    // Those for dark pages: on paper they have neither grounds nor colours of their own.
    ['print', KINDS.map((look) => `${look}-on-dark`)],
  ] as const)(
    'with %s every kind of mark differs from plain words and from the others',
    async (media, looks) => {
      const page = await driver().open(story.url)
      await untilPainted(page)
      await driver().media(media)
      const pictures = await picturesAs(page, looks)
      expect(new Set(pictures).size).toBe(looks.length + 1)
      await driver().media('screen')
      expect(driver().complaints).toEqual([])
    },
  )
})
