import { fileURLToPath } from 'node:url'

/** Folders of the production builds. */
export const builds = {
  chromium: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url)),
}
