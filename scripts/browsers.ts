/** Finds the browsers that the project is shown and tested in, and installs them where they are missing. */
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { installDebian } from './debian.ts'
import { run } from './run.ts'

export type BrowserName = 'chromium' | 'firefox'

interface Known {
  /** Names the browser, where it lies somewhere else. */
  variable: string
  /** Commands on the PATH, the best first. */
  commands: string[]
  /** Where installers for macOS and Windows put it. */
  places: string[]
  /** Debian's packages: the browser, and letters to show a page with. */
  packages: string[]
  /** What `@puppeteer/browsers` calls it, and where it lies in that tool's folder. */
  download: string
  downloaded: string
}

const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'SPOTCHECK_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'google-chrome',
      'google-chrome-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
      ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...programs.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
    packages: ['chromium', 'fonts-liberation'],
    download: 'chrome@stable',
    downloaded: 'chrome/*/chrome-*/{chrome,chrome.exe,*.app/Contents/MacOS/Google Chrome for Testing}',
  },
  // An ordinary release of Firefox keeps no add-on that Mozilla has not signed: only these do.
  firefox: {
    variable: 'SPOTCHECK_FIREFOX',
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Firefox Developer Edition/firefox.exe')),
      ...programs.map((folder) => join(folder, 'Firefox Nightly/firefox.exe')),
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
    download: 'firefox@esr',
    downloaded: 'firefox/*/{firefox/firefox,core/firefox.exe,*.app/Contents/MacOS/firefox}',
  },
}

/** Where `@puppeteer/browsers` keeps what it downloads. */
const downloads = join(homedir(), '.cache', 'puppeteer')

/**
 * The browser's program, or null where the machine has none.
 * @throws where the variable that should name it names no file
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places, downloaded } = known[name]
  const named = env[variable]
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, but there is no such file.`)
    return named
  }
  const folders = (env.PATH ?? '').split(delimiter)
  return (
    commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync) ??
    places.find(existsSync) ??
    globSync(downloaded, { cwd: downloads })
      .map((path) => join(downloads, path))
      .at(-1) ??
    null
  )
}

/**
 * Finds the browser or installs it: Debian's package where that is possible, else a download.
 * @throws with what to do where neither works
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? (await installPackage(name)) ?? (await download(name))
  if (found) return found
  const { variable, packages, download: wanted } = known[name]
  throw new Error(
    [
      `No ${name} was found, and none could be installed.`,
      `Install one yourself (on Debian: apt-get install ${packages[0]}; elsewhere: npx @puppeteer/browsers install ${wanted}),`,
      `or set ${variable} to the program of one that you have.`,
    ].join('\n'),
  )
}

async function installPackage(name: BrowserName): Promise<string | null> {
  if (!(await installDebian(known[name].packages))) return null
  const installed = findBrowser(name)
  // Ubuntu's package is a stand-in that only says where the real one can be had.
  if (!installed || !(await run(installed, ['--version'], { minutes: 1 })).ok) return null
  console.log(`Installed ${installed}.`)
  return installed
}

async function download(name: BrowserName): Promise<string | null> {
  const wanted = known[name].download
  console.log(`Downloading ${wanted} to ${downloads} …`)
  const args = ['install', wanted, '--path', downloads, '--format', '{{path}}']
  const { ok, output } = await run('browsers', args)
  if (!ok) {
    const [reason = output.trim()] = /^Error: .*/m.exec(output) ?? []
    console.log(`The download failed. ${reason}`)
    return null
  }
  return output.trim().split('\n').at(-1) ?? null
}
