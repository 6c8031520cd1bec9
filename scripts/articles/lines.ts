import type { Tally } from '../../packages/samples/scoring/tally.ts'

export interface Compared extends Tally {
  missed: string[]
  extra: string[]
}

/**
 * Which lines of an article were found. One that was cut, joined to another or is no part of it counts against both
 * precision and recall; white space does not count.
 */
export function compareLines(gold: readonly string[], extracted: readonly string[]): Compared {
  const left = new Map<string, number>()
  for (const line of gold) left.set(plain(line), (left.get(plain(line)) ?? 0) + 1)
  const take = (line: string) => {
    const count = left.get(plain(line)) ?? 0
    if (count > 0) left.set(plain(line), count - 1)
    return count > 0
  }
  const extra = extracted.filter((line) => !take(line))
  const missed = gold.filter(take)
  return {
    found: extracted.length - extra.length,
    extracted: extracted.length,
    gold: gold.length,
    missed,
    extra,
  }
}

function plain(line: string): string {
  return line.replace(/[\s\u00ad\u200b]+/g, '')
}
