/**
 * What LibreOffice reads of the files that are made for it and its like. SPOTCHECK_LIBREOFFICE names its program, which `npm test` finds,
 * installs where it can, or says that it is not there.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Collection } from './collection.ts'
import { type Format, formats, type Piece } from './formats.ts'
import { undefused } from './read-csv.ts'
import { filledWith, HOSTILE, SPEECH } from './sample-annotations.ts'
import { recordWith } from './sample-records.ts'

const program = process.env.SPOTCHECK_LIBREOFFICE

// It takes its time to start, on a busy machine above all.
vi.setConfig({ testTimeout: 180_000 })

const WORSE = ['bidi \u202Etxt\u202C and emoji 👩‍👧', '{\\rtf1 braces}', 'a — b … c']
const HELD = [...HOSTILE, ...WORSE]
const SAID = ['We will act … We must.\nAnd soon.', ...HELD]
const COLLECTION: Collection = {
  annotations: [SPEECH, ...HELD.map((words, at) => ({ ...filledWith(words), id: idOf(at) }))],
  inspections: [recordWith('=1+1')],
}

function idOf(at: number): string {
  return `urn:uuid:3f0c2f6e-9a53-4c7c-8a52-${String(at).padStart(12, '0')}`
}

/** An export, opened by LibreOffice and saved as another kind of file. */
async function opened(id: Format['id'], as: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'spotcheck-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const format = formats.find((format) => format.id === id)
  if (!format) throw new Error(`There is no format "${id}".`)
  const pieces: Piece[] = []
  for await (const piece of format.write(COLLECTION)) pieces.push(piece)
  await writeFile(join(folder, `file.${format.extension}`), await new Blob(pieces).bytes())
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const input = format.extension === 'csv' ? ['--infilter=CSV:44,34,76'] : []
  const args = [profile, '--headless', ...input, '--convert-to', as, '--outdir', join(folder, 'out')]
  await promisify(execFile)(`${program}`, [...args, join(folder, `file.${format.extension}`)])
  return readFile(join(folder, `out/file.${as.split(':', 1)}`))
}

async function quotesIn(id: 'csv' | 'xlsx'): Promise<string[]> {
  const [names = [], ...rows] = await readSheet(await opened(id, 'xlsx'), { trim: false })
  return rows.map((row) => String(row[names.indexOf('quote')] ?? ''))
}

/** A sheet holds line breaks of one kind, and signs that are not seen may be gone. */
const seen = (words: string) =>
  words.replace(/\r\n?|\u2028/g, '\n').replace(/(?!\n)[\p{Cc}\u200B\u00AD]/gu, '')

describe.runIf(program)('in LibreOffice', () => {
  test('a CSV of quotes has every quote, and none has become a formula', async () => {
    expect((await quotesIn('csv')).map((quote) => seen(undefused(quote)))).toEqual(SAID.map(seen))
  })

  test('an Excel file has every quote, and none has become a formula', async () => {
    expect((await quotesIn('xlsx')).map(seen)).toEqual(SAID.map(seen))
  })

  test('a Word document has every quote', async () => {
    const text = (await opened('docx-speaker', 'txt:Text (encoded):UTF8')).toString()
    const words = text.replace(/\s+/g, ' ')
    for (const held of HELD) expect(words).toContain(seen(held).replace(/\s+/g, ' ').trim())
  })
})
