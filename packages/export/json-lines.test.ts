import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { toJson } from './json.ts'
import { toJsonLines } from './json-lines.ts'
import { filledWith, HOSTILE, QUOTATION, SPEECH } from './sample-annotations.ts'
import { CORRECTED, recordWith } from './sample-records.ts'

const WORDS = [...HOSTILE, 'lone \ud800 half', 'next \u0085 line \u2029 end']
const COLLECTION = {
  annotations: [QUOTATION, SPEECH, ...WORDS.map(filledWith)],
  inspections: [CORRECTED, ...WORDS.map(recordWith)],
}

/** As Node reads lines: U+2028 and U+2029 end one as well. */
async function linesIn(pieces: Iterable<string>): Promise<unknown[]> {
  const read: unknown[] = []
  for await (const line of createInterface(Readable.from(pieces))) read.push(JSON.parse(line))
  return read
}

test('has the objects of the JSON export, a line each', async () => {
  const { annotations, inspections } = JSON.parse(toJson(COLLECTION))
  expect(await linesIn(toJsonLines(COLLECTION))).toEqual([
    ...annotations,
    ...inspections.map((inspection: object) => ({ type: 'Inspection', ...inspection })),
  ])
})

test('an empty collection has no line', () => {
  expect([...toJsonLines({ annotations: [], inspections: [] })]).toEqual([])
})
