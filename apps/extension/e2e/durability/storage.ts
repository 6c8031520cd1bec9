/** Chromium’s two ways of keeping a database on the disk, by what it is started with. What one has written, the other deletes. */
export const STORAGES = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] } as const
export type Storage = keyof typeof STORAGES
