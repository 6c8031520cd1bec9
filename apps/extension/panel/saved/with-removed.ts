import { useState } from 'preact/hooks'

/**
 * What is listed, with what was just removed, so that it can be put back where it was.
 * `kept`: all that is kept, whether listed or not.
 */
export function useWithRemoved<Item extends { id: string }>(chosen: readonly Item[], kept: readonly Item[]) {
  const [removed, setRemoved] = useState<readonly Item[]>([])
  const ids = new Set(kept.map(({ id }) => id))
  return {
    listed: [...chosen, ...removed.filter(({ id }) => !ids.has(id))],
    isKept: ({ id }: Item) => ids.has(id),
    remove: (item: Item) => setRemoved((before) => [...before.filter(({ id }) => id !== item.id), item]),
  }
}
