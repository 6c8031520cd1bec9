/** Debian's packages, where that is the system and it may be changed. */
import { existsSync } from 'node:fs'
import { run } from './run.ts'

/** Installs packages; false where that cannot be done here. */
export async function installDebian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${packages[0]} with apt-get (a minute or two) …`)
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120']
  const steps = [
    ['update', ...quiet],
    ['install', '-y', '--no-install-recommends', ...quiet, ...packages],
  ]
  for (const step of steps) {
    const { ok, output } = await run('apt-get', step, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (ok) continue
    console.log(`apt-get ${step[0]} failed:\n${output.trim()}`)
    return false
  }
  return true
}
