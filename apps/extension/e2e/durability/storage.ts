/** Chromium’s two ways of keeping a database on the disk, and a profile that is begun with one and goes on with the other. */
export const STORAGES = ['leveldb', 'sqlite', 'by-turns'] as const
export type Storage = (typeof STORAGES)[number]

const SQLITE = '--enable-features=IdbSqliteBackingStore'

/** Asked at each start of the browser. */
export function flagsFor(storage: Storage): () => string[] {
  let starts = 0
  return () => (storage === 'sqlite' || (storage === 'by-turns' && starts++ % 2 === 1) ? [SQLITE] : [])
}
