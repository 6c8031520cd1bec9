import { browser } from 'wxt/browser'
import { openPanel } from '../background/panel.ts'

/** Asked for before anything is pressed: browsers open a panel only while a press is handled, and nothing may be waited for. */
const here = browser.windows.getCurrent()
let windowId: number | undefined
here.then(({ id }) => {
  windowId = id
})

/** The panel beside this very page. */
export function openPanelHere(): void {
  if (windowId !== undefined) openPanel(windowId)
}
