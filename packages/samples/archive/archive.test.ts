import { extract } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { archiveStories } from './archive.ts'

test('the same for the same seed; most stories tell of no inspection, some do', () => {
  const archive = [...archiveStories({ count: 240 })]
  expect([...archiveStories({ count: 240 })]).toEqual(archive)
  expect([...archiveStories({ count: 240, seed: 2 })]).not.toEqual(archive)
  expect(archive.map(({ id }) => id)).toEqual(Array.from({ length: 240 }, (_, at) => at + 1))
  const telling = archive.filter(
    ({ text, published }) => extract({ text, article: { published } }).inspections.length > 0,
  )
  expect(telling.length).toBeGreaterThan(8)
  expect(telling.length).toBeLessThan(40)
})
