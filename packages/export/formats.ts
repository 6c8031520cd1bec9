import type { Collection } from './collection.ts'
import { toCsv } from './csv.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { recordsToCsv } from './records-csv.ts'

export interface Format {
  id: 'csv' | 'records' | 'markdown' | 'json'
  /** As readers know it. */
  name: string
  /** What its files are called, with the day between. */
  stem: string
  extension: string
  mediaType: string
  write(collection: Collection): string
}

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' }

/** Every format that a collection can be written in, in the order in which it is offered. */
export const formats: Format[] = [
  { id: 'csv', name: 'CSV of quotes', stem: 'spotcheck', ...CSV, write: toCsv },
  { id: 'records', name: 'CSV of records', stem: 'spotcheck-records', ...CSV, write: recordsToCsv },
  {
    id: 'markdown',
    name: 'Markdown',
    stem: 'spotcheck',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: toMarkdown,
  },
  {
    id: 'json',
    name: 'JSON',
    stem: 'spotcheck',
    extension: 'json',
    mediaType: 'application/json',
    write: toJson,
  },
]
