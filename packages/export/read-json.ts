import { Annotation, KeptInspection, Settings } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Collection } from './collection.ts'
import { JSON_FORMAT, JSON_VERSION } from './json.ts'

/** A collection as a file holds it. */
export interface ReadIn extends Collection {
  /** Null where the file says nothing of them, or what nobody understands. */
  settings: Settings | null
  /** How many passages and records of the file cannot be read. */
  unreadable: number
}

/** The file is none of ours, or of another time. */
export class NotACollection extends Error {
  override name = 'NotACollection'
}

const Head = z.object({ format: z.literal(JSON_FORMAT), version: z.number() })
const Lists = z.object({
  annotations: z.array(z.unknown()),
  inspections: z.array(z.unknown()),
  settings: z.optional(z.unknown()),
})

/**
 * Reads what `toJson` has written. A file may come from anybody: what does not have the shape of a passage or record is
 * counted and left out.
 * @throws {NotACollection}
 */
export function readJson(text: string): ReadIn {
  const file = parsed(text)
  const head = Head.safeParse(file)
  if (!head.success) throw new NotACollection('This file holds no collection of Spotcheck’s.')
  const { version } = head.data
  if (version !== JSON_VERSION)
    throw new NotACollection(
      version > JSON_VERSION
        ? 'This file was written by a newer Spotcheck than this one. Update Spotcheck, then try again.'
        : `This file was written by an early Spotcheck (version ${version} of its form), which cannot be read any more.`,
    )
  const lists = Lists.safeParse(file)
  if (!lists.success) throw new NotACollection('This file is damaged: its lists are missing.')
  const { annotations, inspections, settings } = lists.data
  const passages = readable(Annotation, annotations)
  const records = readable(KeptInspection, inspections)
  return {
    annotations: passages,
    inspections: records,
    settings: Settings.safeParse(settings).data ?? null,
    unreadable: annotations.length + inspections.length - passages.length - records.length,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotACollection('This file is no JSON, or it was cut short.')
  }
}

function readable<Item>(schema: z.ZodMiniType<Item>, items: unknown[]): Item[] {
  return items.flatMap((item) => {
    const read = schema.safeParse(item)
    return read.success ? [read.data] : []
  })
}
