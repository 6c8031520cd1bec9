import type { Annotation } from '@spotcheck/core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { toMarkdownFiles } from './markdown-files.ts'
import { filledWith, HOSTILE, QUOTATION, RATING } from './sample-annotations.ts'
import { RECORD } from './sample-records.ts'
import { readMarkdown, seenIn } from './testing/read-markdown.ts'

function filesOf(annotations: Annotation[], inspections = [RECORD]): Record<string, string> {
  const files = unzipSync(Buffer.concat([...toMarkdownFiles({ annotations, inspections })]))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** A note as Obsidian takes it apart: its properties, which are YAML, and below them the Markdown. */
function noteOf(file = ''): { front: unknown; body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  return { front: parseYaml(front), body }
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
  const { front, body } = noteOf(note)
  expect(front).toEqual({
    title: 'Wandsworth children’s services rated inadequate',
    site: 'CYP Now',
    published: '2016-02-16',
    address: QUOTATION.target.source,
    saved: '2026-11-21',
    councils: ['Wandsworth'],
    speakers: ['Petra Sample'],
    tags: ['care-leavers', 'Wandsworth'],
  })
  const [title, where, ...quotes] = readMarkdown(body, 'GitHub').children
  expect([title, where].map((block) => block && seenIn(block))).toEqual([
    'Wandsworth children’s services rated inadequate',
    `CYP Now · 16 February 2016 · ${QUOTATION.target.source}`,
  ])
  expect(quotes.filter(({ type }) => type === 'blockquote').map(seenIn)).toEqual([
    'We will put this right.',
    'requires improvement',
  ])
  expect(files['Inspection records.md']).toMatch(/^# Inspection records\n\n## Wandsworth\n/)
})

test.each([...HOSTILE, '---\ntitle: other', '../../etc/passwd', 'CON', 'x'.repeat(500), 'lone \ud800 half'])(
  '%j stays in its field, and names no file elsewhere',
  (words) => {
    const [[name, note] = ['', ''], ...others] = Object.entries(filesOf([filledWith(words)], []))
    expect(others).toEqual([])
    const { front, body } = noteOf(note)
    expect(front).toMatchObject({ title: words, site: words, speakers: [words] })
    expect(
      readMarkdown(body, 'GitHub')
        .children.slice(0, 2)
        .map(({ type }) => type),
    ).toEqual(['heading', 'paragraph'])
    expect(name).toMatch(/^2016-02-16[^\\/:*?"<>|#^[\]\p{Cc}]{0,95}\.md$/u)
  },
)

test('an empty collection is a note that says so', () => {
  expect(filesOf([], [])).toEqual({ 'Inspection records.md': '# Inspection records\n' })
})
