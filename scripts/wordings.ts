/**
 * Wordings that papers really use for grades, each with the label that it should get: a table kept outside the
 * repository, in the folder that SPOTCHECK_SHARED names. They are bits of sentences, read as they stand: what only the
 * rest of the story could tell counts as a fault too.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../packages/core/index.ts'
import { readCsv } from './csv.ts'

interface WordingGroup {
  title: string
  wordings: number
  /** Labels of wordings that are news of a current grade and were not taken for it. */
  missed: string[]
  /** Labels of wordings that were taken for news of a current grade and are not. */
  mistaken: string[]
}

/** What a label says where the wording tells of a grade that stands: the overall one, an area's, one in other words. */
const NEWS = /\brating:(?:current|sub\b|relative(?!.*definition))|→current/

/** Groups of wordings about grades; the others are about quotations, councils' names and dates. */
const ABOUT_GRADES = /^[A-J]/

export function readWordings(shared: string): WordingGroup[] {
  const table = readCsv(readFileSync(join(shared, 'domain/wording.csv'), 'utf8'), [
    'id',
    'group',
    'fragment',
    'label',
  ])
  const rows = table
    .map(({ cells: { id, group, fragment, label } }) => ({
      group: `${id[0]} ${group.replace(/^[A-Z] /, '')}`,
      fragment,
      label: `${id} ${label}`,
    }))
    .filter(({ group }) => ABOUT_GRADES.test(group))
  return [...new Set(rows.map(({ group }) => group))].map((title) => {
    const own = rows.filter(({ group }) => group === title)
    return {
      title,
      wordings: own.length,
      missed: own
        .filter((row) => NEWS.test(row.label) && !givesCurrent(row.fragment))
        .map(({ label }) => label),
      mistaken: own
        .filter((row) => !NEWS.test(row.label) && givesCurrent(row.fragment))
        .map(({ label }) => label),
    }
  })
}

function givesCurrent(fragment: string): boolean {
  return extract({ text: fragment }).mentions.some(
    (mark) => mark.kind === 'rating' && mark.status === 'current',
  )
}
