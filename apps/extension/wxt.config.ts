import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type UserManifest } from 'wxt'
import { browserMessages } from './locales/browser-messages.ts'
import { enGB } from './locales/en_GB/index.ts'
import { type Key, nameOf } from './locales/keys.ts'
import { checkShipped } from './shipped/check.ts'
import { shippedPackages, writeLicences } from './shipped/licences.ts'
import { MAPS, mapsApart } from './shipped/maps.ts'
import { shippedSizes, sizeLines } from './shipped/sizes.ts'
import { HOME, patternsOf } from './sites.ts'

/** Extension pages load nothing from elsewhere and connect to nothing: what is saved cannot leave through them. */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // blob: a chart that the page has drawn, on its way into a picture.
  "img-src 'self' blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What browsers call the language that they show where they have none of the reader's. */
const DEFAULT_LOCALE = 'en_GB'

/** A text of the manifest; the browser puts it in. */
function inBrowsersLanguage(key: Key): string {
  return `__MSG_${nameOf(key)}__`
}

const commands: UserManifest['commands'] = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+K' },
    description: inBrowsersLanguage('manifest.commands.open'),
  },
  save: {
    suggested_key: { default: 'Alt+Shift+S' },
    description: inBrowsersLanguage('manifest.commands.save'),
  },
  highlights: {
    suggested_key: { default: 'Alt+Shift+H' },
    description: inBrowsersLanguage('manifest.commands.highlights'),
  },
  next: {
    suggested_key: { default: 'Alt+Shift+J' },
    description: inBrowsersLanguage('manifest.commands.next'),
  },
  // Browsers allow four keys to be suggested; the card itself goes back with an arrow key.
  previous: { description: inBrowsersLanguage('manifest.commands.previous') },
}

const AT_HOME = patternsOf(HOME)

/** `activeTab` lets a press of the toolbar button read one page; `unlimitedStorage` keeps a low disk from evicting what was saved. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

const CHROME: UserManifest = {
  permissions: [...PERMISSIONS, 'sidePanel'],
  // Side panel 114, custom highlights 105, light-dark() 123, URL.parse 126.
  minimum_chrome_version: '126',
  // Public half of a key pair: it fixes the id, and so the saved data, wherever the folder lies.
  key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr157rG46u3UKZJgfKjKL3lDNpQhLfnFEToR0f3Ur+a7isH/nhqum9cL4lrGfiKVb9hZhVFwmyTdFgA7aGZskeTWnsQgqGlW/QumwZMepUapEle8GWb44AlCZwXKq22K9+Zh/K1jw/h1iiRNLkVhDgb952UkRDfsJn7gp1xLZ3ROgCM9HBRUmhqS5ibYLNYCPJd5Da2PwwEdBXR0itSFNpvquaqhHmszdF/zghfcVcybFBlXMJldOB0Jiqntnti8rIFwnhzXGBjCUivcn89+tDKJqkdTcRQtl73DeqNC2qq3s8iguKgo3VvHTKXpm2+Qz3cOhfbPXQ3DX37CrsjQfBQIDAQAB',
}

const FIREFOX: UserManifest = {
  permissions: PERMISSIONS,
  browser_specific_settings: {
    gecko: {
      id: 'spotcheck@spotcheck.example',
      // Custom highlights 140, their text-decoration 149: without it marks would speak by colour alone.
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

const packages = shippedPackages()

export default defineConfig({
  imports: false,
  // The browsers of the manifest load modules ahead by themselves; Vite's stand-in would fetch.
  vite: ({ browser }) => ({
    plugins: [preact(), packages.plugin, mapsApart(join(import.meta.dirname, MAPS, browser))],
    build: { modulePreload: { polyfill: false }, sourcemap: 'hidden' },
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      const contents = JSON.stringify(browserMessages(enGB))
      assets.push({ relativeDest: `_locales/${DEFAULT_LOCALE}/messages.json`, contents })
    },
    'build:done': ({ config }) => {
      writeLicences(packages.folders, config.outDir)
      if (config.mode !== 'production') return
      checkShipped(config.outDir)
      console.log(sizeLines(shippedSizes(config.outDir)).join('\n'))
    },
  },
  manifest: ({ browser }) => ({
    name: inBrowsersLanguage('manifest.name'),
    description: inBrowsersLanguage('manifest.description'),
    default_locale: DEFAULT_LOCALE,
    // Nothing of a private window is read or kept: the browser does not let us in.
    incognito: 'not_allowed',
    host_permissions: AT_HOME,
    optional_host_permissions: ['*://*/*'],
    // The loader stands here and not as one of WXT's content scripts: those announce themselves to the page. It looks at
    // the page as soon as that is whole; the reader comes when the page is idle.
    // Earlier, and Chromium would have the reader load the page anew where sites are read on click only.
    content_scripts: [{ matches: AT_HOME, js: ['loader.js'], run_at: 'document_end' }],
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    action: {
      default_title: inBrowsersLanguage('manifest.name'),
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands,
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
})
