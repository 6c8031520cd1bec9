import { expect, test } from 'vitest'
import { WatchWord } from '../schema/settings.ts'
import { createWatcher, watchKeyOf } from './watcher.ts'

const list = (...words: string[]): WatchWord[] => words.map((each) => ({ words: each, colour: 'green' }))
const found = (text: string, ...words: string[]) =>
  createWatcher(list(...words))(text).map((each) => each.text)

test.each([
  ['whole words alone', 'A caring carer cares.', ['care'], ['cares']],
  [
    'whatever their case',
    'CARE LEAVERS met Care leavers',
    ['care leavers'],
    ['CARE LEAVERS', 'Care leavers'],
  ],
  ['one of several', 'Each care leaver has a flat', ['care leavers'], ['care leaver']],
  ['several of one', 'Two agencies and their agency', ['agency'], ['agencies', 'agency']],
  ['with a genitive', 'Mara Whitlow’s report', ['Mara Whitlow'], ['Mara Whitlow’s']],
  ['hyphens for spaces', 'a care-leavers’ forum', ['care leavers'], ['care-leavers']],
  ['either apostrophe', "Bruno O'Dell and Bruno O’Dell", ['Bruno O’Dell'], ["Bruno O'Dell", 'Bruno O’Dell']],
  ['without accents too', 'Rene and René', ['René'], ['Rene', 'René']],
  [
    'across soft hyphens and wide spaces',
    'care\u00a0leav\u00aders',
    ['care leavers'],
    ['care\u00a0leav\u00aders'],
  ],
  ['not over a line’s end', 'in care\nleavers said', ['care leavers'], []],
  ['not over a comma', 'care, leavers', ['care leavers'], []],
  [
    'signs that belong to them',
    'R&D and C++ for 3.5m, not c',
    ['R&D', 'C++', '3.5m'],
    ['R&D', 'C++', '3.5m'],
  ],
  [
    'the longest that fits',
    'a care leaver service',
    ['care', 'care leaver', 'care leaver offer'],
    ['care leaver'],
  ],
  [
    'in quotation marks',
    "the 'care leavers' and 'drift'",
    ['care leavers', 'drift'],
    ['care leavers', 'drift'],
  ],
  ['emoji and other scripts', '🚩 قالت المديرة', ['🚩1', 'المديرة'], ['المديرة']],
])('finds %s', (_what, text, words, expected) => {
  expect(found(text, ...words)).toEqual(expected)
})

test('says where, and which words of the list they are', () => {
  const [watched] = createWatcher([{ words: 'care leaver', colour: 'red' }])('All care leavers.')
  expect(watched).toEqual({
    kind: 'watch',
    start: 4,
    end: 16,
    text: 'care leavers',
    words: 'care leaver',
    colour: 'red',
  })
})

test.each(['“—”', ' ', ''])('%j is nothing to watch for', (words) => {
  expect(WatchWord.safeParse({ words, colour: 'red' }).success).toBe(false)
})

test('the same words in another form have the same key', () => {
  expect(watchKeyOf('Care-Leavers')).toBe(watchKeyOf('care leaver'))
  expect(watchKeyOf('care')).not.toBe(watchKeyOf('carer'))
})
