import type { Pair } from './entries.ts'

/** Why marks of one kind are not right. A mark in its place may be wrong in several fields. */
export interface Causes {
  missed: number
  /** Marks where the gold has none. */
  unexpected: number
  /** By field: marks in their place that say something else there; fields without a fault are left out. */
  fields: Record<string, number>
}

export function causesOf(pairs: readonly Pair[]): Causes {
  const causes: Causes = { missed: 0, unexpected: 0, fields: {} }
  for (const { gold, extracted } of pairs) {
    if (!extracted) causes.missed++
    else if (!gold) causes.unexpected++
    else
      for (const [field, value] of Object.entries(gold.says))
        if (extracted.says[field] !== value) causes.fields[field] = (causes.fields[field] ?? 0) + 1
  }
  return causes
}
