import { Annotation, KeptInspection } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { sampleCollection } from './collection.ts'

test('a collection of the size that was asked for, every part of it as the schemas have it', () => {
  const saved = [...sampleCollection({ annotations: 1000, articles: 60 })]
  const annotations = saved.flatMap((article) => article.annotations)
  expect([saved.length, annotations.length]).toEqual([60, 1000])
  for (const annotation of annotations) expect(Annotation.parse(annotation)).toEqual(annotation)
  const inspections = saved.flatMap((article) => article.inspections)
  expect(inspections.length).toBeGreaterThan(10)
  for (const inspection of inspections) expect(KeptInspection.parse(inspection)).toEqual(inspection)
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(1000)
})

test('the same for the same seed, another for another', () => {
  const size = { annotations: 30, articles: 3 }
  const [one, same, other] = [1, 1, 2].map((seed) => JSON.stringify([...sampleCollection({ ...size, seed })]))
  expect(same).toBe(one)
  expect(other).not.toBe(one)
})
