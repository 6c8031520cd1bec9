import type { Driver } from './driver.ts'
import type { InWindow } from './firefox-window.ts'

type Deeds = Pick<Driver, 'giveKeys' | 'withholdAccess' | 'command' | 'update' | 'remove' | 'stopBackground'>

/** What Firefox does with an extension as a whole; `keysOf` tells the keys that its manifest gives a command. */
export function addonOf(id: string, keysOf: (command: string) => string, inWindow: InWindow): Deeds {
  return {
    async giveKeys(name, shortcut) {
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID('${id}')
        await extension.shortcuts.updateCommand(${JSON.stringify({ name, shortcut })})`)
    },
    async withholdAccess() {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID('${id}')
        const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern)
        await ExtensionPermissions.remove('${id}', { permissions: [], origins }, extension)`)
    },
    async command(name) {
      const keys = keysOf(name)
      await inWindow(`
        const key = document.querySelector('keyset[id^="ext-keyset"] key[key="${keys.at(-1)}"]')
        key.dispatchEvent(new CustomEvent('command', { bubbles: true }))`)
    },
    async update() {
      await inWindow(`await (await AddonManager.getAddonByID('${id}')).reload()`)
    },
    async remove() {
      await inWindow(`await (await AddonManager.getAddonByID('${id}')).uninstall()`)
    },
    async stopBackground() {
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID('${id}')
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`)
    },
  }
}
