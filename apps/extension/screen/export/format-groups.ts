import { type Format, formats } from '@spotcheck/export'

/** What a format is good for. */
const GROUPS = {
  csv: 'tables',
  records: 'tables',
  xlsx: 'tables',
  markdown: 'documents',
  'markdown-files': 'documents',
  html: 'documents',
  'docx-council': 'documents',
  'docx-speaker': 'documents',
  'docx-tag': 'documents',
  ris: 'references',
  bibtex: 'references',
  csl: 'references',
  json: 'data',
  'json-lines': 'data',
  'json-ld': 'data',
  'parquet-quotes': 'data',
  'parquet-records': 'data',
  'parquet-mentions': 'data',
} as const satisfies Record<Format['id'], string>

const ORDER = ['documents', 'tables', 'references', 'data'] as const

/** Every format, by what it is good for. */
export const formatGroups = ORDER.map((group) => ({
  group,
  formats: formats.filter(({ id }) => GROUPS[id] === group),
}))
