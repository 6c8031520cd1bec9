import type { Facet, Row } from './row.ts'

export interface Group {
  /** Of an article, the identity of its page. */
  value: string
  /** In the order in which they came. */
  rows: readonly Row[]
}

/** Rows by what they have in common, groups in the order of their first row. A row of two councils is in both. */
export function groupRows(rows: readonly Row[], by: Facet | 'article'): Group[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const value of by === 'article' ? [row.page] : row.values[by]) {
      const group = groups.get(value)
      if (group) group.push(row)
      else groups.set(value, [row])
    }
  }
  return Array.from(groups, ([value, rows]) => ({ value, rows }))
}

/** How many rows have each value of a facet, the most first. Rows of one article, which stand together, share their values. */
export function countValues(rows: readonly Row[], facet: Facet): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  let from = 0
  rows.forEach(({ values }, at) => {
    const own = values[facet]
    if (rows[at + 1]?.values[facet] === own) return
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + at + 1 - from)
    from = at + 1
  })
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
