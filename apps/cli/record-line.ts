/** An inspection that a story tells of as a row of a table, with what the official outcomes say of it. */
import { type Article, dateInWords } from '@spotcheck/core'
import { countBeside, gradeOf, type NextDue, RELEASED_TO } from '@spotcheck/core/official'
import { csvRow, differencesIn, gradesIn, measuresIn, talliesIn } from '@spotcheck/export'
import type { CheckedInspection } from './checked.ts'
import { tableRow } from './table.ts'

/** `table` is for reading. */
export type RecordsFormat = 'table' | 'jsonl' | 'csv'

export interface Row {
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

const inTable = COLUMNS.filter(({ width }) => width !== undefined)
const widths = inTable.map(({ width = 0 }) => width)

export function recordLine(row: Row, format: RecordsFormat): string {
  if (format === 'jsonl') return `${JSON.stringify({ source: row.source, ...row.record })}\n`
  return line(format, ({ value }) => value(row) ?? '')
}

export function firstLine(format: RecordsFormat): string {
  return format === 'jsonl' ? '' : line(format, ({ name }) => name)
}

export function lastLine(format: RecordsFormat): string {
  return format === 'table'
    ? `The verdicts rest on the official outcomes to ${dateInWords(RELEASED_TO)}.\n`
    : ''
}

function line(format: 'table' | 'csv', cell: (column: Column) => string): string {
  return format === 'csv' ? csvRow(COLUMNS.map(cell)) : tableRow(inTable.map(cell), widths)
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
