import { expect, it } from 'vitest'
import { pairMarks } from './quotation-marks.ts'

const wordsIn = (text: string) =>
  pairMarks(text, 0, text.length).map(({ wordsStart, wordsEnd }) => text.slice(wordsStart, wordsEnd))

it.each([
  ['straight double', 'She said "yes" and "no".', ['yes', 'no']],
  ['single as outer marks', '‘It works,’ she said. ‘We know.’', ['It works,', 'We know.']],
  ['curly opened, straight closed', 'He said: “It works." Then: "So it does.”', ['It works.', 'So it does.']],
  ['nested, single in double', '“They said ‘soon’ again,” she said.', ['They said ‘soon’ again,']],
  ['nested, double in single', '\'They said "soon" again,\' she said.', ['They said "soon" again,']],
  ['nested at the end', "“They said ‘soon’” and 'left'.", ['They said ‘soon’', 'left']],
  [
    'apostrophes inside single marks',
    "'The town's staff don't agree,' he said.",
    ["The town's staff don't agree,"],
  ],
  [
    'a plural’s apostrophe inside',
    '‘The councils’ plans are late,’ he said.',
    ['The councils’ plans are late,'],
  ],
  ['a plural’s apostrophe outside', "The councils' plans are 'late', he said.", ['late']],
  ['clipped words and decades', "In the '90s it was 'tis, rock 'n' roll and class of '97.", []],
  [
    'a single mark left open after a colon',
    'She said: ‘We’ve begun, and we won’t stop.',
    ['We’ve begun, and we won’t stop.'],
  ],
  ['comma outside', "‘We agree’, he said; 'so do I', she said.", ['We agree', 'so do I']],
  ['brackets inside', '“[The plan] was late (again).”', ['[The plan] was late (again).']],
  ['dashes around', 'The plan—"a mess"—was dropped.', ['a mess']],
  ['orphan closing mark', 'We learn," he said. He called it "late".', ['late']],
  ['opening mark without its partner, then another', '“We learn, he said. He called it “late”.', ['late']],
  ['measures', 'The 6\'2" man was "tall".', ['tall']],
  ['code debris', '<a title="x"> It was "late".', ['late']],
])('pairs %s', (_, text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

it('leaves a speech open that goes on in the next paragraph', () => {
  const text = 'Blane said: “It has begun.'
  expect(pairMarks(text, 0, text.length)).toEqual([
    { start: 12, end: 26, wordsStart: 13, wordsEnd: 26, closed: false },
  ])
})

it('does not open a speech at a lone apostrophe', () => {
  expect(wordsIn("Parents' and carers' views, 'though late, count.")).toEqual([])
})

it('finds the one quotation among a hundred thousand stray marks', () => {
  expect(wordsIn(`${'" \' ’ '.repeat(33_334)}x and "late" again`).at(-1)).toBe('late')
})
