import { expect, test } from 'vitest'
import { isBackupDue, unsavedOf } from './due.ts'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`
const kept = (created: number, modified = created) => ({ created: day(created), modified: day(modified) })
const NEVER = { last: null, remindAfter: null, remindAfterChanges: null }
const WEEKLY = { ...NEVER, remindAfter: 7 }
const OFTEN = { ...NEVER, remindAfterChanges: 2 }

test.each([
  ['never, where the reader wants none', NEVER, [kept(1)], false],
  ['not while nothing is kept', WEEKLY, [], false],
  ['a week after the first thing was saved', WEEKLY, [kept(20), kept(12)], true],
  ['not before', WEEKLY, [kept(20)], false],
  ['a week after the last, where something changed', { ...WEEKLY, last: day(5) }, [kept(1, 6)], true],
  ['not where nothing changed', { ...WEEKLY, last: day(5) }, [kept(1, 4)], false],
  ['not soon after the last', { ...WEEKLY, last: day(20) }, [kept(1, 21)], false],
  ['at once, where the clock was set back since the last', { ...WEEKLY, last: day(30) }, [kept(1, 4)], true],
  ['after so many changes, however soon', { ...OFTEN, last: day(20) }, [kept(1, 21), kept(21)], true],
  ['not after fewer', { ...OFTEN, last: day(20) }, [kept(1, 21), kept(19)], false],
  ['after so many things saved, where there is no backup', OFTEN, [kept(22), kept(22)], true],
])('a backup is due: %s', (_when, backup, items, due) => {
  expect(isBackupDue(backup, unsavedOf(items, backup), day(22))).toBe(due)
})
