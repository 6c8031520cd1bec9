import { browser } from 'wxt/browser'
import { PageState, type ToReader } from './messages.ts'
import { withinTimeLimit } from './time-limit.ts'

/** What the page's reader sees after the message; null where no reader answers, in time and in shape. */
export async function sendToReader(tab: number, message: ToReader): Promise<PageState | null> {
  try {
    const state = PageState.safeParse(
      await withinTimeLimit(browser.tabs.sendMessage(tab, message, { frameId: 0 })),
    )
    return state.success ? state.data : null
  } catch {
    // The browser says "no receiving end" for every page without a reader: no fault, and nothing to say.
    return null
  }
}
