import { render } from 'preact'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { DoorProvider } from '../door.ts'
import { Panel } from '../panel.tsx'
import type { MadeUpDoor } from './door.ts'

/** Puts the panel into the page, as wide as a side panel, in place of an earlier one. */
export async function renderPanel(door: MadeUpDoor): Promise<void> {
  await page.viewport(400, 800)
  const place = document.createElement('div')
  place.id = 'panel'
  document.body.replaceChildren(place)
  render(
    <DoorProvider value={door}>
      <Panel />
    </DoorProvider>,
    place,
  )
}

/** The same beside a story, once its records are known: what is saved of the page comes before them. */
export async function renderWithRecords(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  await expect.element(page.getByRole('tab', { name: /^Saved\s*\d/ })).toBeVisible()
}
