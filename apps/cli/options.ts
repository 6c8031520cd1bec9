import { parseArgs } from 'node:util'
import { PartialDate } from '@spotcheck/core'
import * as z from 'zod/mini'
import { Misuse, reasonOf } from './failure.ts'

export const usage = `Usage: spotcheck extract [FILE|-] [--text] [--url U] [--published DATE] [--jsonl]

Reads a news story and prints, as JSON, the councils, ratings and quotations in it and the inspections that it
reports. Without FILE, or with -, it reads standard input. Input is UTF-8.

  --text            the input is plain text, taken unchanged (offsets point into it); else it is a page's HTML
  --url U           the story's address
  --published DATE  the story's date where it does not say it, or says it wrongly: 2018, 2018-06 or 2018-06-15
  --jsonl           one story a line, {"id", "text" or "html", "url"?, "published"?}, one JSON object a line out,
                    with the same id; a bad line gives {"id", "line", "error"}, and exit status 1 at the end.
                    A line says itself whether it is text; --url and --published serve lines without their own
  --help            this text

Exit status: 0 all went well, 1 something could not be read, 2 the command was not understood.
`

export const WebAddress = z.url({ protocol: /^https?$/ })

/** What is known of a story besides its words. */
export interface Known {
  url: string | null
  published: string | null
}

export interface Options {
  help: boolean
  /** Null for standard input. */
  file: string | null
  text: boolean
  jsonl: boolean
  known: Known
}

/** @throws Misuse */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parsed(args)
  const [file = '-', ...more] = positionals
  if (file === '') throw new Misuse('the file has no name: name one, or leave it out for standard input')
  if (more.length > 0) throw new Misuse(`one file at a time, got also "${more.join('", "')}"`)
  const { help = false, text = false, jsonl = false, url, published } = values
  if (url !== undefined && !WebAddress.safeParse(url).success) {
    throw new Misuse(`--url "${url}" is not an address: write it in full, with https://`)
  }
  if (published !== undefined && !PartialDate.safeParse(published).success) {
    throw new Misuse(`--published "${published}" is not a date: write 2018, 2018-06 or 2018-06-15`)
  }
  return {
    help,
    file: file === '-' ? null : file,
    text,
    jsonl,
    known: { url: url ?? null, published: published ?? null },
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        text: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        url: { type: 'string' },
        published: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Misuse(reasonOf(error))
  }
}
