import { align } from './align.ts'
import { type Candidate, candidates } from './candidates.ts'
import { CONTEXT } from './describe-stretch.ts'
import { betweenContext } from './edges.ts'
import { errorsAllowed, isGap, type Judged, judged, scoreAsked } from './judge.ts'
import type { Wanted } from './wanted.ts'

/** A stretch of the text that is the passage; where it is not `certain`, that is for the reader to say. */
export interface Located {
  start: number
  end: number
  certain: boolean
}

/** Letters by which a passage that was rewritten may have grown. */
const GROWTH = 0.5
/** Of two finds whose scores are this close neither is the passage; where they are that close, neither is certain. */
const SAME = 0.05
const CLOSE = 0.1
/** A find that is above what was asked by no more than this is not certain. */
const DOUBT = 0.06
/** A passage of so many letters is at least doubtful where it stands word for word, whatever is around it. */
const LONG_ENOUGH = 50
/** A passage longer than this is known by its first and last letters. */
const LONGEST = 1000
const EDGE = 300

/**
 * Where the passage stands in a text; null where it does not, or in several places alike. `far` says that the text is
 * more than what stood about the passage's old place.
 */
export function locate(text: string, wanted: Wanted, far: boolean): Located | null {
  if (wanted.exact.length > LONGEST) return locateEdges(text, wanted, far)
  const asked = scoreAsked(wanted, far)
  const finds = candidates(text, wanted)
    .flatMap((place) => stretchesAt(text, wanted, place))
    .filter((find) => (find.score >= asked || isVerbatim(find, wanted)) && !isGap(text, find, wanted))
    .sort((a, b) => b.score - a.score)
  const [best] = finds
  if (!best) return null
  const other = finds.find((find) => find.start >= best.end || find.end <= best.start)
  const ahead = best.score - (other?.score ?? 0)
  if (ahead < SAME) return null
  const certain = ahead >= CLOSE && best.score >= asked + DOUBT
  const { start, end } = best.errors === 0 ? best : betweenContext(text, best, wanted)
  return { start, end, certain }
}

/** So many words do not come together twice by chance: who reads them on the page will not be told that they are gone. */
function isVerbatim({ errors }: Judged, { exact }: Wanted): boolean {
  return errors === 0 && exact.length >= LONG_ENOUGH
}

function locateEdges(text: string, { prefix, exact, suffix }: Wanted, far: boolean): Located | null {
  const after = exact.slice(EDGE, EDGE + CONTEXT)
  const before = exact.slice(-EDGE - CONTEXT, -EDGE)
  const first = locate(text, { prefix, exact: exact.slice(0, EDGE), suffix: after }, far)
  const last = locate(text, { prefix: before, exact: exact.slice(-EDGE), suffix }, far)
  if (!first || !last) return null
  const grown = (last.end - first.start) / exact.length - 1
  if (Math.abs(grown) > GROWTH) return null
  return { start: first.start, end: last.end, certain: first.certain && last.certain }
}

/** What is like the passage and starts about there. */
function stretchesAt(text: string, wanted: Wanted, { from, to }: Candidate): Judged[] {
  const { length } = wanted.exact
  const slack = Math.ceil(length * GROWTH)
  const matches = align(text, wanted.exact, from - slack, to + length + slack, errorsAllowed(wanted))
  return matches.map((match) => judged(text, match, wanted))
}
