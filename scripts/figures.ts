/** What the benchmarks have in common: how a figure is made of several, stands beside its bound and comes into the documentation. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.ts'

export function median(figures: number[]): number {
  return percentile(figures, 0.5)
}

export function percentile(figures: number[], part: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * part)] ?? Number.NaN
}

/** The middle of several, and between what the middle half of them lies. */
export function spread(figures: number[], unit: string): string {
  const [middle, low, high] = [0.5, 0.25, 0.75].map((part) => told(percentile(figures, part)))
  return `${middle} ${unit} (${low}–${high})`
}

export function told(figure: number): string {
  return Math.abs(figure) < 10 ? figure.toFixed(1) : figure.toFixed(0)
}

/** Prints whether a bound is kept; where it is not, the command ends with an error. */
export function mustHold(what: string, holds: boolean): void {
  console.log(`${holds ? '✓' : '✗'} ${what}`)
  if (!holds) process.exitCode = 1
}

/** Rows under their heads, as a table of Markdown. */
export function table([head = [], ...rows]: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Sets a table in place of the one that a page of the documentation has between its marks for figures. */
export async function setFigures(page: string, table: string): Promise<void> {
  const path = join(root, page)
  const text = await readFile(path, 'utf8')
  const figures = /(?<=<!-- figures -->\n)[\s\S]{0,5000}(?=<!-- end -->)/
  const written = text.replace(figures, () => `${table}\n`)
  await writeFile(path, written)
}
