import { Annotation } from '@spotcheck/core'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { exportsOf } from './exported.ts'
import { untilPainted } from './painted.ts'
import { savedIn, untilSaved } from './saved.ts'
import { untilSays } from './says.ts'
import { addresses, story, uncertain } from './site.ts'
import { until } from './until.ts'

const [words, others] = uncertain
const SOURCE =
  'Sample, R. (2018) ‘Spot check led to first “inadequate” rating under new inspections’, CYP Now, 20 July. Available at: '

async function openStory(driver: Driver): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(addresses.uncertain)
  await untilPainted(page)
  const panel = await driver.openPanel()
  await panel.press('Quotes')
  return { page, panel }
}

/** What is copied, as soon as it begins like this. */
function copied(driver: Driver, beginning: string): Promise<{ text: string; html: string }> {
  return until(`“${beginning}” is copied`, async () => {
    const clipboard = await driver.clipboard().catch(() => null)
    return clipboard?.text.startsWith(beginning) && clipboard
  })
}

async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Writes over what a field holds. */
async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.type(text)
}

inBothBrowsers((driver) => {
  test('the panel copies a quotation, and says where its speaker is uncertain', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Copy as quotation', words)
    await untilSays(panel, 'Copied, with “(attribution uncertain)” in it.')
    const { text, html } = await copied(driver(), `“${words}”`)
    expect(text).toContain(`“${words}” — Ofsted (attribution uncertain)\n${SOURCE}`)
    expect(text).toContain(` Available at: ${addresses.uncertain} (Accessed: `)
    expect(html).toMatch(/<blockquote.*<p.*visits missed/)
    expect(html).toContain(`href="${addresses.uncertain}"`)
  })

  test('the card on a mark copies it too, with the keyboard alone', async () => {
    const { page } = await openStory(driver())
    const [quotation] = story.gold.quotations.filter(({ kind, headline }) => kind === 'direct' && !headline)
    await clickMark(page, 'mark-yellow-ground', quotation?.words)
    await press(page, 'Tab', 'Tab', 'Enter')
    const { text } = await copied(driver(), `“${quotation?.words.replace(/,$/, '')}`)
    expect(text).toContain(` — ${quotation?.speaker}`)
    expect(text).toContain(SOURCE)
  })

  test('a speaker is corrected in the card, which saves the quotation with it', async () => {
    const { page, panel } = await openStory(driver())
    await clickMark(page, 'mark-yellow-ground', words)
    // Confirm, Save, Copy, Correct.
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter')
    await page.keyboard.type('Wren Sample')
    await press(page, 'Tab')
    await writeOver(page, 'lead member')
    await press(page, 'Tab')
    await writeOver(page, 'Wakefield Council')
    await press(page, 'Enter')
    await untilSays(panel, 'speaker confirmed by you')
    expect(await panel.text()).toMatch(/Wren Sample\s+lead member, Wakefield Council\s+“visits missed/)
    await untilSaved(panel, 1)
  })

  test('the corrected speaker is still there after a reload, on the page and in the panel', async () => {
    const { page, panel } = await openStory(driver())
    await untilSays(panel, 'speaker confirmed by you')
    await clickMark(page, 'mark-yellow-ground', words)
    await press(page, 'Tab', 'Tab', 'Enter')
    const { text } = await copied(driver(), `“${words}” — Wren Sample`)
    expect(text).toContain(`“${words}” — Wren Sample, lead member, Wakefield Council\n${SOURCE}`)
  })

  test('an export tells the confirmed speaker from the uncertain one, and the panel warns', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Save', others)
    await until('both are saved', async () => (await savedIn(panel)) === 2)
    await panel.press('Saved')
    await panel.press('Export')
    await untilSays(panel, '1 speaker among these is uncertain')
    await panel.press('Close')
    const files = await exportsOf(driver(), panel)
    await untilSays(panel, '1 speaker in it is uncertain.')

    const Collection = z.object({ annotations: z.array(z.extend(Annotation, { certainty: z.string() })) })
    const { annotations } = Collection.parse(JSON.parse(files.json))
    expect(
      annotations.map(({ target, detected, confirmed, certainty }) => [
        target.parts[0].words,
        detected.speaker?.name,
        confirmed?.speaker?.name,
        certainty,
      ]),
    ).toEqual([
      [others, 'Ofsted', undefined, 'uncertain'],
      [words, 'Ofsted', 'Wren Sample', 'confirmed'],
    ])
    expect(files.csv).toContain(`${others},quotation,Ofsted,,Ofsted,uncertain,`)
    expect(files.csv).toContain(`${words},quotation,Wren Sample,lead member,Wakefield Council,confirmed,`)
    expect(files.markdown).toContain('— Ofsted (attribution uncertain)')
    expect(files.markdown).toContain(
      '— Wren Sample, lead member, Wakefield Council (speaker confirmed by the reader)',
    )
  })

  test('in all this nothing but the story was asked for, and nothing went wrong', async () => {
    expect(new Set(await driver().requests())).toEqual(new Set([addresses.uncertain]))
    expect(driver().complaints).toEqual([])
  })
})
