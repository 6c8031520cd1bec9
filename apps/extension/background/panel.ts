import { browser } from 'wxt/browser'

/** Firefox's own, which the shared types do not know. */
interface Sidebar {
  toggle(): Promise<void>
}

/** The toolbar button opens the side panel in Chrome and Edge, the sidebar in Firefox. */
export function openPanelFromToolbar(): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as typeof browser & { sidebarAction: Sidebar }
    browser.action.onClicked.addListener(() => sidebarAction.toggle())
  } else {
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  }
}
