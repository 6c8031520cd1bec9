import { type ParseArgsConfig, parseArgs } from 'node:util'
import { PartialDate } from '@spotcheck/core'
import * as z from 'zod/mini'
import { Misuse, reasonOf } from './failure.ts'

export const usage = `Usage: spotcheck extract [FILE|-] [--text] [--url U] [--published DATE] [--jsonl] [--as-of DATE]
       spotcheck records FILE… [--format table|jsonl|csv] [--url U] [--published DATE] [--as-of DATE]
       spotcheck council NAME|CODE [--json] [--as-of DATE]

extract reads a news story and prints, as JSON, the councils, ratings and quotations in it and the inspections that it
reports, each checked against the official outcomes. Without FILE, or with -, it reads standard input. Input is UTF-8.
records prints one row for each inspection that stories tell of, with the verdict of that check. A file that ends in .txt
is plain text, one that ends in .jsonl holds one story a line, any other is a page's HTML.
council prints every official outcome of a council, and what is due next.

  --text            the input is plain text, taken unchanged (offsets point into it); else it is a page's HTML
  --url U           the story's address
  --published DATE  the story's date where it does not say it, or says it wrongly: 2018, 2018-06 or 2018-06-15
  --jsonl           one story a line, {"id", "text" or "html", "url"?, "published"?}, one JSON object a line out,
                    with the same id; a bad line gives {"id", "line", "error"}, and exit status 1 at the end.
                    A line says itself whether it is text; --url and --published serve lines without their own
  --format F        how records prints: table (for reading), jsonl or csv
  --json            council prints one JSON object a council
  --as-of DATE      the day from which the next inspection is seen, such as 2018-06-15; without it, today
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
  asOf: string
}

export interface RecordsOptions {
  help: boolean
  files: string[]
  format: 'table' | 'jsonl' | 'csv'
  known: Known
  asOf: string
}

export interface CouncilOptions {
  help: boolean
  /** A name or a GSS code. */
  name: string
  json: boolean
  asOf: string
}

/** @throws Misuse */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parsed(args, {
    ...KNOWN,
    text: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  })
  const [file = '-', ...more] = positionals
  if (file === '') throw new Misuse('the file has no name: name one, or leave it out for standard input')
  if (more.length > 0) throw new Misuse(`one file at a time, got also "${more.join('", "')}"`)
  const { help = false, text = false, jsonl = false } = values
  return {
    help,
    file: file === '-' ? null : file,
    text,
    jsonl,
    known: knownFrom(values),
    asOf: asOfFrom(values),
  }
}

/** @throws Misuse */
export function readRecordsOptions(args: string[]): RecordsOptions {
  const { values, positionals } = parsed(args, { ...KNOWN, format: { type: 'string' } })
  const { help = false } = values
  const format = FORMATS.find((one) => one === (values.format ?? 'table'))
  if (!format) throw new Misuse(`--format "${values.format}" is none of ${FORMATS.join(', ')}`)
  if (positionals.length === 0 && !help) throw new Misuse('records needs one or more files')
  return { help, files: positionals, format, known: knownFrom(values), asOf: asOfFrom(values) }
}

/** @throws Misuse */
export function readCouncilOptions(args: string[]): CouncilOptions {
  const { values, positionals } = parsed(args, { ...COMMON, json: { type: 'boolean' } })
  const { help = false, json = false } = values
  const name = positionals.join(' ').trim()
  if (name === '' && !help) throw new Misuse('council needs the name or the code of a council')
  return { help, name, json, asOf: asOfFrom(values) }
}

const FORMATS = ['table', 'jsonl', 'csv'] as const

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  'as-of': { type: 'string' },
} as const
const KNOWN = { ...COMMON, url: { type: 'string' }, published: { type: 'string' } } as const

function knownFrom({ url, published }: { url?: string; published?: string }): Known {
  if (url !== undefined && !WebAddress.safeParse(url).success) {
    throw new Misuse(`--url "${url}" is not an address: write it in full, with https://`)
  }
  if (published !== undefined && !PartialDate.safeParse(published).success) {
    throw new Misuse(`--published "${published}" is not a date: write 2018, 2018-06 or 2018-06-15`)
  }
  return { url: url ?? null, published: published ?? null }
}

const DAY = /^\d{4}-\d\d-\d\d$/

function asOfFrom({ 'as-of': asOf = new Date().toISOString().slice(0, 10) }: { 'as-of'?: string }): string {
  if (!DAY.test(asOf) || !PartialDate.safeParse(asOf).success) {
    throw new Misuse(`--as-of "${asOf}" is not a day: write 2018-06-15`)
  }
  return asOf
}

function parsed<const Known extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Known) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new Misuse(reasonOf(error))
  }
}
