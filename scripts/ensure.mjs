/**
 * Installs the project's dependencies where they are missing or not those of package-lock.json. Plain JavaScript on
 * Node's own modules, because it runs before anything is installed, on whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { env } from 'node:process'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) stop(`Spotcheck needs Node 20 or later; this is ${process.version}. See https://nodejs.org.`)

if (!installed()) {
  const npm = env.npm_execpath
  if (!npm) stop('Dependencies are missing or out of date. Run `npm ci` first.')
  console.log('Installing dependencies with `npm ci` (about half a minute) …')
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--loglevel=error', '--progress=false'], {
    cwd: new URL('..', import.meta.url),
    env: { ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    stop('`npm ci` failed. Is the npm registry reachable (`npm ping`)? Its own words are above.')
  }
}

/** npm writes node_modules/.package-lock.json last, so an install that was broken off counts as missing. */
function installed() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!present) return false
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    present[path] ? present[path].version === version : optional || path === '',
  )
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(new URL(`../${lockFile}`, import.meta.url), 'utf8')).packages
  } catch (problem) {
    if (problem.code === 'ENOENT' && lockFile.startsWith('node_modules')) return null
    throw problem
  }
}

function stop(problem) {
  console.error(problem)
  process.exit(1)
}
