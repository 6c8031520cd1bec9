import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'rolldown'
import * as z from 'zod/mini'

/** What Spotcheck, itself under MIT, may be shipped with. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() })

/** Notes which packages have code in what is built, over all the builds of an extension. */
export function shippedPackages(): { plugin: Plugin; folders: Set<string> } {
  const folders = new Set<string>()
  const plugin: Plugin = {
    name: 'spotcheck-shipped-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = folderOfPackage(id)
          if (folder && renderedLength > 0) folders.add(folder)
        }
      }
    },
  }
  return { plugin, folders }
}

/** The innermost package that a module belongs to; none for our own. */
function folderOfPackage(id: string): string | null {
  const [, folder = null] = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll(sep, '/')) ?? []
  return folder
}

/**
 * Writes the licences of all shipped packages beside what is built, each with its text where the package brings it.
 *
 * @throws {Error} for a package whose licence is not one that may be shipped.
 */
export function writeLicences(folders: Set<string>, to: string): void {
  const entries = [...folders].map(entryOf).toSorted()
  writeFileSync(join(to, 'licences.txt'), `${entries.join('\n\n')}\n`)
}

function entryOf(folder: string): string {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  if (!ALLOWED.includes(license)) throw new Error(`${name} is under ${license}, which is not shipped.`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  const text = file ? `\n\n${readFileSync(join(folder, file), 'utf8').trim()}` : ''
  return `${name} ${version} (${license})${text}`
}
