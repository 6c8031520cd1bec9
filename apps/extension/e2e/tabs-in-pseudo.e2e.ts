import { extract, findingsIn } from '@spotcheck/core'
import { nextDue, outcomes } from '@spotcheck/core/official'
import { stories } from '@spotcheck/samples'
import { expect, test } from 'vitest'
import { SLOTS } from '../quotations/template.ts'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, OwnPage } from './drivers/driver.ts'
import { NAMES } from './names.ts'
import { inPseudoLocale, pseudo, untranslated } from './pseudo-locale.ts'
import { NOTES } from './sample-collection.ts'
import { emptyScreens, fill, filledScreens, openScreen, type Screen } from './screens.ts'
import { until } from './until.ts'

/** What the screens say that is none of their texts. */
const DATA = [
  ...NAMES,
  ...NOTES,
  'Alt+Shift+K, Alt+Shift+H, Alt+Shift+J, Alt+Shift+S',
  // What a layout for quotations fills in, and what one of these tests has in it.
  SLOTS.join('} and {'),
  '{nobody}',
  // A reference is in the language of what it cites.
  'Available at: https://www.example.org/care-leavers (Accessed: )',
  'zzz',
  'care leavers',
  ...stories.flatMap(({ text, article, url }) => [
    text,
    url,
    ...Object.values(article).map(String),
    ...findingsIn(text),
    ...extract({ text, article }).quotations.flatMap(({ speaker }) => [speaker?.name, speaker?.role]),
  ]),
  ...outcomes.map((outcome) => nextDue(outcome, '2026-11-01')?.rule),
]

/** A phone; and half a screen, zoomed to 400 %. */
const WIDTHS = [320, 160]

async function expectWhole(page: OwnPage): Promise<void> {
  for (const width of WIDTHS) {
    await page.resize(width)
    const { texts, over } = await until(`the page stands in ${width} pixels`, async () => {
      const seen = await page.seen()
      return seen.width === width && seen
    })
    expect(untranslated(texts, DATA)).toEqual([])
    expect(over, `${width} pixels wide`).toEqual([])
  }
}

async function show(driver: Driver, screen: Screen): Promise<void> {
  const page = await openScreen(driver, screen, pseudo)
  await expectWhole(page)
  await page.page.close()
}

inBothBrowsers((driver) => {
  test.each(emptyScreens)('$name', async (screen) => {
    await show(driver(), screen)
  })

  test('all that the sample stories say is saved', async () => {
    const library = await driver().openOwn('library.html')
    await fill(library, pseudo)
    await library.page.close()
  })

  test.each(filledScreens)('$name', async (screen) => {
    await show(driver(), screen)
  })

  test('the library’s bar, which is a menu where there is little room', async () => {
    const library = await driver().openOwn('library.html')
    await library.resize(320)
    await library.press(pseudo('bar.open'))
    await until('the menu is open', async () => (await library.seen()).texts.includes(pseudo('bar.overview')))
    await expectWhole(library)
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
}, inPseudoLocale)
