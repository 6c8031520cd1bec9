import { type Inspection, Judgement, type KeptInspection, type KeptSource, thatCounts } from '@spotcheck/core'
import { type Check, checkKept } from '@spotcheck/core/official'
import type { Collection } from './collection.ts'
import { correctionsIn, gradeIn } from './corrections.ts'
import { type Column, csvTable, inOneCell } from './csv-table.ts'
import { differencesIn, evidenceIn, gradesIn, measuresIn, talliesIn } from './record-facts.ts'

/** What a row is read from. */
export interface RecordRow {
  kept: KeptInspection
  counts: Inspection
  check: Check
}

const ofSources =
  (value: (source: KeptSource) => string | null) =>
  ({ kept }: RecordRow) =>
    inOneCell(kept.sources.map((source) => value(source) ?? ''))

/** A record's columns: of the CSV, and of a sheet. */
export const RECORD_COLUMNS: Column<RecordRow>[] = [
  ['council', ({ counts }) => counts.name],
  ['council_code', ({ counts }) => counts.council],
  ['framework', ({ counts }) => counts.framework],
  ['visit', ({ counts }) => counts.visit],
  ['inspected_from', ({ counts }) => counts.inspected?.from],
  ['inspected_to', ({ counts }) => counts.inspected?.to],
  ['report', ({ counts }) => counts.published],
  ...Judgement.options.map(
    (judgement): Column<RecordRow> => [
      judgement.replaceAll('-', '_'),
      ({ counts }) => gradeIn(counts, judgement),
    ],
  ),
  ['previous_overall', ({ counts }) => counts.previous && gradeIn(counts.previous, 'overall-effectiveness')],
  ['previous_other', ({ counts }) => inOneCell(gradesIn(partsBefore(counts)))],
  ['previous_framework', ({ counts }) => counts.previous?.framework],
  ['previous_inspected_from', ({ counts }) => counts.previous?.inspected?.from],
  ['previous_inspected_to', ({ counts }) => counts.previous?.inspected?.to],
  ['change', ({ counts }) => counts.change],
  ['prompted_by', ({ counts }) => counts.promptedBy?.visit],
  ['prompted_from', ({ counts }) => counts.promptedBy?.on?.from],
  ['prompted_to', ({ counts }) => counts.promptedBy?.on?.to],
  ['intervention', ({ counts }) => inOneCell(measuresIn(counts))],
  ['tallies', ({ counts }) => inOneCell(talliesIn(counts))],
  ['not_said', ({ counts }) => inOneCell(counts.missing)],
  ['partial', ({ counts }) => (counts.partial ? 'yes' : 'no')],
  ['verdict', ({ check }) => check.verdict],
  ['differences', ({ check }) => inOneCell(differencesIn(check))],
  ['official_report', ({ check }) => check.reportUrl],
  ['official_outcomes_to', ({ check }) => check.release],
  ['corrected', ({ kept }) => inOneCell(correctionsIn(kept))],
  ['sources', ({ kept }) => String(kept.sources.length)],
  ['titles', ofSources(({ article }) => article.title)],
  ['sites', ofSources(({ article }) => article.siteName)],
  ['dates', ofSources(({ article }) => article.published)],
  ['addresses', ofSources(({ source }) => source)],
  ['evidence', ({ kept }) => inOneCell(kept.sources.map((source) => evidenceIn(source).join(', ')))],
  ['captured', ({ kept }) => kept.created],
  ['id', ({ kept }) => kept.id],
  ['revision', ({ kept }) => String(kept.revision)],
  ['modified', ({ kept }) => kept.modified],
]

/**
 * One row an inspection, with the values that count; `corrected` says what of them the reader has changed and what was
 * read, and `verdict` how all that stands beside the official outcomes. Several sources stand in one cell with "; " between them, in the same order in each column.
 */
export function recordsToCsv({ inspections }: Pick<Collection, 'inspections'>): Iterable<string> {
  return csvTable(RECORD_COLUMNS, inspections.map(rowOf))
}

export function rowOf(kept: KeptInspection): RecordRow {
  return { kept, counts: thatCounts(kept), check: checkKept(kept) }
}

function partsBefore({ previous }: Inspection): Inspection['judgements'] {
  return previous?.judgements.filter(({ judgement }) => judgement !== 'overall-effectiveness') ?? []
}
