import { FormerNote, Settings, UnreadableRecord } from '@spotcheck/core'
import { JSON_VERSION } from '@spotcheck/export'
import { annotationFromTable } from '@spotcheck/library'
import type { JsonFile } from './json-file.ts'
import { ownAnnotation, ownInspection } from './own-records.ts'
import { CannotRead } from './problems.ts'
import { Gathered, type ReadIn } from './read-in.ts'

/**
 * Our own JSON of any version: an export, or a backup, which has former notes and settings as well, and what its program could not read.
 * @throws {CannotRead} for a version that is not known yet.
 */
export function readOwnJson({ members, lists }: JsonFile): ReadIn {
  const version = members.get('version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new CannotRead('damaged')
  if (version > JSON_VERSION) throw new CannotRead('newer')
  const annotations = lists.get('annotations')
  // Version 2 and before had no inspections.
  const inspections = lists.get('inspections') ?? (version < 3 ? [] : undefined)
  if (!annotations || !inspections) throw new CannotRead('damaged')
  const gathered = new Gathered()
  for (const { value, line } of annotations) gathered.annotation(ownAnnotation(value, version), line)
  for (const { value, line } of inspections) gathered.inspection(ownInspection(value, version), line)
  for (const { value, line } of lists.get('unreadable') ?? [])
    if (!canReadNow(value, version, line, gathered)) gathered.reject(line, 'unreadable')
  const former = lists.get('formerNotes') ?? []
  return gathered.readIn('spotcheck', {
    formerNotes: former.flatMap(({ value, line }) => {
      const read = FormerNote.safeParse(value)
      if (!read.success) gathered.reject(line, 'shape', 'formerNotes')
      return read.data ?? []
    }),
    settings: Settings.safeParse(members.get('settings')).data ?? null,
  })
}

/** What the program that made the backup could not read, this one may: then it comes in as everything else does. */
function canReadNow(value: unknown, version: number, line: number, gathered: Gathered): boolean {
  const { data: unread } = UnreadableRecord.safeParse(value)
  if (unread?.table === 'inspections') {
    const read = ownInspection(unread.record, version)
    if ('item' in read) gathered.inspection(read, line)
    return 'item' in read
  }
  const read = ownAnnotation(annotationFromTable(unread?.record), version)
  if ('item' in read) gathered.annotation(read, line)
  return 'item' in read
}
