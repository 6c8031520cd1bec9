/** The files that a run reads, found before it begins: in an order that is always the same. */
import type { Dirent } from 'node:fs'
import { glob, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'

/** `lines`: one story a line of JSON; `warc`: pages as crawlers keep them; the others are one story a file. */
export type Form = 'lines' | 'warc' | 'text' | 'page'

export interface Source {
  /** Null for standard input. */
  file: string | null
  form: Form
  /** In bytes, and in milliseconds since 1970; null where the file is not there, which is told when its turn comes. */
  size: number | null
  changed: number | null
}

/** What the command line says of its input. */
export interface Told {
  text: boolean
  jsonl: boolean
}

const ENDINGS: Readonly<Record<string, Form>> = {
  jsonl: 'lines',
  ndjson: 'lines',
  warc: 'warc',
  txt: 'text',
  html: 'page',
  htm: 'page',
}
const ENDING = /\.([a-z]{1,9})(?:\.gz)?$/i

/**
 * Of a folder, the files in it, however deep, that end as stories do; of a pattern, what it finds.
 * @throws Failure for a folder or a pattern without any.
 */
export async function listSources(names: readonly (string | null)[], told: Told): Promise<Source[]> {
  const sources: Source[] = []
  for (const name of names) {
    if (name === null) sources.push({ file: null, form: formOf('', told), size: null, changed: null })
    else for (const file of await filesOf(name)) sources.push(await sourceAt(file, told))
  }
  return sources
}

async function sourceAt(file: string, told: Told): Promise<Source> {
  const found = await statOf(file)
  return { file, form: formOf(file, told), size: found?.size ?? null, changed: found?.mtimeMs ?? null }
}

/** `--text` alone goes for every file, `--jsonl` for those whose names do not say what they are. */
function formOf(file: string, { text, jsonl }: Told): Form {
  if (text && !jsonl) return 'text'
  return endingOf(file) ?? (jsonl ? 'lines' : 'page')
}

function endingOf(file: string): Form | undefined {
  const [, ending = ''] = ENDING.exec(file) ?? []
  return ENDINGS[ending.toLowerCase()]
}

async function filesOf(name: string): Promise<string[]> {
  const found = await statOf(name)
  if (found?.isDirectory()) return filesIn(name)
  return !found && /[*?[{]/.test(name) ? filesLike(name) : [name]
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = pathsOf(entries).filter((path) => endingOf(path))
  if (files.length > 0) return files
  throw new Failure(`${folder}: no file in this folder ends in ${Object.keys(ENDINGS).join(', ')}`)
}

async function filesLike(pattern: string): Promise<string[]> {
  const entries: Dirent[] = []
  for await (const entry of glob(pattern, { withFileTypes: true })) entries.push(entry)
  const files = pathsOf(entries)
  if (files.length > 0) return files
  throw new Failure(`${pattern}: there is no such file, and as a pattern it finds none`)
}

function pathsOf(entries: Dirent[]): string[] {
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

/** What cannot be looked at cannot be read either, which says why when its turn comes. */
async function statOf(path: string) {
  return stat(path).catch(() => null)
}
