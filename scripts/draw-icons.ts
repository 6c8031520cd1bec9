/** Draws the extension's public/icons/*.png from its icon.svg with Chromium's own screenshot, after icon.svg has changed: npx node scripts/draw-icons.ts. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browsers.ts'
import { root } from './run.ts'

const SIZES = [16, 32, 48, 128]

const extension = join(root, 'apps/extension')
const chromium = await ensureBrowser('chromium')
const svg = readFileSync(join(extension, 'icons/icon.svg'), 'utf8')
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
    `--screenshot=${join(extension, `public/icons/${size}.png`)}`,
  ]
  execFileSync(chromium, [...flags, pathToFileURL(page).href], { stdio: 'ignore' })
}
rmSync(folder, { recursive: true })
