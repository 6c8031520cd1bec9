import { expect, test } from 'vitest'
import { speechAsPrinted, wordsAsPrinted } from './as-printed.ts'

const closed = (words: string) => ({ words, text: `“${words}”` })
const open = (words: string) => ({ words, text: `“${words}` })

test('every paragraph opens with a mark, and closes where the story closes it', () => {
  expect(speechAsPrinted([[open('First.')], [closed('Second.')], [closed('Last.')]])).toEqual([
    '“First.',
    '“Second.”',
    '“Last.”',
  ])
})

test('the last words close, also where the story forgets to', () => {
  expect(speechAsPrinted([[open('Only.')]])).toEqual(['“Only.”'])
})

test('the comma before "she said" is the story’s, and what it parts stays apart', () => {
  expect(speechAsPrinted([[closed('We know,'), closed('and we act.')]])).toEqual([
    '“We know” … “and we act.”',
  ])
})

test.each([
  ['inadequate', ['“inadequate”']],
  ['“inadequate”', ['“inadequate”']],
  ['‘inadequate’', ['“inadequate”']],
  ['“One,” she said. “Two.”', ['“‘One,’ she said. ‘Two.’”']],
  ['a "family hub" ("hub" for short)', ['“a ‘family hub’ (‘hub’ for short)”']],
  ['one\n\ntwo', ['“one', '“two”']],
])('%s in marks', (text, printed) => expect(wordsAsPrinted(text)).toEqual(printed))
