import { extract, findingsIn } from '@spotcheck/core'
import { nextDue, outcomes } from '@spotcheck/core/official'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { NAMES } from './names.ts'
import { untilPainted } from './painted.ts'
import { inPseudoLocale, pseudo, untranslated } from './pseudo-locale.ts'
import { untilSays } from './says.ts'
import { seenIn } from './seen.ts'
import { addresses, story, uncertain } from './site.ts'
import { until } from './until.ts'

const uncertainly = uncertain.map((words) => `The report was a catalogue of “${words}”.`)
const { mentions, quotations } = extract({ ...story, text: [story.text, ...uncertainly].join('\n\n') })

/** What panel and card say that is none of their texts: names, the story, the registers. */
const DATA = [
  ...NAMES,
  new URL(addresses.list).host,
  story.text,
  story.article.title,
  ...uncertainly,
  ...[...mentions, ...quotations].map(({ rule }) => rule),
  ...findingsIn(story.text),
  ...outcomes.map((outcome) => nextDue(outcome, '2026-11-01')?.rule),
]

/** A narrow panel or window; and a panel of half a screen, zoomed to 400 %. */
const WIDTHS = { panel: [320, 160], card: [320] } as const

/** At every width: no words but the texts of the language and data, and nothing that reaches over the side. */
async function expectWhole(driver: Driver, part: 'panel' | 'card'): Promise<void> {
  for (const width of WIDTHS[part]) {
    await driver.resize(part, width)
    const { texts, over } = await until(`the ${part} stands in ${width} pixels`, async () => {
      const seen = await driver.lookInto(part, seenIn)
      return seen?.width === width && seen
    })
    expect(untranslated(texts, DATA)).toEqual([])
    expect(over, `${width} pixels wide`).toEqual([])
  }
}

async function openStory(driver: Driver, url = addresses.uncertain): Promise<Panel> {
  await untilPainted(await driver.open(url))
  const panel = await driver.openPanel()
  // Records and their number come last; until then what is pressed may still move.
  await until('the panel is whole', async () => /\]\s*\d+$/m.test(await panel.text()))
  return panel
}

async function openCard(driver: Driver, look: string, words = ''): Promise<Page> {
  const page = await driver.open(addresses.uncertain)
  // A card takes a frame to follow a window that changes.
  await driver.resize('card', WIDTHS.card[0])
  await untilPainted(page)
  await clickMark(page, look, words)
  return page
}

async function untilCardSays(driver: Driver, text: string): Promise<void> {
  await until(`the card says “${text}”`, async () =>
    (await driver.lookInto('card', seenIn))?.texts.includes(text),
  )
}

inBothBrowsers((driver) => {
  test('the record', async () => {
    const panel = await openStory(driver(), story.url)
    await panel.press(pseudo('official.grades'))
    await panel.press(pseudo('history.heading'))
    await expectWhole(driver(), 'panel')
  })

  test.each(['council', 'framework', 'visit', 'inspected', 'published'] as const)(
    'the editor of the record’s %s',
    async (field) => {
      const panel = await driver().openPanel()
      await panel.press(pseudo('keeping.correct', { field: pseudo(`keeping.fields.${field}`) }))
      await expectWhole(driver(), 'panel')
      await panel.press(pseudo('saved.cancel'))
    },
  )

  test('the editor of a grade, and what is said once it is corrected', async () => {
    const panel = await driver().openPanel()
    const field = pseudo('terms.judgementInSentence.leadership')
    await panel.press(pseudo('keeping.correct', { field }))
    await panel.press(pseudo('terms.rating.good'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('keeping.saveWith'))
    await untilSays(panel, pseudo('keeping.savedWith'))
    await expectWhole(driver(), 'panel')
  })

  test('the quotes, with their editors', async () => {
    const panel = await openStory(driver())
    await panel.press(pseudo('panel.tabs.quotes'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('speaker.correct'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('saved.cancel'))
    await panel.press(pseudo('quotes.saveAll'))
    await untilSays(panel, pseudo('quotes.allSaved'))
    await expectWhole(driver(), 'panel')
  })

  test('what is saved, with its editors and exports', async () => {
    const panel = await driver().openPanel()
    await panel.press(pseudo('panel.tabs.saved'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('note.add'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('saved.cancel'))
    await panel.press(pseudo('exports.title'))
    await expectWhole(driver(), 'panel')
    await panel.press(pseudo('exports.formats.markdown'))
    await panel.press(pseudo('saved.remove'))
    await untilSays(panel, pseudo('saved.undo'))
    await expectWhole(driver(), 'panel')
  })

  test.each([
    ['a council', 'mark-blue-line', ''],
    ['a quotation', 'mark-yellow-ground', ''],
    ['a quotation whose speaker is uncertain', 'mark-yellow-ground', uncertain[1]],
  ])('the card of %s', async (_, look, words) => {
    await openCard(driver(), look, words)
    await expectWhole(driver(), 'card')
  })

  test('the card’s form for a speaker', async () => {
    const page = await openCard(driver(), 'mark-yellow-ground', uncertain[1])
    // Confirm, save, copy, correct.
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key)
    await untilCardSays(driver(), pseudo('speaker.hint'))
    await expectWhole(driver(), 'card')
  })

  test('the card’s form for a note', async () => {
    const page = await openCard(driver(), 'mark-blue-line')
    for (const key of ['Tab', 'Enter'] as const) await page.keyboard.press(key)
    await untilCardSays(driver(), pseudo('card.saved'))
    await page.keyboard.press('Enter')
    await untilCardSays(driver(), pseudo('card.saveNote'))
    await expectWhole(driver(), 'card')
  })

  test('the card that has nothing to save', async () => {
    const page = await driver().open(addresses.uncertain)
    await untilPainted(page)
    await page.mouse.move(2, 2)
    await driver().command('save')
    await untilCardSays(driver(), pseudo('card.nothingToSave'))
    await expectWhole(driver(), 'card')
  })

  test.each([
    ['no story', addresses.list, pseudo('page.no-story.title')],
    ['no access', addresses.elsewhere, pseudo('sites.once')],
    ['a document', addresses.pdf, pseudo('page.pdf.title')],
  ])('beside a page with %s', async (_, url, says) => {
    await driver().open(url)
    const panel = await driver().openPanelByButton()
    await panel.press(pseudo('panel.tabs.record'))
    await untilSays(panel, says)
    await expectWhole(driver(), 'panel')
  })

  test('the sites', async () => {
    const panel = await driver().openPanel()
    await panel.press(pseudo('sites.title'))
    await expectWhole(driver(), 'panel')
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
}, inPseudoLocale)
