import type { Browser } from 'puppeteer-core'

/** WebDriver BiDi commands that puppeteer has no words for. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

export async function command<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  const { connection } = browser as unknown as { connection: Connection }
  return (await connection.send(method, parameters)).result as Result
}

interface Tree {
  contexts: { context: string; url: string }[]
}
interface Evaluated {
  result: { value?: string }
  exceptionDetails?: { text: string }
}

/** `inWindow` of one browser. */
export type InWindow = (code: string) => Promise<string>

/** Runs code in Firefox's own window, where add-ons and the sidebar can be reached; gives back its text. */
export async function inWindow(browser: Browser, code: string): Promise<string> {
  const { contexts } = await command<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context
  const { result, exceptionDetails } = await command<Evaluated>(browser, 'script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => { ${code} })()`,
  })
  if (exceptionDetails) throw new Error(`In Firefox’s window: ${exceptionDetails.text}`)
  return result.value ?? ''
}

/**
 * Runs code inside the real sidebar with a reader's gesture, opening it where it is closed; `content` is its window.
 * Null: it is not there yet.
 */
export function inSidebar(
  browser: Browser,
  sidebar: string,
  code: string,
  focus: 'page' | 'panel' = 'page',
): Promise<{ value: unknown } | null> {
  const findFrame = `
    const sidebar = '${sidebar}'
    if (!window.SidebarController?.sidebars?.has(sidebar)) return ''
    if (SidebarController.currentID !== sidebar || !SidebarController.isOpen) await SidebarController.show(sidebar)
    const frame = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')
    if (!frame?.currentURI?.spec.startsWith('moz-extension:')) return ''
    ;(${focus === 'panel'} ? frame : gBrowser.selectedBrowser).focus()`
  return inFrame(browser, findFrame, `content.document.notifyUserGestureActivation()\n${code}`)
}

/** Runs code beside the page in the tab, with rights that its scripts do not have; `content` is its window. */
export function inPage(browser: Browser, code: string): Promise<{ value: unknown } | null> {
  return inFrame(browser, 'const frame = gBrowser.selectedBrowser', code)
}

/** `findFrame` sets `frame`. */
async function inFrame(
  browser: Browser,
  findFrame: string,
  code: string,
): Promise<{ value: unknown } | null> {
  const frameScript = `
    (async () => content.document.body && { value: await (async () => { ${code} })() })().then(
      (answer) => sendAsyncMessage('spotcheck', answer),
      (problem) => sendAsyncMessage('spotcheck', { problem: String(problem) }),
    )`
  const answer = await inWindow(
    browser,
    `
    ${findFrame}
    return new Promise((resolve, reject) => {
      const messages = frame.messageManager
      messages.addMessageListener('spotcheck', function listener({ data }) {
        messages.removeMessageListener('spotcheck', listener)
        if (data?.problem) reject(new Error(data.problem))
        else resolve(data ? JSON.stringify(data) : '')
      })
      messages.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false)
    })`,
  )
  return answer ? JSON.parse(answer) : null
}
