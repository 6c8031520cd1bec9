/** `spotcheck records`: one row for each inspection that stories tell of, with what the official outcomes say of it. */
import { extname } from 'node:path'
import { type Article, dateInWords } from '@spotcheck/core'
import { countBeside, gradeOf, type NextDue, RELEASED_TO } from '@spotcheck/core/official'
import { csvRow, differencesIn, gradesIn, measuresIn, talliesIn } from '@spotcheck/export'
import { type CheckedExtraction, type CheckedInspection, checked } from './checked.ts'
import { Failure } from './failure.ts'
import { type Input, openInput, readAll, splitLines, unreadable } from './input.ts'
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

interface Column {
  name: string
  /** How wide it is in the table; columns without a width are for CSV alone. */
  width?: number
  value(row: Row): string | null
}

const COLUMNS: readonly Column[] = [
  { name: 'council', width: 24, value: ({ record }) => record.name },
  { name: 'code', value: ({ record }) => record.council },
  { name: 'framework', width: 9, value: ({ record }) => record.framework },
  { name: 'visit', value: ({ record }) => record.visit },
  { name: 'inspected', width: 21, value: ({ record: { inspected } }) => inspected && period(inspected) },
  { name: 'report published', value: ({ record }) => record.published },
  { name: 'story published', value: ({ article }) => article.published },
  { name: 'judgements', width: 40, value: ({ record }) => gradesIn(record.judgements).join('; ') },
  { name: 'previous', width: 40, value: ({ record }) => previousOf(record) },
  { name: 'change', width: 6, value: ({ record }) => record.change },
  { name: 'prompted by', value: ({ record }) => promptOf(record) },
  { name: 'intervention', value: ({ record }) => measuresIn(record).join('; ') },
  { name: 'tally', value: ({ record }) => talliesIn(record).join('; ') },
  { name: 'officially counted', value: countedBeside },
  { name: 'not said', value: ({ record }) => record.missing.join('; ') },
  { name: 'partial', value: ({ record }) => (record.partial ? 'yes' : 'no') },
  { name: 'verdict', width: 9, value: ({ record }) => record.register.verdict },
  { name: 'differences', width: 40, value: ({ record }) => differencesIn(record.register).join('; ') },
  { name: 'official report', value: ({ record }) => record.register.reportUrl },
  { name: 'official outcomes to', value: ({ record }) => record.register.release },
  {
    name: 'due',
    width: 21,
    value: ({ record: { nextDue } }) => (nextDue?.window ? period(nextDue.window) : null),
  },
  { name: 'what is due', width: 62, value: ({ record: { nextDue } }) => nextDue && whatIsDue(nextDue) },
  { name: 'rule', value: ({ record: { nextDue } }) => nextDue && `${nextDue.rule} (${nextDue.source})` },
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
  if (format === 'jsonl') {
    for await (const { source, record } of rows) yield `${JSON.stringify({ source, ...record })}\n`
    return
  }
  const columns = COLUMNS.filter(({ width }) => format === 'csv' || width !== undefined)
  const widths = columns.map(({ width = 0 }) => width)
  const line = (cells: string[]) => (format === 'csv' ? csvRow(cells) : tableRow(cells, widths))
  yield line(columns.map(({ name }) => name))
  for await (const row of rows) yield line(columns.map(({ value }) => value(row) ?? ''))
  if (format === 'table') yield `The verdicts rest on the official outcomes to ${dateInWords(RELEASED_TO)}.\n`
}

/** Read one after the other, an archive line by line, so that any number of stories fits. */
async function* rowsOf(options: RecordsOptions, onBad: (message: string) => void): AsyncGenerator<Row> {
  for (const file of options.files) {
    const input = openInput(file)
    try {
      for await (const { source, extraction } of storiesIn(input, formOf(file, options), options, onBad))
        for (const record of extraction.inspections) yield { source, article: extraction.article, record }
    } catch (error) {
      const failure = unreadable(input.name, error)
      if (!(failure instanceof Failure)) throw failure
      onBad(failure.message)
    }
  }
}

type Form = 'text' | 'jsonl' | 'page'

async function* storiesIn(
  { name, stream }: Input,
  form: Form,
  { known, asOf }: RecordsOptions,
  onBad: (message: string) => void,
): AsyncGenerator<{ source: string; extraction: CheckedExtraction }> {
  if (form === 'jsonl') {
    for await (const answer of answers(splitLines(stream), known, () => {})) {
      if ('error' in answer) onBad(`${name}, line ${answer.line}: ${answer.error}`)
      else yield { source: `${name}#${answer.id}`, extraction: checked(answer, asOf) }
    }
    return
  }
  const words = await readAll({ name, stream })
  const extraction = form === 'text' ? readText(words, known) : readPage(words, known)
  yield { source: name, extraction: checked(extraction, asOf) }
}

/** What the command line says of its input, or else a file's ending. */
function formOf(file: string | null, { text, jsonl }: RecordsOptions): Form {
  const ending = text || jsonl || file === null ? '' : extname(file)
  if (jsonl || ending === '.jsonl') return 'jsonl'
  return text || ending === '.txt' ? 'text' : 'page'
}

const period = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}/${to}`)

function promptOf({ promptedBy }: CheckedInspection): string | null {
  return promptedBy && [promptedBy.visit, promptedBy.on && period(promptedBy.on)].filter(Boolean).join(' ')
}

/** “overall-effectiveness good; SIF; 2012” */
function previousOf({ previous }: CheckedInspection): string | null {
  if (!previous) return null
  const { judgements, framework, inspected } = previous
  return [...gradesIn(judgements), framework, inspected && period(inspected)].filter(Boolean).join('; ')
}

/** “33 by 2018-07-17 (…)”: what the official outcomes count beside each tally of the story, and why that may be another number. */
function countedBeside({ article, record: { tallies, register } }: Row): string | null {
  const day = register.outcome?.published ?? article.published
  const counts = tallies.flatMap((tally) => {
    const count = day && countBeside(tally, day)
    return count === null ? [] : [`${count} by ${day}`]
  })
  return counts.length === 0
    ? null
    : `${counts.join('; ')} (counts in the news depend on mergers and re-inspections)`
}

/** “inspected again 2021-11-19: good”, or what is still to come and what may change it. */
function whatIsDue({ next, since, overdue, newFramework }: NextDue): string {
  if (since) {
    const grades = since.judgements.map(({ judgement, grade }) => `${judgement} ${grade}`)
    return `inspected again ${since.inspected.to}: ${gradeOf(since, 'overall-effectiveness') ?? grades.join('; ')}`
  }
  const caveats = [
    overdue && 'that time has passed',
    newFramework && 'a renewed framework is planned for 2027',
  ]
  return [next, ...caveats].filter(Boolean).join('; ')
}
