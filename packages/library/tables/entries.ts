import { attributionOf, councilDetails, exactOf, Judgement, Rating, standingOf } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Library } from '../library.ts'
import { fold } from '../rows/fold.ts'
import { StoredPassage } from './passages.ts'

/**
 * Of a passage, what lists, search and filters need. It stands with all others of its page, so that a large collection is
 * looked through without reading the passages themselves.
 */
export const Entry = z.object({
  id: z.string(),
  created: z.string(),
  deleted: z.nullable(z.string()),
  /** Where it stands in its story. */
  place: z.int(),
  /** Nobody has confirmed a speaker who is uncertain. */
  uncertain: z.boolean(),
  /** By code, or by name where there is none. */
  councils: z.array(z.string()),
  rating: z.nullable(Rating),
  /** What its rating grades; not there where nothing says so. */
  judgement: z.exactOptional(Judgement),
  speaker: z.nullable(z.string()),
  role: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** Its own words and the reader's, folded. */
  text: z.string(),
})
export type Entry = z.infer<typeof Entry>

/** Those of a page, in the trash or not. */
export const StoredEntries = z.object({
  page: z.string(),
  passages: z.array(Entry),
})
export type StoredEntries = z.infer<typeof StoredEntries>

/** What is entered of these pages, by page. Where that cannot be read, it is made anew of the passages. */
export async function entriesOf(library: Library, pages: Iterable<string>): Promise<Map<string, Entry[]>> {
  const distinct = [...new Set(pages)]
  const records = await library.entries.bulkGet(distinct)
  const entered = new Map<string, Entry[]>()
  for (const [at, page] of distinct.entries()) {
    if (records[at] === undefined) continue
    const { data } = StoredEntries.safeParse(records[at])
    entered.set(page, data?.passages ?? (await madeAnew(library, page)))
  }
  return entered
}

async function madeAnew(library: Library, page: string): Promise<Entry[]> {
  const records = await library.annotations.where({ page }).toArray()
  return records.flatMap((record) => StoredPassage.safeParse(record).data ?? []).map(entryOf)
}

export function entryOf(passage: StoredPassage): Entry {
  const { id, created, deleted, parts, note, tags, detected, confirmed } = passage
  const { speaker, certainty } = attributionOf(detected, confirmed)
  const { council, rating } = detected
  const known = [council?.council ?? council?.name, speaker?.council]
  const councils = [...new Set(known.filter((code) => typeof code === 'string'))]
  return {
    id,
    created,
    deleted,
    place: parts[0].selector[1].start,
    uncertain: certainty === 'uncertain',
    councils,
    rating: rating?.rating ?? null,
    ...(rating?.judgement && { judgement: rating.judgement }),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    tags,
    text: fold(
      [
        exactOf(parts),
        note,
        speaker?.name,
        ...(speaker ? standingOf(speaker) : []),
        council?.name,
        ...councils.map((code) => councilDetails(code)?.name),
        ...tags,
      ].join('\n'),
    ),
  }
}
