import { median, table } from '../figures.ts'
import { CHANGES, GONE } from './cases.ts'
import type { Result } from './result.ts'
import { WAYS } from './rivals.ts'

const LONG = 50
const CLASSES: [string, (result: Result) => boolean][] = [
  [`12–${LONG - 1}`, ({ length }) => length < LONG],
  [`${LONG}–200`, ({ length }) => length >= LONG],
]

/** The results as Markdown: a table of finds for each size of text, and one of times. */
export function tables(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ words }) => words))]
  const finds = sizes.map((words) => findsIn(results.filter((result) => result.words === words)))
  return `${[...finds, times(results, sizes)].join('\n')}`
}

function findsIn(results: readonly Result[]): string {
  const [{ words } = { words: 0 }] = results
  const columns = Object.keys(WAYS).flatMap((way) =>
    CLASSES.map(([name, isOf]) => ({
      title: `${way}, ${name}`,
      results: results.filter((result) => result.way === way && isOf(result)),
    })),
  )
  const rows = Object.keys(CHANGES).map((change) => [
    change,
    ...columns.map((column) =>
      cell(
        column.results.filter((result) => result.change === change),
        change,
      ),
    ),
  ])
  return titled(`### Texts of ${words.toLocaleString('en-GB')} words`, [
    ['', ...columns.map(({ title }) => title)],
    ...rows,
  ])
}

/** Right, wrong; in brackets how many of each were given as uncertain. */
function cell(results: readonly Result[], change: string): string {
  const share = (...outcomes: Result['outcome'][]) =>
    (100 * results.filter(({ outcome }) => outcomes.includes(outcome)).length) / results.length
  const part = (all: number, asked: number) => `${all.toFixed(1)}${asked > 0 ? ` (${asked.toFixed(1)})` : ''}`
  const wrong = part(share('wrong', 'asked-wrong'), share('asked-wrong'))
  if (GONE.has(change)) return `– / ${wrong}`
  return `${part(share('right', 'asked-right'), share('asked-right'))} / ${wrong}`
}

function times(results: readonly Result[], sizes: readonly number[]): string {
  const ways = Object.keys(WAYS)
  const kinds: [string, (result: Result) => boolean][] = [
    ['all changes', () => true],
    ['edited, 5–40 %', ({ change }) => change.includes('%')],
    ['deleted', ({ change }) => GONE.has(change)],
  ]
  const rows = sizes.flatMap((words) =>
    kinds.map(([kind, isOf]) => [
      `${words.toLocaleString('en-GB')} words, ${kind}`,
      ...ways.map((way) =>
        median(
          results
            .filter((each) => each.words === words && each.way === way && isOf(each))
            .map(({ ms }) => ms),
        ).toFixed(2),
      ),
    ]),
  )
  return titled('### Median time for one passage, in milliseconds', [['', ...ways], ...rows])
}

function titled(title: string, rows: string[][]): string {
  return `${title}\n\n${table(rows)}\n`
}
