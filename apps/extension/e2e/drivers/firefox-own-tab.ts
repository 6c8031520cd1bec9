import type { Browser } from 'puppeteer-core'
import { until } from '../until.ts'
import type { OwnPage, Wish } from './driver.ts'
import { inWindow } from './firefox-window.ts'
import { ownPage } from './own-page.ts'

/** The browser's own preferences for what the system asks. */
const WISHES: Record<Wish, [preference: string, value: number]> = {
  'reduced motion': ['ui.prefersReducedMotion', 1],
  'forced colours': ['browser.display.document_color_use', 2],
}

/** No page of an add-on can be navigated to from outside; the window can open one. */
export async function openOwnTab(browser: Browser, id: string, file: string): Promise<OwnPage> {
  await inWindow(
    browser,
    `
    const { mozExtensionHostname } = WebExtensionPolicy.getByID('${id}')
    gBrowser.selectedTab = gBrowser.addTrustedTab('moz-extension://' + mozExtensionHostname + '/${file}')`,
  )
  return until(`${file} is open`, async () => {
    for (const page of await browser.pages()) {
      const at = await page
        .evaluate(() => `${location.protocol}${document.readyState}${location.pathname}`)
        .catch(() => null) // a tab that is being closed
      if (at !== `moz-extension:complete/${file}`) continue
      await page.bringToFront() // keys go to where the focus is
      return ownPage(page, {
        async scheme(scheme) {
          await inWindow(
            browser,
            `
            for (const { linkedBrowser } of gBrowser.tabs)
              if (linkedBrowser.currentURI.specIgnoringRef.endsWith('/${file}'))
                linkedBrowser.browsingContext.prefersColorSchemeOverride = '${scheme}'`,
          )
        },
        async wish(wish) {
          const [preference, value] = WISHES[wish]
          await inWindow(browser, `Services.prefs.setIntPref('${preference}', ${value})`)
        },
      })
    }
    return null
  })
}
