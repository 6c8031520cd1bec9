import type { Change } from '../write.ts'

/** What a thing from elsewhere is beside the one that is here: new, later than it, earlier, or just that. */
export type Verdict = 'fresh' | 'newer' | 'older' | 'same'

/**
 * The later revision counts. Where two libraries went on from one revision each for itself, what was changed last does;
 * then the other way round is decided alike.
 */
export function verdictOn({ before: here, after: other }: Change): Verdict {
  if (!here) return 'fresh'
  if (other.revision > here.revision) return 'newer'
  if (contentOf(here) === contentOf(other)) return 'same'
  return other.revision === here.revision && other.modified > here.modified ? 'newer' : 'older'
}

/**
 * What a reader would see of it. Without its times: what another program exported may have none, and then has that of
 * its reading.
 */
function contentOf(record: Change['after']): string {
  return JSON.stringify({ ...record, created: null, modified: null, revision: null }, inOrder)
}

/** The one part whose keys the schema does not put in order. */
function inOrder(key: string, value: unknown): unknown {
  if (key !== 'evidence' || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
