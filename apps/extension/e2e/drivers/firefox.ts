import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import { until } from '../until.ts'
import { audit } from './axe.ts'
import { contentTypeOf } from './content-type.ts'
import { controlNamed, nameOfFocused, writeInto } from './controls.ts'
import type { Driver, Launch, Panel } from './driver.ts'
import { addonOf } from './firefox-addon.ts'
import { clipboardOf } from './firefox-clipboard.ts'
import { menusOf } from './firefox-menus.ts'
import { openOwnTab } from './firefox-own-tab.ts'
import { command, type InWindow, inPage, inSidebar, inWindow } from './firefox-window.ts'
import { kill } from './kill.ts'
import { servePlainHttp } from './plain-http.ts'

/** A port that nothing listens on: behind the pages that are answered here there is no network. */
const NOWHERE = { host: '127.0.0.1', port: 9 }

export async function launchFirefox(launch: Launch): Promise<Driver> {
  const profile = await mkdtemp(join(launch.within ?? tmpdir(), 'spotcheck-firefox-'))
  const downloads = join(profile, 'Downloads')
  await mkdir(downloads)
  const manifest = JSON.parse(await readFile(join(launch.extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  /** The browser's own elements carry the id in this form. */
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const sidebar = `${widget}-sidebar-action`
  const plainHttp = await servePlainHttp(launch.pageAt)
  const complaints: string[] = []

  async function start({ restoring = false } = {}): Promise<Browser> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: launch.program,
      headless: true,
      userDataDir: profile,
      handleSIGINT: false,
      args: ['--remote-allow-system-access', '--width=1280', '--height=800', ...(launch.flags ?? [])],
      extraPrefsFirefox: {
        'xpinstall.signatures.required': false,
        // Benchmarks tell less than a millisecond.
        'privacy.reduceTimerPrecision': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
        'browser.startup.page': restoring ? 3 : 0,
        // Pages under plain http are to be asked for as such.
        'dom.security.https_first': false,
        'network.proxy.type': 1,
        'network.proxy.http': plainHttp.host,
        'network.proxy.http_port': plainHttp.port,
        'network.proxy.ssl': NOWHERE.host,
        'network.proxy.ssl_port': NOWHERE.port,
      },
    })
    complaints.length = 0
    await answer(await firstPage(browser))
    return browser
  }

  async function answer(page: Page) {
    await page.setRequestInterception(true)
    page.on('request', async (request: HTTPRequest) => {
      // No site is told what stands behind the #, but this listener is.
      const [address = ''] = request.url().split('#', 1)
      const body = await launch.pageAt(address)
      request
        .respond(
          body === null ? { status: 404, body: '' } : { status: 200, contentType: contentTypeOf(body), body },
        )
        .catch(() => {
          // The tab went on to another page meanwhile.
        })
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (problem) => complaints.push(String(problem)))
  }

  /** As a reader does: what ends the browser from outside closes all of its tabs first. */
  async function quit() {
    const ended = new Promise((resolve) => browser.process()?.once('exit', resolve))
    await inWindow(browser, 'setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit))')
    await ended
    await ownPreferencesAreBack()
  }

  /** Puppeteer lays these aside while the browser runs; they must not come back in the middle of the next start. */
  async function ownPreferencesAreBack() {
    const laidAside = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`))
    await until('the profile has its own preferences again', () => !laidAside.some(existsSync))
  }

  /** Records what pages and add-ons ask for; the browser's own errands are not theirs. */
  async function watchRequests() {
    await inWindow(
      browser,
      `
      window.spotcheckRequests = []
      const observer = { observe(channel) {
        channel.QueryInterface(Ci.nsIHttpChannel)
        const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo
        const document = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT
        if (document || !triggeringPrincipal.isSystemPrincipal) window.spotcheckRequests.push(channel.URI.spec)
      } }
      Services.obs.addObserver(observer, 'http-on-opening-request')`,
    )
  }

  /** Installs for good, as from a file: what is installed for the time being only is gone after a restart. */
  async function install() {
    const archive = join(profile, 'spotcheck.xpi')
    const entries = await readdir(launch.extension, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(launch.extension.length + 1))
    await inWindow(
      browser,
      `
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs')
      const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter)
      zip.open(new FileUtils.File(${JSON.stringify(archive)}), FileUtils.MODE_WRONLY | FileUtils.MODE_CREATE)
      for (const name of ${JSON.stringify(files)}) {
        zip.addEntryFile(name, 0, new FileUtils.File(${JSON.stringify(`${launch.extension}/`)} + name), false)
      }
      zip.close()`,
    )
    await command(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: archive },
      'moz:permanent': true,
    })
  }

  async function withControl(name: string, beside: string | null, deed: string) {
    await until(`the sidebar has “${name}”`, async () => {
      const done = await inSidebar(
        browser,
        sidebar,
        `
        const control = (${controlNamed})(content.document, ${JSON.stringify(name)}, ${JSON.stringify(beside)})
        if (control) { ${deed} }
        return control !== null`,
      )
      return done?.value === true
    })
  }

  async function inPanel(code: string, focus?: 'page' | 'panel'): Promise<unknown> {
    const { value } = await until('the sidebar is open', () => inSidebar(browser, sidebar, code, focus))
    return value
  }

  const panel: Panel = {
    text: async () => String(await inPanel('return content.document.body.innerText')),
    press: (name, beside) => withControl(name, beside ?? null, 'control.click()'),
    write: (name, text) => withControl(name, null, `(${writeInto})(control, ${JSON.stringify(text)})`),
    focus: (name) => withControl(name, null, 'control.focus()'),
    async keys(...keys) {
      for (const key of keys) await inPanel(pressing(key), 'panel')
    },
    focused: async () => String(await inPanel(`return (${nameOfFocused})(content.document)`)),
    async scheme(scheme) {
      await inWindow(
        browser,
        `
        const frame = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')
        frame.browsingContext.top.prefersColorSchemeOverride = '${scheme}'`,
      )
    },
    // As the window itself: the panel's own scripts may evaluate nothing.
    audit: async () =>
      (await inPanel(`
        const { Sandbox, evalInSandbox } = Components.utils
        const sandbox = Sandbox(content, { sandboxPrototype: content, wantXrays: false })
        return JSON.parse(JSON.stringify(await evalInSandbox(${JSON.stringify(await audit())}, sandbox)))`)) as string[],
  }

  /** The tab that is opened for a new reader stands in front of the story that is to be read. */
  async function closeWelcome() {
    let opened = false
    await until('the page for new readers was opened and is closed', async () => {
      // A tab that is just being opened may not heed this yet.
      const welcome = await inWindow(
        browser,
        `
        const welcome = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'))
        if (welcome) gBrowser.removeTab(welcome)
        return welcome ? 'open' : ''`,
      )
      opened ||= welcome === 'open'
      return opened && welcome === ''
    })
  }

  let browser = await start()
  const inOwnWindow: InWindow = (code) => inWindow(browser, code)
  await install()
  await closeWelcome()
  await watchRequests()
  return {
    name: 'Firefox',
    downloads,
    complaints,
    requests: async () =>
      JSON.parse(await inWindow(browser, 'return JSON.stringify(window.spotcheckRequests)')),
    async open(url) {
      const page = await firstPage(browser)
      await page.goto(url)
      return page
    },
    openOwn: (file) => openOwnTab(browser, id, file),
    ...menusOf(widget, inOwnWindow, () => firstPage(browser)),
    ...addonOf(id, (name) => manifest.commands[name].suggested_key.default, inOwnWindow),
    clipboard: () => clipboardOf(inOwnWindow),
    async openPanel() {
      await panel.text()
      return panel
    },
    async openPanelByButton() {
      await inWindow(
        browser,
        `
        const { node } = CustomizableUI.getWidget('${widget}-browser-action').forWindow(window)
        node.querySelector('toolbarbutton, .unified-extensions-item-action-button').click()`,
      )
      await panel.text()
      return panel
    },
    // The real question, answered on the real button.
    async agreeing(_origins, press) {
      await press()
      await until('Firefox has asked', async () => {
        const answer = await inWindow(
          browser,
          `
          const asked = PopupNotifications.panel.firstElementChild
          if (!PopupNotifications.isPanelOpen || !asked) return ''
          asked.button.click()
          return 'agreed'`,
        )
        return answer === 'agreed'
      })
    },
    async lookInto(part, look) {
      const seen =
        part === 'panel'
          ? await inSidebar(browser, sidebar, `return (${look})(content.document)`)
          : await inPage(
              browser,
              `
              const roots = [...content.document.documentElement.children].map((host) => host.openOrClosedShadowRoot)
              const card = roots.find((root) => root?.querySelector('.card'))
              return card ? (${look})(card) : null`,
            )
      return seen && (seen.value as ReturnType<typeof look> | null)
    },
    async resize(part, width) {
      if (part === 'card') return (await firstPage(browser)).setViewport({ width, height: 900 })
      await panel.text()
      await inWindow(
        browser,
        `
        const { style } = document.getElementById('sidebar-box')
        style.minWidth = style.maxWidth = style.width = '${width}px'`,
      )
    },
    async media(media) {
      await inWindow(
        browser,
        `
        const forced = ${media === 'forced colours'}
        Services.prefs.setIntPref('ui.useAccessibilityTheme', forced ? 1 : 0)
        Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0)
        gBrowser.selectedBrowser.browsingContext.mediumOverride = '${media === 'print' ? 'print' : ''}'`,
      )
      const query = media === 'forced colours' ? '(forced-colors: active)' : media
      await until(`the page is under ${media}`, async () =>
        (await firstPage(browser)).evaluate((query) => matchMedia(query).matches, query),
      )
    },
    title: () => inWindow(browser, 'return gBrowser.selectedTab.label'),
    badge: () =>
      inWindow(
        browser,
        `
        const { node } = CustomizableUI.getWidget('${widget}-browser-action').forWindow(window)
        return node.querySelector('[badge]')?.getAttribute('badge') ?? ''`,
      ),
    async openBehind(url) {
      const page = await browser.newPage()
      await answer(page)
      await page.goto(url)
      await (await firstPage(browser)).bringToFront()
      return page
    },
    async kill() {
      await kill(browser)
      await ownPreferencesAreBack()
    },
    async restart(meanwhile) {
      if (browser.connected) await browser.close()
      await meanwhile?.(profile)
      browser = await start()
      await watchRequests()
    },
    async restore(url) {
      await quit()
      browser = await start({ restoring: true })
      await watchRequests()
      // What a tab shows is loaded when the reader turns to it.
      await inWindow(
        browser,
        `gBrowser.selectedTab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${url}')`,
      )
      const page = await until('the tab is restored', async () =>
        (await browser.pages()).find((page) => page.url() === url),
      )
      await answer(page)
      return page
    },
    async close() {
      if (browser.connected) await browser.close()
      plainHttp.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages()
  return page ?? browser.newPage()
}

/** Code that has Firefox press a key in the panel as a keyboard does, with all that it does about it by itself. */
function pressing(key: string): string {
  return `
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    keyboard.beginInputTransactionForTests(content)
    const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: 0 })
    keyboard.keydown(event)
    keyboard.keyup(event)`
}
