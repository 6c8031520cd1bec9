import { KeptInspection } from '@spotcheck/core'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { inBothBrowsers } from './browsers.ts'
import type { Panel } from './drivers/driver.ts'
import { exportsOf } from './exported.ts'
import { untilPainted } from './painted.ts'
import { untilSaved } from './saved.ts'
import { addresses, looks, story } from './site.ts'
import { until } from './until.ts'

/** Another story of the same inspection, under another headline. */
const another = looks.find(({ look }) => look === 'one record')

inBothBrowsers((driver) => {
  const openBeside = async (url = story.url): Promise<Panel> => {
    await untilPainted(await driver().open(url))
    return driver().openPanel()
  }
  const untilSays = (panel: Panel, words: string) =>
    until(`the panel says “${words}”`, async () => (await panel.text()).includes(words))

  /** Takes the story beside as one more source of what is kept already. */
  async function add(panel: Panel): Promise<void> {
    await panel.press('Record')
    await untilSays(panel, 'You keep this inspection already')
    await panel.press('Add this story to it')
    await untilSays(panel, '✓ Saved')
    await untilSaved(panel, 1)
  }

  test('a record is kept', async () => {
    const panel = await openBeside()
    await panel.press('Save record')
    await untilSays(panel, '✓ Saved')
    await untilSaved(panel, 1)
  })

  test('the same story at another address is one more source of it', async () => {
    await driver().open(addresses.elsewhere)
    const panel = await driver().openPanel()
    await panel.press('Sites')
    await driver().agreeing(['*://*.communitycare.co.uk/*'], () => panel.press('Community Care'))
    await add(await openBeside(addresses.elsewhere))
  })

  test('so is what another paper tells of the same inspection', async () => {
    await add(await openBeside(another?.url))
  })

  test('all three stand in the one record that is exported', async () => {
    const panel = await openBeside()
    const { json, records, markdown } = await exportsOf(driver(), panel)
    const { inspections } = z.object({ inspections: z.array(KeptInspection) }).parse(JSON.parse(json))
    const sources = [story.url, addresses.elsewhere, another?.url]
    expect(inspections.map((kept) => kept.sources.map(({ source }) => source))).toEqual([sources])
    expect(records).toContain(sources.join('; '))
    for (const source of sources) expect(markdown).toContain(`<${source}>`)
    for (const file of [records, markdown])
      expect(file).toMatch(/2026-08-20|official outcomes to 20 August 2026/)
    expect(driver().complaints).toEqual([])
  })
})
