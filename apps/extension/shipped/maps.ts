import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

/** Where they lie, a folder for each browser; from the extension's own. */
export const MAPS = '.output/maps'

/**
 * Keeps what says where each place of a bundle comes from beside what is built, never in it: a warning about a bundle can
 * then be traced to whose code it is.
 */
export function mapsApart(folder: string): Plugin {
  return {
    name: 'spotcheck-maps-apart',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, part] of Object.entries(bundle)) {
          if (part.type !== 'asset' || !name.endsWith('.map')) continue
          const path = join(folder, name)
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, part.source)
          delete bundle[name]
        }
      },
    },
  }
}
