import { expect, test } from 'vitest'
import { type Quoted, quotationText } from './as-text.ts'
import { unknownSlots } from './template.ts'

const quoted: Quoted = {
  paragraphs: ['“First.', '“Last.”'],
  attribution: {
    speaker: { name: 'Robin Example', surface: 'he', role: 'leader', organisation: null, council: null },
    certainty: 'certain',
  },
  article: {
    title: 'A story {words}',
    byline: 'Mara Whitlow',
    siteName: 'CYP Now',
    url: 'https://www.cypnow.co.uk/news/article/story',
    published: '2018-07',
    partial: false,
  },
}
const NOTHING = { title: null, byline: null, siteName: null, url: null, published: null, partial: false }
const copied = (template: string, article = quoted.article) =>
  quotationText({ ...quoted, article }, template, '2026-11-22')

test('each slot is filled with what it names, and nothing that a page says is a slot', () => {
  expect(copied('{author} ({year}) ‘{title}’, {site}, {date}. {address} (read on {today})')).toBe(
    'Mara Whitlow (2018) ‘A story {words}’, CYP Now, July 2018. https://www.cypnow.co.uk/news/article/story (read on 22 November 2026)',
  )
})

test('a speech keeps its paragraphs', () => {
  expect(copied('{words} ({speaker})')).toBe('“First.\n\n“Last.” (Robin Example, leader)')
})

test.each([
  ['what is in square brackets goes with its slot', '{words}[ in {title}]', '“First.\n\n“Last.”'],
  ['a line goes with its slots', '{words}\n{source}[, {address}]', '“First.\n\n“Last.”'],
  ['no comma is left at the start of a line', '{source}, {speaker}', 'Robin Example, leader'],
  [
    'an empty line of the template stays',
    '{words}\n\n{speaker}',
    '“First.\n\n“Last.”\n\nRobin Example, leader',
  ],
  ['square brackets of their own stay', '[sic] {speaker}', '[sic] Robin Example, leader'],
])('where nothing is known of the story, %s', (_what, template, expected) => {
  expect(copied(template, NOTHING)).toBe(expected)
})

test('a name that is no slot is told', () => {
  expect(unknownSlots('{words} {speeker} {source}')).toEqual(['{speeker}'])
})
