import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page, type Target } from 'puppeteer-core'
import { until } from '../until.ts'
import { audit } from './axe.ts'
import { lookIntoCard } from './chromium-card.ts'
import { drawIn, sideBySide } from './chromium-pictures.ts'
import { contentTypeOf } from './content-type.ts'
import { controlNamed, nameOfFocused, writeInto } from './controls.ts'
import type { Driver, Launch, Panel, Wish } from './driver.ts'
import { kill } from './kill.ts'
import { ownPage } from './own-page.ts'
import { pickDownloads } from './pick-downloads.ts'
import { servePlainHttp } from './plain-http.ts'

export interface Chromium extends Driver {
  /** Page and panel side by side, or the panel alone, as a PNG. */
  picture(of?: 'panel'): Promise<Uint8Array>
  /** As for every driver; for a picture, with a height too. */
  resize(part: 'panel' | 'card', width: number, height?: number): Promise<void>
  /** Does something in an empty page of its own, which is closed again. */
  drawing<Drawn>(draw: (page: Page) => Promise<Drawn>): Promise<Drawn>
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>
}

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without this, and with --enable-automation, a notice about the flags pushes the page down.
  '--test-type',
  // Pages under plain http are to be asked for as such.
  '--disable-features=HttpsUpgrades',
  // Root has no sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** What the background calls the items of its menus, by their names. */
const ITEMS: Record<string, string> = { 'Highlight this page once': 'once', 'Watch for': 'watch' }

const WISHES: Record<Wish, { name: string; value: string }> = {
  'reduced motion': { name: 'prefers-reduced-motion', value: 'reduce' },
  'forced colours': { name: 'forced-colors', value: 'active' },
}

/** Runs in the panel, which may ask for what the toolbar button of the tab beside it shows. */
const BADGE = `chrome.tabs.query({ active: true, currentWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`

