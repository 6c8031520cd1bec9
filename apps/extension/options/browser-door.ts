/** The real door: settings, shortcuts and storage of the browser that the page runs in. */
import { compareIncoming, mergeIncoming, openLibrary, readSettings, watch } from '@spotcheck/library'
import { browser } from 'wxt/browser'
import { canPickFile } from '../backup/picked-file.ts'
import { backUpToFile } from '../backup/to-file.ts'
import { sendToBackground } from '../messages/to-background.ts'
import { today } from '../screen/today.ts'
import type { OptionsDoor, Shortcut } from './door.ts'
import { openFolderDoor } from './folder-door.ts'

/** Firefox's own, which the shared types do not know. */
interface WithSettingsOfShortcuts {
  openShortcutSettings(): Promise<void>
}

/** Chromium's page of shortcuts has an address, Firefox's a call. */
async function openShortcuts(): Promise<void> {
  if (!import.meta.env.FIREFOX)
    return void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))
  const commands = browser.commands as typeof browser.commands & WithSettingsOfShortcuts
  await commands.openShortcutSettings()
}

function keysIn(suggested: string | { default?: string | undefined } | undefined): string {
  return (typeof suggested === 'string' ? suggested : suggested?.default) ?? ''
}

async function shortcuts(): Promise<Shortcut[]> {
  const wanted = browser.runtime.getManifest().commands ?? {}
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description,
    keys: shortcut,
    wanted: keysIn(wanted[name]?.suggested_key),
  }))
}

export function openOptionsDoor(): OptionsDoor {
  const library = openLibrary()
  return {
    watchSettings: (see, fail) =>
      watch(
        () => readSettings(library),
        see,
        (error) => fail(error instanceof Error ? error.message : String(error)),
      ),
    tellBackground: sendToBackground,
    shortcuts,
    openShortcuts,
    storage: async () => ({
      bytes: (await navigator.storage.estimate()).usage ?? null,
      isProtected: await navigator.storage.persisted(),
    }),
    protect: () => navigator.storage.persist(),
    backUp: () => backUpToFile(library, new Date()),
    knowsBackups: canPickFile(),
    folder: openFolderDoor(library),
    compare: (incoming) => compareIncoming(library, incoming),
    async bringIn(incoming) {
      const act = await mergeIncoming(library, incoming, { now: new Date() })
      await sendToBackground({ type: 'imported' })
      return act
    },
    openWelcome: async () => void (await browser.tabs.create({ url: '/welcome.html' })),
    now: () => new Date().toISOString(),
    today,
  }
}
