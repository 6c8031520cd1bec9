/** How long pages of the extension take to show something, from their first moment. */
import type { Page } from 'puppeteer-core'
import type { Driver } from '../../apps/extension/e2e/drivers/driver.ts'
import { inWindow } from '../../apps/extension/e2e/drivers/firefox-window.ts'
import { until } from '../../apps/extension/e2e/until.ts'
import { loadAnew } from './on-screen.ts'

/** Milliseconds since the page began. */
export interface Opening {
  /** When the database was open. */
  open: number
  shown: number
}

/** Where the panel stands in Firefox's window, and the page in its tab. */
const FRAMES = {
  panel: "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')",
  tab: 'gBrowser.selectedBrowser',
}

/** Loads the panel, or the page in the tab, so many times, each time until it shows this (a selector). */
export async function openings(
  driver: Driver,
  page: Page,
  part: 'panel' | 'tab',
  shown: string,
  times: number,
): Promise<Opening[]> {
  const isFirefox = driver.name === 'Firefox'
  if (isFirefox) await noteInFirefox(page, part, shown)
  else await page.evaluateOnNewDocument(noteTimes, shown)
  const opened: Opening[] = []
  for (let round = 0; round < times; round++) {
    if (!isFirefox) await page.reload()
    else if (part === 'tab') await loadAnew(page)
    else await inWindow(page.browser(), `${FRAMES.panel}.browsingContext.reload(0)`)
    const seen = await until('the page shows what is asked for', () =>
      isFirefox && part === 'panel'
        ? driver.lookInto('panel', timesIn)
        : (page.evaluate(`(${timesIn})(document)`) as Promise<Opening | null>),
    )
    opened.push(seen)
  }
  return opened
}

function timesIn(root: Document | ShadowRoot): Opening | null {
  const { open, shown } = root.querySelector('html')?.dataset ?? {}
  return open === undefined || shown === undefined ? null : { open: Number(open), shown: Number(shown) }
}

/** Runs before the page's own scripts: notes when the database is open, and when the page first shows what is asked for. */
function noteTimes(shown: string): void {
  const note = (what: string) => {
    document.documentElement.dataset[what] ??= String(performance.now())
  }
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...which) {
    const request = open.apply(this, which)
    request.addEventListener('success', () => note('open'))
    return request
  }
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector(shown)) return
    observer.disconnect()
    note('shown')
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

/** No page of an add-on takes scripts from outside before its own; Firefox's window can have one run there. */
async function noteInFirefox(page: Page, part: keyof typeof FRAMES, shown: string): Promise<void> {
  const note = `(${noteTimes})(${JSON.stringify(shown)})`
  const script = `
    addEventListener('DOMWindowCreated', ({ target: { defaultView } }) => {
      const { Sandbox, evalInSandbox } = Components.utils
      evalInSandbox(${JSON.stringify(note)}, Sandbox(defaultView, { sandboxPrototype: defaultView, wantXrays: false }))
    }, true)`
  await inWindow(
    page.browser(),
    `${FRAMES[part]}.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false)`,
  )
}
