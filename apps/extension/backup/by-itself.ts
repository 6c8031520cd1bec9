import type { Library } from '@spotcheck/library'
import { backUpWhenDue } from './to-folder.ts'

/**
 * Looks, whenever it is called, whether a backup is due, and makes it: one at a time. What goes wrong is kept with the folder,
 * and told by the screens.
 */
export function backUpByItself(library: Library): () => void {
  let busy = false
  return async () => {
    if (busy) return
    busy = true
    await backUpWhenDue(library, new Date()).catch(() => {})
    busy = false
  }
}
