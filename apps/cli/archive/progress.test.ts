import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

test.each([
  [
    { stories: 12_400, time: 8_000, part: { read: 10_000, left: 38_750 } },
    '12,400 stories, 1,550 a second, 0:31 left',
  ],
  [{ stories: 10, time: 60_000, part: { read: 1, left: 70 } }, '10 stories, 0 a second, 1:10:00 left'],
  [{ stories: 300, time: 1_000, part: null }, '300 stories, 300 a second'],
  [{ stories: 100, time: 0, part: { read: 0, left: 900 } }, '100 stories, 100,000 a second'],
])('%j', (reached, line) => {
  expect(progressLine(reached)).toBe(line)
})
