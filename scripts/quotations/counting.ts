/**
 * How many quotations were found with their speakers, counted as PolNeAR's scorer of quoted stretches counts: a stretch is
 * found where it overlaps by four fifths, and its speaker is right by the last name or by pointing at the same words.
 */

export interface Stretch {
  start: number
  end: number
  speaker: string | null
  speakerStart: number | null
  speakerEnd: number | null
}

export interface Predicted extends Stretch {
  /** The words as printed, where `speaker` is whom they stand for. */
  surface: string | null
}

export interface Marked extends Stretch {
  kind: string
}

export interface Article {
  text: string
  quotes: Marked[]
  /** Titles, nicknames and scare quotes: in marks, but nobody's words. */
  unattributed: Pick<Stretch, 'start' | 'end'>[]
}

export interface Counts {
  /** Found with the right speaker. */
  right: number
  predicted: number
  marked: number
  unattributed: number
  /** Of those that are nobody's words, taken for somebody's. */
  taken: number
}

type Span = readonly [start: number, end: number]

const SAME = 0.8
const EDGE = /[\s"“”'‘’«»`.,;:!?…—–-]/

/** The span without the marks, spaces and punctuation at its edges. */
function coreOf(text: string, { start, end }: Pick<Stretch, 'start' | 'end'>): Span {
  let [first, last] = [start, end]
  while (first < last && EDGE.test(text.charAt(first))) first++
  while (last > first && EDGE.test(text.charAt(last - 1))) last--
  return last > first ? [first, last] : [start, end]
}

const lengthOf = ([start, end]: Span) => end - start
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const likeness = (a: Span, b: Span) => shared(a, b) / (lengthOf(a) + lengthOf(b) - shared(a, b))

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|baroness|cllr|councillor|coun|prof|professor|rev|sen|rep|gov|president|senator|governor|secretary|judge|justice|mayor)\.?$/i
const END_OF_NAME = /,|;|\(| - | — |\s(?:who|which|of|from|for|at|in|with|told|said|and)\s/

/** What a name is told apart by: its surname, else its last word. */
function headOf(name: string): string {
  const whole = name.replaceAll(/[“”"]/g, '').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()
  const words = (whole.split(END_OF_NAME)[0]?.trim() || whole)
    .split(' ')
    .filter((word) => word && !TITLE.test(word))
    .map((word) => word.replace(/'s?$/i, '').replace(/[.,:]+$/, ''))
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An|Jr|Sr|II|III|IV)$/.test(word))
  return ((words.length > 1 && names.at(-1)) || words.at(-1) || whole).toLowerCase()
}

function isRight(marked: Marked, predicted: Predicted): boolean {
  if (marked.speaker === null) return predicted.speaker === null
  const head = headOf(marked.speaker)
  const named =
    predicted.speaker !== null &&
    [predicted.speaker, predicted.surface].some((name) => name && headOf(name) === head)
  return (
    named || (spanOf(marked) !== null && shared(spanOf(marked) ?? [0, 0], spanOf(predicted) ?? [0, 0]) > 0)
  )
}

const spanOf = ({ speakerStart, speakerEnd }: Stretch): Span | null =>
  speakerStart === null || speakerEnd === null ? null : [speakerStart, speakerEnd]

/** @param kind counts only stretches of this kind; predictions that lie on others then count neither way */
export function count(article: Article, predictions: readonly Predicted[], kind?: string): Counts {
  const place = <Any extends Pick<Stretch, 'start' | 'end'>>(one: Any) => ({
    ...one,
    span: coreOf(article.text, one),
  })
  const marked = article.quotes.filter((quote) => !kind || quote.kind === kind).map(place)
  const ignored = article.quotes.filter((quote) => kind && quote.kind !== kind).map(place)
  const predicted = predictions.map(place).filter(({ span }) => {
    const onMarked = marked.some(
      (one) => shared(one.span, span) > 0.5 * Math.min(lengthOf(one.span), lengthOf(span)),
    )
    return onMarked || !ignored.some((one) => shared(one.span, span) >= 0.5 * lengthOf(span))
  })
  const taken = article.unattributed
    .map(place)
    .filter((one) => predicted.some(({ span }) => shared(span, one.span) >= 0.5 * lengthOf(one.span)))
  return {
    right: matches(marked, predicted).filter(([one, other]) => isRight(one, other)).length,
    predicted: predicted.length,
    marked: marked.length,
    unattributed: article.unattributed.length,
    taken: taken.length,
  }
}

type Placed<Any> = Any & { span: Span }

/** One to one, the likest first. */
function matches(marked: Placed<Marked>[], predicted: Placed<Predicted>[]) {
  const pairs = marked
    .flatMap((one) => predicted.map((other) => ({ one, other, like: likeness(one.span, other.span) })))
    .filter(({ like }) => like >= SAME)
    .sort((a, b) => b.like - a.like)
  const taken = new Set<object>()
  return pairs.flatMap(({ one, other }): [Marked, Predicted][] => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other]]
  })
}

export function addUp(counts: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => counts.reduce((total, one) => total + one[field], 0)
  return {
    right: sum('right'),
    predicted: sum('predicted'),
    marked: sum('marked'),
    unattributed: sum('unattributed'),
    taken: sum('taken'),
  }
}