export async function launchChromium(launch: Launch, { headless = true } = {}): Promise<Chromium> {
  const profile = await mkdtemp(join(launch.within ?? tmpdir(), 'spotcheck-chromium-'))
  const downloads = join(profile, 'Downloads')
  await mkdir(downloads)
  const plainHttp = await servePlainHttp(launch.pageAt)
  let requests: string[] = []
  let complaints: string[] = []

  async function start({ restoring = false } = {}): Promise<Browser> {
    const browser = await puppeteer.launch({
      executablePath: launch.program,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      handleSIGINT: false,
      ignoreDefaultArgs: ['--enable-automation'],
      // Without a display tall enough for a picture with quotes; with one, as tall as a small screen.
      args: [
        ...ARGUMENTS,
        ...(launch.flags ?? []),
        // Behind the pages that are answered here there is no network.
        `--host-resolver-rules=MAP *:80 ${plainHttp.host}:${plainHttp.port}, MAP * ~NOTFOUND`,
        ...(restoring ? ['--restore-last-session'] : []),
        `--disable-extensions-except=${launch.extension}`,
        `--load-extension=${launch.extension}`,
        `--window-size=1280,${headless ? 1060 : 760}`,
      ],
    })
    requests = []
    complaints = []
    await answer(browser)
    // Google's own Chrome takes none from its command line. The others keep what was allowed to it over a restart.
    if ((await browser.extensions()).size === 0) await browser.installExtension(launch.extension)
    const page = await firstPage(browser)
    listen(page)
    return browser
  }

  /** Answers every request of the browser, also those of workers, before it reaches the network. */
  async function answer(browser: Browser) {
    const session = await browser.target().createCDPSession()
    session.on('Fetch.requestPaused', async ({ requestId, request }) => {
      requests.push(request.url)
      const page = await launch.pageAt(request.url)
      await session
        .send('Fetch.fulfillRequest', {
          requestId,
          responseCode: page === null ? 404 : 200,
          responseHeaders: [{ name: 'Content-Type', value: contentTypeOf(page ?? '') }],
          body: Buffer.from(page ?? '').toString('base64'),
        })
        .catch(() => {
          // The tab went on to another page meanwhile.
        })
    })
    await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] })
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  }

  function listen(page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (problem) => complaints.push(String(problem)))
  }

  async function extension() {
    const [installed] = (await browser.extensions()).values()
    if (!installed) throw new Error('Chromium has not taken the extension.')
    return installed
  }

  /** Calls what the browser's own page of extensions can do with this one. */
  async function onExtensionsPage(call: string): Promise<void> {
    const { id } = await extension()
    const page = await browser.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(`((id) => chrome.${call})('${id}')`)
    await page.close()
  }

  async function panelPage(): Promise<Page> {
    const open = browser.targets().find(isPanel)
    if (open) return open.asPage()
    const page = await firstPage(browser)
    // A click on the toolbar button opens nothing until the background has asked for that.
    const opened = await until('the panel is open', async () => {
      await page.triggerExtensionAction(await extension())
      return browser.waitForTarget(isPanel, { timeout: 1000 }).catch(() => null)
    })
    const panel = await opened.asPage()
    listen(panel)
    return panel
  }

  async function control(name: string, beside: string | null = null) {
    const page = await panelPage()
    const find = `(${controlNamed})(document, ${JSON.stringify(name)}, ${JSON.stringify(beside)})`
    return until(
      `the panel has “${name}”`,
      async () => (await page.evaluateHandle(find)).asElement() as ElementHandle<HTMLInputElement> | null,
    )
  }

  const panel: Panel = {
    text: async () => (await panelPage()).evaluate(() => document.body.innerText),
    press: async (name, beside) => (await control(name, beside)).click(),
    write: async (name, text) => (await control(name)).evaluate(writeInto, text),
    focus: async (name) => (await control(name)).focus(),
    async keys(...keys) {
      const page = await panelPage()
      for (const key of keys) await page.keyboard.press(key)
    },
    focused: async () => String(await (await panelPage()).evaluate(`(${nameOfFocused})(document)`)),
    scheme: async (scheme) =>
      (await panelPage()).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    audit: async () => (await panelPage()).evaluate(await audit()) as Promise<string[]>,
  }

  /** The tab that is opened for a new reader stands in front of the story that is to be read. */
  async function closeWelcome() {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))
    await (await welcome.page())?.close()
  }

  let browser = await start()
  await closeWelcome()
  return {
    name: 'Chromium',
    downloads,
    get complaints() {
      return complaints
    },
    requests: async () => requests,
    async open(url) {
      const page = await tabToOpenIn(browser, listen)
      await page.goto(url)
      return page
    },
    async openOwn(file) {
      const { id } = await extension()
      const page = await browser.newPage()
      listen(page)
      await page.evaluateOnNewDocument(pickDownloads)
      await page.goto(`chrome-extension://${id}/${file}`)
      return ownPage(page, {
        scheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
        async wish(wish) {
          // Puppeteer has no words for all of them.
          const session = await page.createCDPSession()
          await session.send('Emulation.setEmulatedMedia', { features: [WISHES[wish]] })
        },
      })
    },
    async openPanel() {
      await panelPage()
      return panel
    },
    async openPanelByButton() {
      await (await firstPage(browser)).triggerExtensionAction(await extension())
      await panelPage()
      return panel
    },
    // No headless browser shows this menu. A press of the button gives the same access to the page, and the background is told
    // what was chosen as the browser would tell it.
    async chooseFromButton(name) {
      await (await firstPage(browser)).triggerExtensionAction(await extension())
      const target = await browser.waitForTarget(isWorker)
      await (await target.worker())?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(ITEMS[name])} }, tab))`)
    },
    // As with the toolbar button's.
    async chooseOnSelection(name) {
      const page = await firstPage(browser)
      const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '')
      const chosen = {
        menuItemId: ITEMS[name],
        frameId: 0,
        pageUrl: page.url(),
        editable: false,
        selectionText,
      }
      const target = await browser.waitForTarget(isWorker)
      await (await target.worker())?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(chosen)}, tab))`)
    },
    giveKeys: (commandName, keybinding) =>
      onExtensionsPage(
        `developerPrivate.updateExtensionCommand({ extensionId: id, ...${JSON.stringify({ commandName, keybinding })} })`,
      ),
    // No headless browser shows the question. What its page of extensions gives beforehand is not asked again, and all
    // that the extension does about the answer is as it is for a reader.
    async agreeing(origins, press) {
      for (const origin of origins)
        await onExtensionsPage(`developerPrivate.addHostPermission(id, '${origin}')`)
      await press()
    },
    withholdAccess: () =>
      onExtensionsPage(
        `developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' })`,
      ),
    async lookInto(part, look) {
      if (part === 'panel')
        return (await panelPage()).evaluate(`(${look})(document)`) as ReturnType<typeof look>
      return lookIntoCard(await firstPage(browser), look)
    },
    async resize(part, width, height = 900) {
      const page = part === 'panel' ? await panelPage() : await firstPage(browser)
      await page.setViewport({ width, height })
    },
    async media(media) {
      const session = await (await firstPage(browser)).createCDPSession()
      const value = media === 'forced colours' ? 'active' : 'none'
      await session.send('Emulation.setEmulatedMedia', {
        media: media === 'print' ? 'print' : '',
        features: [{ name: 'forced-colors', value }],
      })
    },
    title: async () => (await firstPage(browser)).title(),
    badge: async () => String(await (await panelPage()).evaluate(BADGE)),
    async clipboard() {
      const page = await firstPage(browser)
      await page.bringToFront()
      // Puppeteer's own way of granting a permission takes all others away, that of copying too.
      const session = await browser.target().createCDPSession()
      await session.send('Browser.setPermission', {
        permission: { name: 'clipboard-read' },
        setting: 'granted',
        origin: new URL(page.url()).origin,
      })
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : ''
        return { text: await read('text/plain'), html: await read('text/html') }
      })
    },
    async command(name) {
      const target = await browser.waitForTarget(isWorker)
      await (await target.worker())?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`)
    },
    async openBehind(url) {
      const page = await browser.newPage()
      listen(page)
      await page.goto(url)
      await (await firstPage(browser)).bringToFront()
      return page
    },
    async update() {
      const old = browser.targets().find(isWorker)
      // Out of developer mode an extension that is loaded anew from its folder is switched off.
      await onExtensionsPage('developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
      await onExtensionsPage('developerPrivate.reload(id, { failQuietly: true })')
      await until('the new background is there', () =>
        browser.targets().some((target) => isWorker(target) && target !== old),
      )
    },
    // What is loaded from the command line can be switched off only, which its pages cannot tell from a removal.
    remove: () => onExtensionsPage('management.setEnabled(id, false)'),
    async stopBackground() {
      const session = await (await firstPage(browser)).createCDPSession()
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    kill: () => kill(browser),
    async restart(meanwhile) {
      if (browser.connected) await browser.close()
      await meanwhile?.(profile)
      browser = await start()
    },
    async restore(url) {
      await browser.close()
      browser = await start({ restoring: true })
      const restored = await browser.waitForTarget((target) => target.url() === url)
      const page = await restored.asPage()
      listen(page)
      return page
    },
    async picture(of) {
      if (of) return (await panelPage()).screenshot()
      const shots = [await firstPage(browser), await panelPage()].map((page) =>
        page.screenshot({ encoding: 'base64' }),
      )
      return drawIn(browser, sideBySide(await Promise.all(shots)))
    },
    drawing: (draw) => drawIn(browser, draw),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
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

function isPanel(target: Target): boolean {
  return target.url().endsWith('/sidepanel.html')
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker'
}

/**
 * The tab that an address is opened in. Puppeteer loses the one that shows a PDF: while the viewer’s frames go, it now and
 * then misses that the tab has gone on to the next page, and waits for it until its time is up. Another takes its place.
 */
async function tabToOpenIn(browser: Browser, listen: (page: Page) => void): Promise<Page> {
  const page = await firstPage(browser)
  if (!page.url().endsWith('.pdf')) return page
  const another = await browser.newPage()
  listen(another)
  await page.close()
  return another
}
