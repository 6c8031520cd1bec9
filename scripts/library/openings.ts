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

/** How often something was asked for: several are noted beside each other, since no browser forgets what it is to run first. */
let asked = 0

/** Loads the panel, or the page in the tab, so many times, each time until it shows this (a selector). */
export async function openings(
  driver: Driver,
  page: Page,
  part: 'panel' | 'tab',
  shown: string,
  times: number,
): Promise<Opening[]> {
  const name = `shown${++asked}`
  const isSidebar = driver.name === 'Firefox' && part === 'panel'
  if (driver.name === 'Firefox') await noteInFirefox(page, part, shown, name)
  else await page.evaluateOnNewDocument(noteTimes, shown, name)
  const opened: Opening[] = []
  for (let round = 0; round < times; round++) {
    if (isSidebar) {
      await driver.lookInto('panel', forgetTimes)
      await inWindow(page.browser(), `${FRAMES.panel}.browsingContext.reload(0)`)
    } else await loadAnew(page)
    const opening = await until(`${shown} is shown`, async () => {
      const { open, [name]: seen } =
        (isSidebar ? await driver.lookInto('panel', timesIn) : await timesOn(page)) ?? {}
      return open === undefined || seen === undefined ? null : { open: Number(open), shown: Number(seen) }
    })
    opened.push(opening)
  }
  return opened
}

type Times = Record<string, string | undefined>

function timesIn(root: Document | ShadowRoot): Times {
  return { ...root.querySelector('html')?.dataset }
}

function timesOn(page: Page): Promise<Times> {
  return page.evaluate(`(${timesIn})(document)`) as Promise<Times>
}

function forgetTimes(root: Document | ShadowRoot): void {
  const data = root.querySelector('html')?.dataset ?? {}
  for (const name of Object.keys(data)) delete data[name]
}

/** Runs before the page's own scripts: notes when the database is open, and when the page first shows what is asked for, by this name. */
function noteTimes(shown: string, name: string): void {
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
    note(name)
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

/** No page of an add-on takes scripts from outside before its own; Firefox's window can have one run there. */
async function noteInFirefox(
  page: Page,
  part: keyof typeof FRAMES,
  shown: string,
  name: string,
): Promise<void> {
  const note = `(${noteTimes})(${JSON.stringify(shown)}, ${JSON.stringify(name)})`
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
