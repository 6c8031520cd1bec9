import type { Annotation } from '@spotcheck/core'
import { toCsv } from './csv.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'

export interface Format {
  id: string
  /** As readers know it. */
  name: string
  /** Of the file, without a dot. */
  extension: string
  mediaType: string
  write(annotations: Annotation[]): string
}

/** Every format that a collection can be written in, in the order in which it is offered. */
export const formats: Format[] = [
  { id: 'csv', name: 'CSV', extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: toCsv },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: toMarkdown,
  },
  { id: 'json', name: 'JSON', extension: 'json', mediaType: 'application/json', write: toJson },
]
