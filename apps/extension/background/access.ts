/** Where Spotcheck runs: from the start at home, elsewhere as long as the reader lets it. */
import { type Browser, browser } from 'wxt/browser'
import { HOME, patternsOf } from '../sites.ts'
import { createMenus } from './menus.ts'
import { bringInLoader, tellAll } from './tabs.ts'

const LOADER = 'loader'
const AT_HOME = patternsOf(HOME)

/** Keeps the loader on every page of the sites that the reader has added, and off those that were taken back. */
export function followAccess(): void {
  /** One after the other: two registrations under one name at a time would fail. */
  let last = Promise.resolve()
  const register = () => {
    last = last.then(registerLoader, registerLoader)
    return last
  }

  browser.runtime.onInstalled.addListener(async () => {
    await register()
    const allowed = await allowedPatterns()
    // Firefox itself brings the manifest's scripts into pages that are open when Spotcheck comes.
    await bringInLoader(import.meta.env.FIREFOX ? allowed.filter(isAdded) : allowed)
  })
  browser.runtime.onStartup.addListener(async () => {
    await register()
    // Chromium restores tabs before their script is registered anew.
    if (!import.meta.env.FIREFOX) await bringInLoader((await allowedPatterns()).filter(isAdded))
  })
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register()
    await bringInLoader(origins)
  })
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await register()
    await tellAll({ type: 'taken-back', origins })
  })
}

/** Match patterns of all pages that Spotcheck may read now. */
async function allowedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/**
 * Chromium forgets the scripts of a session that it restores, so there what is registered is not asked but set. Firefox keeps
 * them, and no page may come between one registration and the next.
 */
async function registerLoader(): Promise<void> {
  const matches = (await allowedPatterns()).filter(isAdded)
  await createMenus([...AT_HOME, ...matches])
  const script: Browser.scripting.RegisteredContentScript = {
    id: LOADER,
    matches,
    js: ['loader.js'],
    runAt: 'document_end',
    persistAcrossSessions: true,
  }
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [LOADER] })
  if (registered && matches.length > 0 && import.meta.env.FIREFOX)
    return browser.scripting.updateContentScripts([script])
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [LOADER] })
  if (matches.length > 0) await browser.scripting.registerContentScripts([script])
}

function isAdded(pattern: string): boolean {
  return !AT_HOME.includes(pattern)
}
