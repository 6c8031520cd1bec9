import { candidates } from './candidates.ts'
import { CONTEXT } from './describe-stretch.ts'
import { namesTheSame, saysOther } from './facts.ts'
import { type Find, findsAt, GROWTH, today } from './finds.ts'
import { FoldedText } from './folded-text.ts'
import { isGap, scoreAsked } from './judge.ts'
import type { Wanted } from './wanted.ts'

/** A stretch of the text that is the passage; where it is not `certain`, that is for the reader to say. */
export interface Located {
  start: number
  end: number
  certain: boolean
  /** Whether the words are the same, typography aside. */
  same: boolean
}

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
  const isThere = ({ around, match }: Find) => !isGap(around.text, match, wanted)
  const finds = candidates(text, wanted)
    .flatMap((place) => findsAt(text, wanted, place))
    .filter((find) => isVerbatim(find, wanted) || (find.score >= asked && isThere(find)))
    .sort((a, b) => b.score - a.score)
  const [best] = finds
  if (!best) return null
  const other = finds.find((find) => find.start >= best.end || find.end <= best.start)
  const ahead = best.score - (other?.score ?? 0)
  if (ahead < SAME) return onlyVerbatim(finds, wanted)
  const { start, end, now } = today(best, wanted)
  const isSure = ahead >= CLOSE && best.score >= asked + DOUBT
  // Words as few as these, and all words far from their place, may be said of another in the very same way.
  const needsName = far || wanted.exact.length < LONG_ENOUGH
  const isOfSame = !saysOther(wanted, now) && (!needsName || namesTheSame(wanted, now))
  const certain = isSure && isThere(best) && isOfSame
  return { start, end, certain, same: now.exact === wanted.exact }
}

/** Of finds with as much for them, the one that has the very words, for the reader to look at; where several have them, none. */
function onlyVerbatim(finds: readonly Find[], wanted: Wanted): Located | null {
  const verbatim = finds.filter((find) => isVerbatim(find, wanted))
  const [first] = verbatim
  if (!first || verbatim.some(({ start }) => start !== first.start)) return null
  return { start: first.start, end: first.end, certain: false, same: true }
}

/** So many words do not come together twice by chance: who reads them on the page will not be told that they are gone. */
function isVerbatim({ match }: Find, { exact }: Wanted): boolean {
  return match.errors === 0 && exact.length >= LONG_ENOUGH
}

function locateEdges(text: string, wanted: Wanted, far: boolean): Located | null {
  const { prefix, exact, suffix } = wanted
  const after = exact.slice(EDGE, EDGE + CONTEXT)
  const before = exact.slice(-EDGE - CONTEXT, -EDGE)
  const first = locate(text, { prefix, exact: exact.slice(0, EDGE), suffix: after }, far)
  const last = locate(text, { prefix: before, exact: exact.slice(-EDGE), suffix }, far)
  if (!first || !last) return null
  const grown = (last.end - first.start) / exact.length - 1
  if (Math.abs(grown) > GROWTH) return null
  const now = new FoldedText(text.slice(first.start, last.end)).text
  const certain = first.certain && last.certain && !saysOther(wanted, { prefix, exact: now, suffix })
  return { start: first.start, end: last.end, certain, same: now === exact }
}
