import type { Settings } from '@spotcheck/core'

const DAY = 24 * 60 * 60 * 1000

/**
 * Whether it is time for a backup: so many days after the last one, or after the first thing was saved, where anything
 * has changed since. `now` is an ISO instant or day.
 */
export function isBackupDue(
  { last, remindAfter }: Settings['backup'],
  kept: readonly { created: string; modified: string }[],
  now: string,
): boolean {
  if (remindAfter === null) return false
  const since = last ?? kept.map(({ created }) => created).sort()[0]
  if (since === undefined) return false
  const isNews = last === null || kept.some(({ modified }) => modified > last)
  return isNews && Date.parse(now) - Date.parse(since) >= remindAfter * DAY
}
