import { join } from 'node:path'
import project from '../../package.json' with { type: 'json' }
import { root } from '../run.ts'

/** Where packages are written. */
export const OUT = join(root, 'out/release')

/** The file of what is given to a store, or of the sources. */
export function packageName(of: string): string {
  return `spotcheck-${project.version}-${of}.zip`
}
