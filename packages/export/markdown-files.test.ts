import type { Annotation } from '@spotcheck/core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toMarkdownFiles } from './markdown-files.ts'
import { filledWith, HOSTILE, QUOTATION, RATING } from './sample-annotations.ts'
import { RECORD } from './sample-records.ts'

function filesOf(annotations: Annotation[], inspections = [RECORD]): Record<string, string> {
  const files = unzipSync(Buffer.concat([...toMarkdownFiles({ annotations, inspections })]))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** What stands in front of a note: each value is JSON, which is YAML. */
function frontOf(note = ''): Record<string, unknown> {
  const [, front = ''] = note.split(/^---$/m)
  const lines = front.trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2))]),
  )
}

test('an article is a note, with what is known of it in front', () => {
  const elsewhere = { ...RATING, page: 'https://example.org/twin' }
  const files = filesOf([QUOTATION, RATING, elsewhere])
  expect(Object.keys(files)).toEqual([
    '2016-02-16 Wandsworth children’s services rated inadequate.md',
    '2016-02-16 Wandsworth children’s services rated inadequate (2).md',
    'Inspection records.md',
  ])
  const [note = ''] = Object.values(files)
  expect(frontOf(note)).toEqual({
    title: 'Wandsworth children’s services rated inadequate',
    site: 'CYP Now',
    published: '2016-02-16',
    address: QUOTATION.target.source,
    saved: '2026-11-21',
    councils: ['Wandsworth'],
    speakers: ['Petra Sample'],
    tags: ['care-leavers', 'Wandsworth'],
  })
  expect(note).toContain(
    '\n---\n\n# Wandsworth children’s services rated inadequate\n\nCYP Now · 16 February 2016',
  )
  expect(note).toContain('\n\n> We will put this right.\n\n— Petra Sample')
  expect(files['Inspection records.md']).toMatch(/^# Inspection records\n\n## Wandsworth\n/)
})

test.each([...HOSTILE, '---\ntitle: other', '../../etc/passwd', 'CON', 'x'.repeat(500), 'lone \ud800 half'])(
  '%j stays in its field, and names no file elsewhere',
  (words) => {
    const [[name, note] = ['', ''], ...others] = Object.entries(filesOf([filledWith(words)], []))
    expect(others).toEqual([])
    expect(frontOf(note)).toMatchObject({ title: words, site: words })
    expect(name).toMatch(/^2016-02-16[^\\/:*?"<>|#^[\]\p{Cc}]{0,95}\.md$/u)
  },
)

test('an empty collection is a note that says so', () => {
  expect(filesOf([], [])).toEqual({ 'Inspection records.md': '# Inspection records\n' })
})
