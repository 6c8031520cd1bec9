/**
 * Entries of new passages wait in the act that saved them: to enter them with all others of their page would cost as much
 * as the save itself. They are entered before the act is forgotten.
 */
import type { Library } from './library.ts'
import type { Acts } from './tables/acts.ts'
import { type Entry, entriesOf } from './tables/entries.ts'

/** By page, what waits in these acts. */
export function waitingIn({ acts, odd }: Acts): Map<string, Entry[]> {
  const waiting = new Map<string, Entry[]>()
  for (const { page, passages } of [...acts, ...odd].flatMap((act) => act.waiting))
    waiting.set(page, [...(waiting.get(page) ?? []), ...passages])
  return waiting
}

/** All of a page. What is entered already counts: it was entered for a later change. */
export function withWaiting(entered: readonly Entry[], waiting: readonly Entry[] = []): Entry[] {
  const known = new Set(entered.map(({ id }) => id))
  return [...entered, ...waiting.filter(({ id }) => !known.has(id))]
}

/** Enters what waits in these acts; within a transaction. */
export async function enterWaiting(library: Library, acts: Acts): Promise<void> {
  const waiting = waitingIn(acts)
  const entered = await entriesOf(library, waiting.keys())
  await library.entries.bulkPut(
    Array.from(waiting, ([page, own]) => ({ page, passages: withWaiting(entered.get(page) ?? [], own) })),
  )
  const done = [...acts.acts.map((act) => ({ ...act, record: act })), ...acts.odd]
    .filter((act) => act.waiting.length > 0)
    .map(({ record }) => ({ ...record, waiting: [] }))
  await library.acts.bulkPut(done)
}
