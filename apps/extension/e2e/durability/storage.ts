/** Chromium’s two ways of keeping a database on the disk, and a profile that is begun with one and goes on with the other. */
export const STORAGES = ['leveldb', 'sqlite', 'by-turns'] as const
export type Storage = (typeof STORAGES)[number]

const SQLITE = '--enable-features=IdbSqliteBackingStore'

/** The same launch with what it takes on the command line, which the driver looks up at each start. */
export function stored<Launched extends object>(
  launch: Launched,
  storage: Storage,
): Launched & { flags: string[] } {
  let starts = 0
  return {
    ...launch,
    get flags() {
      starts++
      return storage === 'sqlite' || (storage === 'by-turns' && starts % 2 === 0) ? [SQLITE] : []
    },
  }
}
