import { DEFAULT_SETTINGS } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { toJson } from './json.ts'
import { readJson } from './read-json.ts'
import { CONFIRMED, QUOTATION, SPEECH } from './sample-annotations.ts'
import { CORRECTED, RECORD } from './sample-records.ts'

const COLLECTION = { annotations: [QUOTATION, SPEECH, CONFIRMED], inspections: [CORRECTED, RECORD] }
const SETTINGS = { ...DEFAULT_SETTINGS, tagsOnSaving: ['project'] }

test('a backup gives back all that was put in', () => {
  expect(readJson(toJson(COLLECTION, SETTINGS))).toEqual({ ...COLLECTION, settings: SETTINGS, unreadable: 0 })
})

test('an export is a backup without settings', () => {
  expect(readJson(toJson(COLLECTION))).toEqual({ ...COLLECTION, settings: null, unreadable: 0 })
})

test('what is damaged is counted, and the rest read', () => {
  const file = JSON.parse(toJson(COLLECTION, SETTINGS))
  file.annotations[0].id = 'mine'
  file.inspections.push('nothing')
  file.settings.marks = '<img src=x>'
  expect(readJson(JSON.stringify(file))).toEqual({
    annotations: [SPEECH, CONFIRMED],
    inspections: COLLECTION.inspections,
    settings: null,
    unreadable: 2,
  })
})

test.each([
  ['{"format":', /no JSON, or it was cut short/],
  ['[]', /no collection/],
  ['{"format":"another","version":4}', /no collection/],
  ['{"format":"spotcheck-collection","version":9}', /newer Spotcheck/],
  ['{"format":"spotcheck-collection","version":2}', /early Spotcheck/],
  ['{"format":"spotcheck-collection","version":4}', /lists are missing/],
])('%s is refused in words', (text, problem) => {
  expect(() => readJson(text)).toThrow(problem)
})
