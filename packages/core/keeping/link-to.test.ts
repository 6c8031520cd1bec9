import { expect, test } from 'vitest'
import type { Part } from '../schema/annotation.ts'
import { linkTo } from './link-to.ts'

const PART: Part = {
  selector: [
    { type: 'TextQuoteSelector', exact: 'We will act', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 11 },
  ],
  paragraph: 'We will act',
  words: null,
  fragment: 'text=We%20will%20act',
}
const linked = (source: string, part: Part = PART) => linkTo({ target: { source, parts: [part] } })

test('a passage is gone to by its words, beside whatever the address goes to itself', () => {
  expect(linked('https://example.org/story?page=2')).toBe(
    'https://example.org/story?page=2#:~:text=We%20will%20act',
  )
  expect(linked('https://example.org/story#comments')).toBe(
    'https://example.org/story#comments:~:text=We%20will%20act',
  )
})

test('no link is offered where none leads there alone', () => {
  const { fragment: _, ...unknown } = PART
  expect(linked('https://example.org/story', unknown)).toBeNull()
  expect(linked('https://example.org/story', { ...PART, again: [PART.selector] })).toBeNull()
  expect(linked('javascript:alert(1)')).toBeNull()
})
