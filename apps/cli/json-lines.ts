/** Stories as JSON Lines: one in, one out, in order, however many there are. */
import { type Extraction, PartialDate } from '@spotcheck/core'
import * as z from 'zod/mini'
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

interface BadLine {
  /** Null where the line does not even say that. */
  id: Id | null
  /** Counted from 1. */
  line: number
  error: string
}

export type Answer = ({ id: Id } & Extraction) | BadLine

/**
 * `known` serves lines that do not say it themselves. `onBadLine` hears of each line that could not be read; its
 * answer says so too.
 */
export async function* answers(
  lines: AsyncIterable<Buffer>,
  known: Known,
  onBadLine: (bad: BadLine) => void,
): AsyncGenerator<Answer> {
  let line = 0
  for await (const bytes of lines) {
    const answer = answerTo(bytes, ++line, known)
    if ('error' in answer) onBadLine(answer)
    yield answer
  }
}

function answerTo(bytes: Buffer, line: number, known: Known): Answer {
  let id: Id | null = null
  try {
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
