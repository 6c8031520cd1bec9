import { Dexie, RangeSet } from 'dexie'
import type { Library } from './library.ts'

/**
 * Has all live readings of these tables read anew, in whatever window. Dexie tells them of what goes through it alone, which not all
 * does.
 */
export function tellViews(library: Library, tables: readonly string[]): void {
  const parts = tables.flatMap((table) => {
    const { indexes } = library.table(table).schema
    return ['', ...indexes.map(({ name }) => name)].map((index) => `idb://${library.name}/${table}/${index}`)
  })
  Dexie.on.storagemutated.fire(
    Object.fromEntries(parts.map((part) => [part, new RangeSet(-Infinity, Dexie.maxKey)])),
  )
}
