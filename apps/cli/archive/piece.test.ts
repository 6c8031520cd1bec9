import { expect, test } from 'vitest'
import { halvesOf } from './piece.ts'

const LINES = ['one', '', 'three', 'four', 'five']

test.each([2, 3, 4, 5])('%d lines are halved between two of them, each with its number', (count) => {
  const bytes = new TextEncoder().encode(LINES.slice(0, count).join('\n'))
  const halves = halvesOf({
    form: 'lines',
    bytes,
    line: 7,
    count,
    source: 'archive.jsonl',
    read: bytes.length,
  })
  const read = halves.flatMap((half) => {
    const lines = new TextDecoder().decode(half.bytes).split('\n')
    expect(lines).toHaveLength(half.count)
    return lines.map((line, at) => [half.line + at, line])
  })
  expect(read).toEqual(LINES.slice(0, count).map((line, at) => [7 + at, line]))
})
