/** Records of JSON files, each told by its own shape. */
import { JSON_VERSION } from '@spotcheck/export'
import * as z from 'zod/mini'
import { annotationFrom } from './elsewhere.ts'
import { fromHypothesis, HypothesisRow } from './hypothesis.ts'
import type { Listed } from './json-file.ts'
import { fromOwnLinked, OwnLinked } from './own-json-ld.ts'
import { ownAnnotation, ownInspection } from './own-records.ts'
import type { Gathered, Origin } from './read-in.ts'
import { fromWebAnnotation, WebAnnotation } from './web-annotation.ts'

const Ours = z.looseObject({ sha256: z.string(), target: z.looseObject({ parts: z.unknown() }) })
const OurInspection = z.looseObject({ type: z.literal('Inspection'), sources: z.unknown() })
/** Enough to know whose it is: what is wrong with the rest is then told. */
const Hypothesis = z.looseObject({ uri: z.unknown(), target: z.unknown(), id: z.unknown() })

/** @returns what the record is; null for what is nothing known. */
export async function readRecord(
  { value, line }: Listed,
  gathered: Gathered,
  now: string,
): Promise<Origin | null> {
  if (OurInspection.safeParse(value).success) {
    gathered.inspection(ownInspection(value, JSON_VERSION), line)
    return 'spotcheck'
  }
  if (Ours.safeParse(value).success) {
    gathered.annotation(ownAnnotation(value, JSON_VERSION), line)
    return 'spotcheck'
  }
  const linked = OwnLinked.safeParse(value)
  if (linked.success) {
    gathered.annotation(fromOwnLinked(linked.data), line)
    return 'spotcheck'
  }
  const annotation = WebAnnotation.safeParse(value)
  if (annotation.success) {
    const read = fromWebAnnotation(annotation.data)
    gathered.annotation('item' in read ? { item: await annotationFrom(read.item, now) } : read, line)
    return 'web-annotation'
  }
  if (!Hypothesis.safeParse(value).success) {
    gathered.reject(line, 'unknown')
    return null
  }
  const row = HypothesisRow.safeParse(value)
  const read = row.success ? fromHypothesis(row.data) : null
  if (!read) gathered.reject(line, 'shape', row.error?.issues[0]?.path.join('.') ?? '')
  else gathered.annotation('item' in read ? { item: await annotationFrom(read.item, now) } : read, line)
  return 'hypothesis'
}
