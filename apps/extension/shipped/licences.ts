import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import * as z from 'zod/mini'

/** What Spotcheck, itself under MIT, may be shipped with. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() })

/** Where the registers lie; each tells its source and licence itself. */
const REGISTERS = fileURLToPath(new URL('../../../packages/core/register/', import.meta.url))

const OUR_OWN = fileURLToPath(new URL('../../../LICENSE', import.meta.url))

const registerSchema = z.object({
  title: z.string(),
  release: z.string(),
  source: z.string(),
  licence: z.string(),
  furtherSources: z.optional(z.string()),
})

/** What the licences of the data want to be said. Of others, no letters or pictures are shipped. */
const ABOUT_DATA = `Contains public sector information licensed under the Open Government Licence v3.0
(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/): of Ofsted’s reports and framework documents.
Councils are by mySociety under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), changed: dates and names were added.`

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
 * Writes the licences of all that is shipped beside what is built: our own, those of data, and of packages, each with its text where the package brings it.
 *
 * @throws {Error} for a package whose licence is not one that may be shipped.
 */
export function writeLicences(folders: Set<string>, to: string): void {
  const ours = `Spotcheck (MIT)\n\n${readFileSync(OUR_OWN, 'utf8').trim()}`
  const entries = [ours, ABOUT_DATA, ...registers(), ...[...folders].map(entryOf).toSorted()]
  writeFileSync(join(to, 'licences.txt'), `${entries.join('\n\n')}\n`)
}

function registers(): string[] {
  const files = readdirSync(REGISTERS).filter((file) => file.endsWith('.json'))
  return files.toSorted().map((file) => {
    const text = readFileSync(join(REGISTERS, file), 'utf8')
    const { title, release, source, licence, furtherSources } = registerSchema.parse(JSON.parse(text))
    return [`${title}, release ${release} (${licence})`, source, furtherSources].filter(Boolean).join('\n')
  })
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
