/** Dates and frameworks with the words around them: what facts are told from. */
import type { Span } from '../text/full-stops.ts'
import { ratingWith } from './goes-with.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

/** A mark of a sentence with the words before it and behind it, cut to what one look can take in. */
export interface Said<Kind extends 'date' | 'framework'> {
  mark: MarkOf<Kind>
  left: string
  right: string
  /** Of the ratings in its sentence the one that it goes with. */
  rating: MarkOf<'rating'> | undefined
  /** What stands between the two. */
  gap: string
  /** Of a framework: the date of its clause. */
  date: MarkOf<'date'> | undefined
}

const REACH = 120
/** More in one sentence are no prose. */
const MOST_RATINGS = 20
/** What joins dates to one: what leads to the first leads to the others too. */
const JOINS = /^(?:\W|the same|and|to|or|until|then|again|in|on|from|between|later)*$/i

export function allSaid<Kind extends 'date' | 'framework'>(
  text: string,
  sentences: readonly MarkedSentence[],
  kind: Kind,
): Said<Kind>[] {
  return sentences.flatMap((sentence) => {
    const ratings = marksOf(sentence, 'rating').slice(0, MOST_RATINGS)
    const dates = marksOf(sentence, 'date').slice(0, MOST_RATINGS)
    let from = sentence.start
    let last = sentence.start
    let before: MarkOf<'rating'> | undefined
    return marksOf(sentence, kind).map((mark) => {
      const { start, end }: Span = mark
      const isJoined = kind === 'date' && JOINS.test(text.slice(last, start))
      if (kind === 'date' && !isJoined) from = last
      last = end
      const rating = isJoined && before && before.end <= start ? before : ratingWith(text, mark, ratings)
      before = rating
      return {
        mark,
        left: text.slice(Math.max(from, start - REACH), start),
        right: text.slice(end, Math.min(sentence.end, end + REACH)),
        rating,
        gap: rating ? between(text, mark, rating) : '',
        date: kind === 'framework' ? dates.find((date) => isDateOf(text, date, mark)) : undefined,
      }
    })
  })
}

const NEAR = 60
const OTHER_CLAUSE =
  /[.;:]|\b(?:which|that|who|introduc\w*|launch\w*|beg[au]n|since|came in|came into|until|before|after|and|but|while)\b/i
/** "under the framework, in 2016", but not "under the framework, which began in 2013". */
const isWith = (words: string) => words.length < NEAR && !OTHER_CLAUSE.test(words)

/** "the councils created since 2019, as their ILACS reports show": a lasting time dates nothing. */
const LASTING = /\b(?:since|until|till) $/i
function isDateOf(text: string, date: Span, framework: Span): boolean {
  return (
    isWith(between(text, framework, date)) &&
    !LASTING.test(text.slice(date.start - ' since '.length, date.start))
  )
}

function between(text: string, mark: Span, rating: Span): string {
  const [from, to] = rating.end <= mark.start ? [rating.end, mark.start] : [mark.end, rating.start]
  return text.slice(from, Math.min(to, from + REACH))
}
