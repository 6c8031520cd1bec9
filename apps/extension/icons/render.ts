/**
 * Draws public/icons/*.png from icon.svg with Chromium's own screenshot, after icon.svg has changed:
 * `npx node icons/render.ts` in apps/extension. SPOTCHECK_CHROMIUM names the browser.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const CHROMIUM = process.env.SPOTCHECK_CHROMIUM ?? '/usr/bin/chromium'
const SIZES = [16, 32, 48, 128]

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const svg = readFileSync(here('icon.svg'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'spotcheck-icons-'))

for (const size of SIZES) {
  const page = join(folder, `${size}.html`)
  const style = `body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }`
  writeFileSync(page, `<!doctype html><style>${style}</style>${svg}`)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--default-background-color=00000000',
    `--window-size=${size},${size}`,
    `--screenshot=${here(`../public/icons/${size}.png`)}`,
  ]
  execFileSync(CHROMIUM, [...flags, pathToFileURL(page).href], { stdio: 'ignore' })
}
rmSync(folder, { recursive: true })
