import { expect, test } from 'vitest'
import { isBackupDue } from './backup-due.ts'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`
const kept = (created: number, modified = created) => ({ created: day(created), modified: day(modified) })

test.each([
  ['never, where the reader wants none', { last: null, remindAfter: null }, [kept(1)], false],
  ['not while nothing is kept', { last: null, remindAfter: 7 }, [], false],
  ['a week after the first thing was saved', { last: null, remindAfter: 7 }, [kept(20), kept(12)], true],
  ['not before', { last: null, remindAfter: 7 }, [kept(20)], false],
  ['a week after the last, where something changed', { last: day(5), remindAfter: 7 }, [kept(1, 6)], true],
  ['not where nothing changed', { last: day(5), remindAfter: 7 }, [kept(1, 4)], false],
  ['not soon after the last', { last: day(20), remindAfter: 7 }, [kept(1, 21)], false],
])('a backup is due: %s', (_when, backup, items, due) => {
  expect(isBackupDue(backup, items, day(22))).toBe(due)
})
