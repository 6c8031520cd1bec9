import type { Kept } from './shelf.ts'

/** What a thing has when it is first kept, whatever it holds. */
export function firstRevision(now: Date): Kept {
  const moment = now.toISOString()
  return {
    id: `urn:uuid:${crypto.randomUUID()}`,
    revision: 1,
    created: moment,
    modified: moment,
    deleted: null,
  }
}

/** The next revision. */
export function revised<Item extends Kept>(
  item: Item,
  change: Partial<Item> | Pick<Kept, 'deleted'>,
  now: Date,
): Item {
  return { ...item, ...change, revision: item.revision + 1, modified: now.toISOString() }
}
