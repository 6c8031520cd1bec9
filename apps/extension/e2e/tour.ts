import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { formats } from '@spotcheck/export'
import type { Chromium } from './drivers/chromium.ts'
import { exported } from './exported.ts'
import { untilPainted } from './painted.ts'
import { story } from './site.ts'
import { until } from './until.ts'

/** Does one step of a job; where it fails or takes too long, the error names it. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** The main job from start to end, told line by line. What comes out of it is written to the folder. */
export async function takeTour(chromium: Chromium, folder: string, step: Step): Promise<void> {
  await mkdir(folder, { recursive: true })

  const page = await step('open the story', () => chromium.open(story.url))
  console.log(`Opened ${story.url}`)

  const { councils, ratings, quotations } = await step('highlight it', () => untilPainted(page))
  console.log(
    `Highlighted ${councils.length} councils, ${ratings.length} ratings, ${quotations.length} quotes`,
  )

  const panel = await step('open the panel', () => chromium.openPanel())
  await step('save a quote', async () => {
    await panel.press('Quotes')
    await panel.press('Save')
    await until('the panel says that it is saved', async () => (await panel.text()).includes('✓ Saved'))
  })
  console.log('Saved the first quote')

  const { words } = await step('find it again after a reload', async () => {
    await page.reload()
    await untilPainted(page)
    await panel.press('Saved')
    return until('the panel lists what was saved', async () => {
      const text = await panel.text()
      return story.gold.quotations.find((quotation) => text.includes(quotation.words))
    })
  })
  console.log(`Reloaded; it is highlighted and saved again: “${words}”`)

  for (const format of formats) {
    const file = await step(`export ${format.name}`, () => exported(chromium, panel, format))
    const kept = join(folder, basename(file))
    await copyFile(file, kept)
    console.log(`Exported ${format.name} to ${kept}`)
  }

  await panel.press('Record')
  const picture = join(folder, 'spotcheck.png')
  await writeFile(picture, await step('take a picture', () => chromium.picture()))
  console.log(`Took a picture of page and panel: ${picture}`)
}
