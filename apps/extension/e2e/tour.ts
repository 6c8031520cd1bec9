import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { formats } from '@spotcheck/export'
import { stories } from '@spotcheck/samples'
import type { Chromium } from './drivers/chromium.ts'
import { exported } from './exported.ts'
import { untilPainted } from './painted.ts'
import { until } from './until.ts'

/** Tells a step, and what came of it. */
export type Tell = <T>(step: string, work: () => Promise<{ said: string; value: T }>) => Promise<T>

/** The main job from start to end: open, highlight, save, reload, export. What is handed on goes to the folder. */
export async function takeTour(chromium: Chromium, folder: string, tell: Tell): Promise<void> {
  const [story] = stories
  await mkdir(folder, { recursive: true })

  const page = await tell('open the story', async () => ({
    value: await chromium.open(story.url),
    said: `Opened ${story.url}`,
  }))
  const panel = await tell('highlight it', async () => {
    const { councils, ratings, quotations } = await untilPainted(page)
    const counts = `${councils.length} councils, ${ratings.length} ratings, ${quotations.length} quotes`
    return { value: await chromium.openPanel(), said: `Highlighted ${counts}` }
  })
  await tell('save a quote', async () => {
    await panel.press('Quotes')
    await panel.press('Save')
    await until('the panel says that it is saved', async () => (await panel.text()).includes('✓ Saved'))
    return { value: null, said: 'Saved the first quote' }
  })
  await tell('find it again after a reload', async () => {
    await page.reload()
    await untilPainted(page)
    await panel.press('Saved')
    const shown = await until('the panel lists what was saved', async () => {
      const text = await panel.text()
      return stories[0].gold.quotations.find(({ words }) => text.includes(words))
    })
    return { value: null, said: `After a reload it is still there: “${shown.words}”` }
  })
  for (const format of formats) {
    await tell(`export ${format.name}`, async () => {
      const file = await exported(chromium, panel, format)
      const kept = join(folder, basename(file))
      await copyFile(file, kept)
      return { value: null, said: `Exported ${kept} (${(await readFile(kept)).length} bytes)` }
    })
  }
  await tell('take a picture', async () => {
    await panel.press('Record')
    const picture = join(folder, 'spotcheck.png')
    await writeFile(picture, await chromium.picture())
    return { value: null, said: `Took a picture of page and panel: ${picture}` }
  })
}
