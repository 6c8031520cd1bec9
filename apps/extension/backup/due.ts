import type { Settings } from '@spotcheck/core'

/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000

/** What no backup has yet. */
export interface Unsaved {
  /** When the first thing was saved of all that is kept; null where nothing is. */
  first: string | null
  /** How many things were saved or changed since the last backup. */
  count: number
}

export function unsavedOf(
  kept: readonly { created: string; modified: string }[],
  { last }: Settings['backup'],
): Unsaved {
  return {
    first: kept.map(({ created }) => created).sort()[0] ?? null,
    count: kept.filter(({ modified }) => last === null || modified > last).length,
  }
}

/**
 * Whether it is time to remind of a backup: so many days after the last one, or after the first thing was saved, where
 * anything has changed since; or after so many changes. `now` is an ISO instant or day.
 */
export function isBackupDue(
  { last, remindAfter, remindAfterChanges }: Settings['backup'],
  { first, count }: Unsaved,
  now: string,
): boolean {
  if (first === null) return false
  // The clock was set back since: what came after cannot be told from what came before.
  if (last !== null && last.slice(0, 10) > now.slice(0, 10))
    return remindAfter !== null || remindAfterChanges !== null
  if (count === 0) return false
  const since = Date.parse(now) - Date.parse(last ?? first)
  const isLongAgo = remindAfter !== null && since >= remindAfter * DAY
  return isLongAgo || (remindAfterChanges !== null && count >= remindAfterChanges)
}
