/** What stories say as tables for R, Python, DuckDB and Spark: one row an inspection, a quotation or a mention. */
import type { Extraction, Inspection, Mention, Quotation } from '@spotcheck/core'
import type { Check } from '@spotcheck/core/official'
import type { BasicType } from 'hyparquet-writer'
import { differencesIn, gradesIn, measuresIn, talliesIn } from '../record-facts.ts'
import { type Cell, parquetFile } from './file.ts'

export type { Cell } from './file.ts'

interface Told<Item> {
  story: CheckedStory
  item: Item
}

type Checked = Inspection & { register: Check }

/** What one story says, and where it stood. */
export interface CheckedStory extends Omit<Extraction, 'inspections'> {
  source: string
  inspections: Checked[]
}

interface Column<Item> {
  name: string
  type: BasicType
  value(told: Told<Item>): Cell | undefined
}

interface Table<Item> {
  columns: Column<Item>[]
  items(story: CheckedStory): Item[]
}

function column<Item>(name: string, type: BasicType, value: Column<Item>['value']): Column<Item> {
  return { name, type, value }
}

function words<Item>(name: string, value: (item: Item) => string | null | undefined): Column<Item> {
  return column(name, 'STRING', ({ item }) => value(item))
}

/** These stand first in every table. */
function ofStory<Item>(): Column<Item>[] {
  return [
    column('source', 'STRING', ({ story }) => story.source),
    column('url', 'STRING', ({ story }) => story.article.url),
    column('title', 'STRING', ({ story }) => story.article.title),
    column('site', 'STRING', ({ story }) => story.article.siteName),
    column('published', 'STRING', ({ story }) => story.article.published),
  ]
}

/** Where the words stand: UTF-16 code units into the story's text, end exclusive. */
function ofWords<Item extends Mention | Quotation>(): Column<Item>[] {
  return [
    words('kind', ({ kind }) => kind),
    words('text', ({ text }) => text),
    column('start', 'INT32', ({ item }) => item.start),
    column('end', 'INT32', ({ item }) => item.end),
    words('rule', ({ rule }) => rule),
  ]
}

const overallOf = (judgements: Inspection['judgements']) =>
  judgements.find(({ judgement }) => judgement === 'overall-effectiveness')?.rating

const inspections: Table<Checked> = {
  items: (story) => story.inspections,
  columns: [
    ...ofStory<Checked>(),
    words('council', ({ name }) => name),
    words('council_code', ({ council }) => council),
    words('framework', ({ framework }) => framework),
    words('visit', ({ visit }) => visit),
    words('inspected_from', ({ inspected }) => inspected?.from),
    words('inspected_to', ({ inspected }) => inspected?.to),
    words('report', ({ published }) => published),
    words('overall', ({ judgements }) => overallOf(judgements)),
    words('judgements', ({ judgements }) => gradesIn(judgements).join('; ')),
    words('previous_overall', ({ previous }) => previous && overallOf(previous.judgements)),
    words('previous_framework', ({ previous }) => previous?.framework),
    words('change', ({ change }) => change),
    words('intervention', (record) => measuresIn(record).join('; ')),
    words('tallies', (record) => talliesIn(record).join('; ')),
    column('partial', 'BOOLEAN', ({ item }) => item.partial),
    words('verdict', ({ register }) => register.verdict),
    words('differences', ({ register }) => differencesIn(register).join('; ')),
    words('official_report', ({ register }) => register.reportUrl),
    words('official_outcomes_to', ({ register }) => register.release),
  ],
}

const quotations: Table<Quotation> = {
  items: (story) => story.quotations,
  columns: [
    ...ofStory<Quotation>(),
    ...ofWords<Quotation>(),
    words('words', (quotation) => quotation.words),
    column('speech', 'INT32', ({ item }) => item.speech),
    words('speaker', ({ speaker }) => speaker?.name),
    words('speaker_role', ({ speaker }) => speaker?.role),
    words('speaker_organisation', ({ speaker }) => speaker?.organisation),
    words('speaker_council_code', ({ speaker }) => speaker?.council),
    column('confidence', 'DOUBLE', ({ item }) => item.confidence),
    column('headline', 'BOOLEAN', ({ item }) => item.headline ?? false),
  ],
}

/** A field that mentions of some kinds have. */
const field =
  <Type>(name: string, isType: (value: unknown) => value is Type) =>
  (mention: Mention): Type | null => {
    const value: unknown = Object.entries(mention).find(([key]) => key === name)?.[1]
    return isType(value) ? value : null
  }

const isString = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'

const mentions: Table<Mention> = {
  items: (story) => story.mentions,
  columns: [
    ...ofStory<Mention>(),
    ...ofWords<Mention>(),
    words('council_code', field('council', isString)),
    words('name', field('name', isString)),
    words('role', field('role', isString)),
    words('organisation', field('organisation', isString)),
    words('rating', field('rating', isString)),
    words('judgement', field('judgement', isString)),
    words('status', field('status', isString)),
    words('framework', field('framework', isString)),
    words('visit', field('visit', isString)),
    words('from', field('from', isString)),
    words('to', field('to', isString)),
    column('amount', 'DOUBLE', ({ item }) => field('amount', isNumber)(item)),
    column('value', 'DOUBLE', ({ item }) => field('value', isNumber)(item)),
  ],
}

export type TableName = 'inspections' | 'quotations' | 'mentions'

/** The rows that a story gives in each table; a cell for each column. */
export function tableRows(story: CheckedStory): [TableName, Cell[][]][] {
  return [
    ['inspections', rowsOf(story, inspections)],
    ['quotations', rowsOf(story, quotations)],
    ['mentions', rowsOf(story, mentions)],
  ]
}

function rowsOf<Item>(story: CheckedStory, { columns, items }: Table<Item>): Cell[][] {
  return items(story).map((item) => columns.map(({ value }) => value({ story, item }) ?? null))
}

const columnsOf: Record<TableName, readonly { name: string; type: BasicType }[]> = {
  inspections: inspections.columns,
  quotations: quotations.columns,
  mentions: mentions.columns,
}

/** A Parquet file of such rows. */
export function toParquet(table: TableName, rows: readonly Cell[][]): Uint8Array {
  return parquetFile(columnsOf[table], rows)
}
