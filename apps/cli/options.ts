import { availableParallelism } from 'node:os'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { PartialDate } from '@spotcheck/core/schema'
import * as z from 'zod/mini'
import { Misuse, reasonOf } from './failure.ts'
import type { RecordsFormat } from './record-line.ts'

export const WebAddress = z.url({ protocol: /^https?$/ })

/** What is known of a story besides its words. */
export interface Known {
  url: string | null
  published: string | null
}

interface StoryOptions {
  help: boolean
  text: boolean
  jsonl: boolean
  known: Known
  asOf: string
}

export interface OneStoryOptions extends StoryOptions {
  /** Null for standard input. */
  file: string | null
}

export interface ArchiveOptions extends StoryOptions {
  /** Files, folders and patterns; null for standard input. */
  files: (string | null)[]
  /** Null for standard output. */
  output: string | null
  resume: boolean
  workers: number
  /** The whole command line, apart from `--resume`. */
  asked: string[]
}

export interface RecordsOptions extends ArchiveOptions {
  format: RecordsFormat
}

/** `output` is a folder. */
export type ExportOptions = ArchiveOptions & { output: string }

export interface CouncilOptions {
  help: boolean
  /** A name or a GSS code; null for those in the lines of standard input. */
  name: string | null
  json: boolean
  asOf: string
}

/** With `--jsonl`, of an archive; else of one story. @throws Misuse */
export function readExtractOptions(args: string[]): OneStoryOptions | ArchiveOptions {
  const { values, positionals } = parsed(args, ARCHIVE)
  if (values.jsonl) return archiveOptions(args, values, positionals)
  const [file = '-', ...more] = positionals
  if (more.length > 0)
    throw new Misuse(`one file at a time, got also "${more.join('", "')}"; --jsonl takes any number`)
  const early = (['output', 'resume', 'workers'] as const).find((name) => values[name] !== undefined)
  if (early) throw new Misuse(`--${early} is for archives: give --jsonl too`)
  return { ...storyOptions(values), file: fileFrom(file) }
}

/** @throws Misuse */
export function readRecordsOptions(args: string[]): RecordsOptions {
  const { values, positionals } = parsed(args, { ...ARCHIVE, format: { type: 'string' } })
  const format = FORMATS.find((one) => one === (values.format ?? 'table'))
  if (!format) throw new Misuse(`--format "${values.format}" is none of ${FORMATS.join(', ')}`)
  return { ...archiveOptions(args, values, positionals), format }
}

/** @throws Misuse */
export function readExportOptions(args: string[]): ExportOptions {
  const { values, positionals } = parsed(args, ARCHIVE)
  const options = archiveOptions(args, values, positionals)
  const { output, help } = options
  if (output === null && !help) throw new Misuse('export writes a folder: name it with --output')
  return { ...options, output: output ?? '' }
}

/** @throws Misuse */
export function readCouncilOptions(args: string[]): CouncilOptions {
  const { values, positionals } = parsed(args, { ...COMMON, json: { type: 'boolean' } })
  const { help = false, json = false } = values
  const name = positionals.join(' ').trim()
  if (name === '' && !help)
    throw new Misuse('council needs the name or the code of a council, or - for standard input')
  return { help, name: name === '-' ? null : name, json, asOf: asOfFrom(values) }
}

const FORMATS: readonly RecordsFormat[] = ['table', 'jsonl', 'csv']

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  'as-of': { type: 'string' },
} as const
const STORIES = {
  ...COMMON,
  text: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  url: { type: 'string' },
  published: { type: 'string' },
} as const
const ARCHIVE = {
  ...STORIES,
  output: { type: 'string', short: 'o' },
  resume: { type: 'boolean' },
  workers: { type: 'string' },
} as const

interface StoryValues {
  help?: boolean
  text?: boolean
  jsonl?: boolean
  url?: string
  published?: string
  'as-of'?: string
}

interface ArchiveValues extends StoryValues {
  output?: string
  resume?: boolean
  workers?: string
}

function archiveOptions(args: string[], values: ArchiveValues, positionals: string[]): ArchiveOptions {
  const { output = null, resume = false } = values
  if (output === '') throw new Misuse('--output has no name')
  if (resume && output === null) throw new Misuse('--resume goes on with a file: name it with --output')
  const files = positionals.length > 0 ? positionals : ['-']
  if (files.filter((file) => file === '-').length > 1)
    throw new Misuse('standard input can be read only once, got - twice')
  return {
    ...storyOptions(values),
    files: files.map(fileFrom),
    output,
    resume,
    workers: workersFrom(values),
    asked: args.filter((arg) => arg !== '--resume'),
  }
}

const MOST_WORKERS = 256

function workersFrom({ workers = String(availableParallelism()) }: ArchiveValues): number {
  const number = Number(workers)
  if (Number.isInteger(number) && number >= 1 && number <= MOST_WORKERS) return number
  throw new Misuse(`--workers "${workers}" is not a whole number from 1 to ${MOST_WORKERS}`)
}

function storyOptions(values: StoryValues): StoryOptions {
  const { help = false, text = false, jsonl = false } = values
  return { help, text, jsonl, known: knownFrom(values), asOf: asOfFrom(values) }
}

function fileFrom(file: string): string | null {
  if (file === '') throw new Misuse('the file has no name: name one, or leave it out for standard input')
  return file === '-' ? null : file
}

function knownFrom({ url, published }: StoryValues): Known {
  if (url !== undefined && !WebAddress.safeParse(url).success) {
    throw new Misuse(`--url "${url}" is not an address: write it in full, with https://`)
  }
  if (published !== undefined && !PartialDate.safeParse(published).success) {
    throw new Misuse(`--published "${published}" is not a date: write 2018, 2018-06 or 2018-06-15`)
  }
  return { url: url ?? null, published: published ?? null }
}

const DAY = /^\d{4}-\d\d-\d\d$/

function asOfFrom({
  'as-of': asOf = new Date().toISOString().slice(0, 10),
}: Pick<StoryValues, 'as-of'>): string {
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
