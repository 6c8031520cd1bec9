/** A story as a line of JSON, and what is answered to it. */
import { type Extraction, PartialDate } from '@spotcheck/core'
import * as z from 'zod/mini'
import { LONGEST_LINE } from './archive/line-blocks.ts'
import { Failure, reasonOf } from './failure.ts'
import { decode } from './input.ts'
import { type Known, WebAddress } from './options.ts'
import { readPage, readText } from './read-story.ts'

/** A string of a known form, with one message for whatever is wrong with it. */
function isA(form: z.ZodMiniType<string>, error: string) {
  return z.string(error).check(z.refine((words) => form.safeParse(words).success, error))
}

/** Larger numbers would come out as others. */
const ID_ERROR = `"id" must be a string or a whole number up to ${Number.MAX_SAFE_INTEGER}`
const Id = z.union([z.string(), z.int(ID_ERROR)], ID_ERROR)
type Id = z.infer<typeof Id>

const Item = z.object(
  {
    id: Id,
    text: z.nullish(z.string('"text" must be a string')),
    html: z.nullish(z.string('"html" must be a string')),
    url: z.nullish(isA(WebAddress, '"url" must be a whole address, with https://')),
    published: z.nullish(isA(PartialDate, '"published" must be a date such as 2018, 2018-06 or 2018-06-15')),
  },
  'a line must be a JSON object',
)

const WithId = z.object({ id: Id })

export interface BadStory {
  /** Null where a line does not even say that. */
  id: Id | null
  /** Counted from 1; of one story a file there is none. */
  line?: number
  error: string
}

export type Answer = ({ id: Id } & Extraction) | BadStory

/** What one line says or, where it cannot be read, why. `known` serves a line that does not say it itself. */
export function answerTo(bytes: Uint8Array, line: number, known: Known): Answer {
  let id: Id | null = null
  try {
    if (bytes.length > LONGEST_LINE) throw new Failure('the line is longer than 8 MB')
    const item = parsed(decode(bytes))
    id = WithId.safeParse(item).data?.id ?? null
    return readItem(item, known)
  } catch (error) {
    return { id, line, error: reasonOf(error) }
  }
}

/** Windows likes to begin a file with a byte order mark. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(`not JSON: ${reasonOf(error)}`)
  }
}

function readItem(item: unknown, defaults: Known): Answer {
  const { data, error } = Item.safeParse(item)
  if (!data) throw new Failure(error.issues.map((issue) => issue.message).join('; '))
  const { id, text = null, html = null } = data
  const known = { url: data.url ?? defaults.url, published: data.published ?? defaults.published }
  if (text !== null && html === null) return { id, ...readText(text, known) }
  if (html !== null && text === null) return { id, ...readPage(html, known) }
  throw new Failure('a line must have either "text" or "html"')
}
