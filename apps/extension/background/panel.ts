import { browser } from 'wxt/browser'

/** Firefox's own, which the shared types do not know. */
interface Sidebar {
  open(): Promise<void>
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

function openPanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId })
  const { sidebarAction } = browser as typeof browser & { sidebarAction: Sidebar }
  return sidebarAction.open()
}
