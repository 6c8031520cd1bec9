/** Records of JSON files, each told by its own shape. */
import { JSON_VERSION } from '@spotcheck/export'
import * as z from 'zod/mini'
import { annotationFrom, type Elsewhere } from './elsewhere.ts'
import { fromHypothesis, HypothesisRow } from './hypothesis.ts'
import type { Listed } from './json-file.ts'
import { fromLinkedAnnotation, fromLinkedInspection, LinkedAnnotation } from './own-json-ld.ts'
import { ownAnnotation } from './own-records.ts'
import { fieldOf } from './problems.ts'
import type { Gathered, Origin, Read } from './read-in.ts'
import { fromWebAnnotation, WebAnnotation } from './web-annotation.ts'

const OurInspection = z.looseObject({ type: z.literal('Inspection'), sources: z.unknown() })
const OurAnnotation = z.looseObject({ sha256: z.string(), target: z.looseObject({ parts: z.unknown() }) })
/** Enough to know whose it is: what is wrong with the rest is then told. */
const Hypothesis = z.looseObject({ id: z.unknown(), uri: z.unknown(), target: z.unknown() })

/** @returns what the record is; null for what is nothing known. */
export async function readRecord(
  { value, line }: Listed,
  gathered: Gathered,
  now: string,
): Promise<Origin | null> {
  if (OurInspection.safeParse(value).success) {
    gathered.inspection(fromLinkedInspection(value), line)
    return 'spotcheck'
  }
  if (OurAnnotation.safeParse(value).success) {
    gathered.annotation(ownAnnotation(value, JSON_VERSION), line)
    return 'spotcheck'
  }
  const linked = LinkedAnnotation.safeParse(value)
  if (linked.success) {
    gathered.annotation(fromLinkedAnnotation(linked.data), line)
    return 'spotcheck'
  }
  const annotation = WebAnnotation.safeParse(value)
  if (annotation.success) {
    await put(fromWebAnnotation(annotation.data))
    return 'web-annotation'
  }
  if (Hypothesis.safeParse(value).success) {
    const row = HypothesisRow.safeParse(value)
    await put(row.success ? fromHypothesis(row.data) : { fault: 'shape', field: fieldOf(row.error) })
    return 'hypothesis'
  }
  gathered.reject(line, 'unknown')
  return null

  async function put(read: Read<Elsewhere>): Promise<void> {
    gathered.annotation('item' in read ? { item: await annotationFrom(read.item, now) } : read, line)
  }
}
