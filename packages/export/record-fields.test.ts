import type { Inspection, KeptInspection } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { type Format, formats, type Piece } from './formats.ts'
import { RECORD } from './sample-records.ts'

/** A change of each field of a record; what is missing follows from the others. */
const CHANGES: Omit<Inspection, 'missing'> = {
  council: 'E08000036',
  name: 'Wakefield',
  framework: 'SIF',
  visit: 're-inspection',
  inspected: { from: '2015-10', to: '2015-11' },
  published: '2016-02-17',
  judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
  previous: {
    framework: 'CP',
    inspected: null,
    judgements: [{ judgement: 'leadership', rating: 'adequate' }],
  },
  change: 'up',
  promptedBy: { visit: 'focused-visit', on: { from: '2015-06', to: '2015-06' } },
  intervention: [{ measure: 'trust', standing: 'in-force', start: 0, end: 5, text: 'trust' }],
  tallies: [],
  partial: true,
  evidence: { framework: [0] },
}

/** Those that hand records on with all their fields. */
const WHOLE: Format['id'][] = [
  'records',
  'markdown',
  'xlsx',
  'json',
  'json-lines',
  'json-ld',
  'parquet-records',
]
const FORMATS = formats.filter(({ id }) => WHOLE.includes(id))

test.each(
  FORMATS.flatMap((format) => Object.entries(CHANGES).map(([field, value]) => ({ ...format, field, value }))),
)('$field of a record stands in the export $name', async ({ write, field, value }) => {
  const written = async (change: object) => {
    const sources = RECORD.sources.map((source) => ({
      ...source,
      detected: { ...source.detected, ...change },
    }))
    const changed: KeptInspection = { ...RECORD, sources }
    const pieces: Piece[] = []
    for await (const piece of write({ annotations: [], inspections: [changed] })) pieces.push(piece)
    return new Blob(pieces).bytes()
  }
  expect(await written({ [field]: value })).not.toEqual(await written({}))
})
