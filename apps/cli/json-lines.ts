/** Stories as JSON Lines: one in, one out, in order, however many there are. */
import { type Extraction, PartialDate } from '@spotcheck/core'
import * as z from 'zod/mini'
import { Failure, reasonOf } from './failure.ts'
import { decode } from './input.ts'
import { readPage, readText } from './read-story.ts'

const Id = z.union([z.string(), z.number()], '"id" must be a string or a number')
type Id = z.infer<typeof Id>

const Item = z.object(
  {
    id: Id,
    text: z.optional(z.string('"text" must be a string')),
    html: z.optional(z.string('"html" must be a string')),
    url: z.optional(z.url('"url" must be a whole address, with https://')),
    published: z.optional(
      z.string('"published" must be a string').check(
        z.refine((date) => PartialDate.safeParse(date).success, {
          error: '"published" must be a date such as 2018, 2018-06 or 2018-06-15',
        }),
      ),
    ),
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

/** `onBadLine` hears of each line that could not be read; its answer says so too. */
export async function* answers(
  lines: AsyncIterable<Buffer>,
  onBadLine: (bad: BadLine) => void,
): AsyncGenerator<Answer> {
  let line = 0
  for await (const bytes of lines) {
    const answer = answerTo(bytes, ++line)
    if ('error' in answer) onBadLine(answer)
    yield answer
  }
}

function answerTo(bytes: Buffer, line: number): Answer {
  let id: Id | null = null
  try {
    const item: unknown = JSON.parse(decode(bytes))
    id = WithId.safeParse(item).data?.id ?? null
    return readItem(item)
  } catch (error) {
    return { id, line, error: reasonOf(error) }
  }
}

function readItem(item: unknown): Answer {
  const { data, error } = Item.safeParse(item)
  if (!data) throw new Failure(error.issues.map((issue) => issue.message).join('; '))
  const { id, text, html } = data
  const known = { url: data.url ?? null, published: data.published ?? null }
  if (text !== undefined && html === undefined) return { id, ...readText(text, known) }
  if (html !== undefined && text === undefined) return { id, ...readPage(html, known) }
  throw new Failure('a line must have either "text" or "html"')
}
