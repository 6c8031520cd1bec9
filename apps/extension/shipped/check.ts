import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unknownHosts } from './links.ts'
import { reachingOut, takenFromElsewhere } from './network.ts'
import { oversized, shippedSizes } from './sizes.ts'

/**
 * What is promised of every build: it asks the network for nothing, runs no code but its own, and costs a page no more than was
 * agreed. The policy for extension pages forbids the first two there; on web pages only this check does.
 *
 * @throws {Error} that names every file and place where it is broken.
 */
export function checkShipped(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const faults = files.flatMap((file) => faultsOf(file, () => readFileSync(join(folder, file), 'utf8')))
  const all = [...faults, ...oversized(shippedSizes(folder))]
  if (all.length) throw new Error(`This build cannot be shipped:\n${all.join('\n')}`)
}

function faultsOf(file: string, read: () => string): string[] {
  if (file.endsWith('.js')) return [...reachingOut(file, read()), ...unknownHosts(file, read())]
  if (/\.(?:html|css|svg)$/.test(file))
    return [...takenFromElsewhere(file, read()), ...unknownHosts(file, read())]
  return file.endsWith('.json') ? unknownHosts(file, read()) : []
}
