import { useState } from 'preact/hooks'

/** What is kept, with what was just removed, so that it can be put back where it was. */
export function useWithRemoved<Item extends { id: string }>(kept: readonly Item[]) {
  const [removed, setRemoved] = useState<readonly Item[]>([])
  const ids = new Set(kept.map(({ id }) => id))
  return {
    listed: [...kept, ...removed.filter(({ id }) => !ids.has(id))],
    isKept: ({ id }: Item) => ids.has(id),
    remove: (item: Item) => setRemoved((before) => [...before.filter(({ id }) => id !== item.id), item]),
  }
}
