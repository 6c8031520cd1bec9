import { render } from 'preact'
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
