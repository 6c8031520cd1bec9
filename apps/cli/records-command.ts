/** `spotcheck records`: one row for each inspection that stories tell of, with what the official outcomes say of it. */
import { extname } from 'node:path'
import type { Article } from '@spotcheck/core'
import { csvRow } from '@spotcheck/export'
import { type CheckedExtraction, type CheckedInspection, checked } from './checked.ts'
import { Failure } from './failure.ts'
import { openInput, readAll, splitLines, unreadable } from './input.ts'
import { answers } from './json-lines.ts'
import type { RecordsOptions } from './options.ts'
import { print } from './print.ts'
import { readPage, readText } from './read-story.ts'
import { tableRow } from './table.ts'

interface Row {
  /** The file, and in an archive of many stories the story's id. */
  source: string
  article: Article
  record: CheckedInspection
}

const COLUMNS: readonly { name: string; width: number; value: (row: Row) => string | null }[] = [
  { name: 'council', width: 28, value: ({ record }) => record.name },
  { name: 'code', width: 9, value: ({ record }) => record.council },
  { name: 'framework', width: 9, value: ({ record }) => record.framework },
  { name: 'inspected', width: 21, value: ({ record: { inspected } }) => inspected && period(inspected) },
  { name: 'published', width: 10, value: ({ article }) => article.published },
  { name: 'judgements', width: 40, value: ({ record }) => gradesOf(record.judgements) },
  {
    name: 'previous',
    width: 30,
    value: ({ record }) => record.previous && gradesOf(record.previous.judgements),
  },
  { name: 'change', width: 6, value: ({ record }) => record.change },
  { name: 'prompted by', width: 24, value: ({ record }) => promptOf(record) },
  { name: 'intervention', width: 34, value: ({ record }) => measuresOf(record) },
  { name: 'tally', width: 30, value: ({ record }) => talliesOf(record) },
  { name: 'verdict', width: 9, value: ({ record }) => record.register.verdict },
  { name: 'differences', width: 40, value: ({ record }) => differencesOf(record) },
  {
    name: 'due',
    width: 21,
    value: ({ record: { nextDue } }) => (nextDue?.window ? period(nextDue.window) : null),
  },
  { name: 'report', width: 44, value: ({ record }) => record.register.reportUrl },
  { name: 'source', width: 0, value: ({ source }) => source },
]

/** @throws Failure after the last file, where one or more could not be read. */
export async function listRecords(
  options: RecordsOptions,
  complain: (message: string) => void,
): Promise<void> {
  let bad = 0
  const onBad = (message: string) => {
    bad++
    complain(message)
  }
  await print(lines(rowsOf(options, onBad), options.format))
  if (bad > 0) throw new Failure(`${bad} ${bad === 1 ? 'story' : 'stories'} could not be read`)
}

async function* lines(rows: AsyncIterable<Row>, format: RecordsOptions['format']): AsyncGenerator<string> {
  const names = COLUMNS.map(({ name }) => name)
  const widths = COLUMNS.map(({ width }) => width)
  if (format === 'csv') yield csvRow(names)
  if (format === 'table') yield tableRow(names, widths)
  for await (const row of rows) {
    const cells = COLUMNS.map(({ value }) => value(row) ?? '')
    if (format === 'csv') yield csvRow(cells)
    else if (format === 'table') yield tableRow(cells, widths)
    else yield `${JSON.stringify({ source: row.source, ...row.record })}\n`
  }
}

/** Read one after the other, an archive line by line, so that any number of stories fits. */
async function* rowsOf(options: RecordsOptions, onBad: (message: string) => void): AsyncGenerator<Row> {
  for (const file of options.files) {
    try {
      for await (const { source, extraction } of storiesIn(file, options, onBad))
        for (const record of extraction.inspections) yield { source, article: extraction.article, record }
    } catch (error) {
      const failure = unreadable(file, error)
      if (!(failure instanceof Failure)) throw failure
      onBad(failure.message)
    }
  }
}

async function* storiesIn(
  file: string,
  { known, asOf }: RecordsOptions,
  onBad: (message: string) => void,
): AsyncGenerator<{ source: string; extraction: CheckedExtraction }> {
  const input = openInput(file)
  if (extname(file) !== '.jsonl') {
    const words = await readAll(input)
    const extraction = extname(file) === '.txt' ? readText(words, known) : readPage(words, known)
    yield { source: file, extraction: checked(extraction, asOf) }
    return
  }
  for await (const answer of answers(splitLines(input.stream), known, () => {})) {
    if ('error' in answer) onBad(`${file}, line ${answer.line}: ${answer.error}`)
    else yield { source: `${file}#${answer.id}`, extraction: checked(answer, asOf) }
  }
}

const period = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}/${to}`)

function gradesOf(judgements: CheckedInspection['judgements']): string {
  return judgements.map(({ judgement, rating }) => `${judgement} ${rating}`).join('; ')
}

function promptOf({ promptedBy }: CheckedInspection): string | null {
  return promptedBy && [promptedBy.visit, promptedBy.on && period(promptedBy.on)].filter(Boolean).join(' ')
}

function measuresOf({ intervention }: CheckedInspection): string {
  return intervention.map(({ measure, standing }) => `${measure} ${standing}`).join('; ')
}

/** "The 21st authority rated inadequate under SIF" as "21 authority inadequate SIF". */
function talliesOf({ tallies }: CheckedInspection): string {
  return tallies
    .map(({ nth, of, rating, framework }) => [nth, of, rating, framework].filter(Boolean).join(' '))
    .join('; ')
}

function differencesOf({ register: { differences } }: CheckedInspection): string {
  return differences
    .map((difference) =>
      difference.field === 'judgement'
        ? `${difference.judgement}: ${difference.story}, officially ${difference.official}`
        : `${difference.field}: ${difference.story}, officially ${difference.official}`,
    )
    .join('; ')
}
