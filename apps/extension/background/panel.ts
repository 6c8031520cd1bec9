import { type Browser, browser } from 'wxt/browser'
import { t } from '../locales/t.ts'
import { keepToCorrect } from '../messages/to-correct.ts'

/** Firefox's own, which the shared types do not know. */
interface Sidebar {
  open(): Promise<void>
  isOpen(where: { windowId: number }): Promise<boolean>
}

/**
 * The toolbar button opens the side panel in Chrome and Edge, the sidebar in Firefox. A browser that opens it by itself
 * gives no access to the page, which a press of the button should; so the background does, and the panel looks anew.
 */
export function openPanelFromToolbar(): void {
  if (!import.meta.env.FIREFOX) browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false })
  browser.action.onClicked.addListener(async ({ windowId }) => {
    await openPanel(windowId)
    // Nobody listens where the panel is still on its way: it looks when it comes.
    await browser.runtime.sendMessage({ type: 'button-pressed' }).catch(() => {})
  })
}

/**
 * Opens the panel for the reader to put right what a mark was read as. Called while a press in the page is handled, and
 * before anything waits: browsers allow it only then; Firefox, only where the panel is open already.
 */
export async function correctInPanel({ id, windowId }: Browser.tabs.Tab, start: number): Promise<void> {
  const opened = import.meta.env.FIREFOX ? isOpen(windowId) : openPanel(windowId).then(() => true)
  if (id !== undefined) await keepToCorrect({ tab: id, start })
  if (!(await opened)) throw new Error(t('card.openPanel'))
}

function isOpen(windowId: number): Promise<boolean> {
  return sidebar().isOpen({ windowId })
}

/** Only while a press is handled, and before anything waits. */
export function openPanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId })
  return sidebar().open()
}

function sidebar(): Sidebar {
  return (browser as typeof browser & { sidebarAction: Sidebar }).sidebarAction
}
