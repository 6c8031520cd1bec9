import { followActs } from './follow-acts.ts'
import { lastAct } from './last-act.ts'
import type { Library } from './library.ts'
import type { StoredAct } from './tables/acts.ts'

interface Counted {
  count: number
  /** The act after which that was so. */
  seq: number
}

/**
 * How many passages and records are kept, now and after every change. What this version cannot read is counted too.
 * Browsers look at every record to count them, and let nobody else read or write meanwhile: so that is done once, and
 * after that each act says how many more there are.
 */
export function followCount(
  library: Library,
  see: (count: number) => void,
  fail: (error: unknown) => void,
): () => void {
  return followActs<Counted>(
    library,
    { readAll: () => countAll(library), readAnew: (before, acts) => countOn(library, before, acts) },
    ({ count }) => see(count),
    fail,
  )
}

function countAll(library: Library): Promise<Counted> {
  const { annotations, inspections, acts } = library
  return library.transaction('r', annotations, inspections, acts, async () => {
    const counts = [annotations, inspections].map(
      async (table) => (await table.count()) - (await table.where('deleted').above('').count()),
    )
    const [passages = 0, records = 0] = await Promise.all(counts)
    return { count: passages + records, seq: await lastAct(library) }
  })
}

async function countOn(library: Library, before: Counted, acts: readonly StoredAct[]): Promise<Counted> {
  const later = acts.filter(({ seq }) => seq > before.seq)
  const more = later.map(moreAfter)
  if (more.includes(null)) return countAll(library)
  return {
    count: more.reduce<number>((sum, each) => sum + (each ?? 0), before.count),
    seq: later.at(-1)?.seq ?? before.seq,
  }
}

/** How many more are kept after an act; null where it does not say. */
function moreAfter({ what, changes }: StoredAct): number | null {
  switch (what) {
    case 'save':
      return changes.filter(({ before }) => before === null).length
    case 'remove':
      return -changes.length
    case 'restore':
      return changes.length
    case 'erase':
    case 'import':
    case 'undo':
      return null
    default:
      return 0
  }
}
