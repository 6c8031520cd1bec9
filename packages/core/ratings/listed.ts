/** The grades of a sentence that rate, and those among them that only tell the scale. */
import type { Clause } from './clause.ts'
import { isGraded } from './graded.ts'

export interface Rated {
  clause: Clause
  /** Of the grade in its clause. */
  at: number
  /** One of a list of the grades that there are: "outstanding, good, requires improvement or inadequate". */
  onScale: boolean
}

interface Found extends Rated {
  start: number
  end: number
  rates: boolean
  /** Whether it is joined to the one before it. */
  joins: boolean
}

/** As many different grades in one list tell the scale. */
const SCALE = 3
const JOINED =
  /^["'”’]?(?:[,;]|,?[ \u00a0](?:and|or|nor|to|\/|>)(?:,[ \u00a0](?:for (?:those|the (?:worst|weakest|best))|at the (?:bottom|foot|top|very))\b[^,.;]{0,25},)?)[ \u00a0](?:an?[ \u00a0])?["'“‘]?$/

/** In order; one joined to another that rates ("good or outstanding") rates with it. */
export function ratedIn(
  text: string,
  clauses: readonly Clause[],
  sentence: string,
  published: string | null,
): Rated[] {
  const lists: Found[][] = []
  for (const one of gradesOf(text, clauses, sentence, published)) {
    if (one.joins) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists.flatMap((list) => {
    const onScale = new Set(list.map(ratingOf)).size >= SCALE
    return list
      .filter(
        (_, at) => onScale || list.some(({ rates }, other) => rates && (other === at || list.length > 1)),
      )
      .map(({ clause, at }) => ({ clause, at, onScale }))
  })
}

function gradesOf(
  text: string,
  clauses: readonly Clause[],
  sentence: string,
  published: string | null,
): Found[] {
  const found = clauses.flatMap((clause) =>
    clause.units.flatMap(({ kind, start, end }, at) => {
      const rates = kind === 'grade' && isGraded({ clause, at, sentence, published })
      return kind === 'grade' ? [{ clause, at, start, end, rates, joins: false, onScale: false }] : []
    }),
  )
  found.sort((a, b) => a.start - b.start)
  return found.map((one, at) => {
    const before = found[at - 1]
    return { ...one, joins: before !== undefined && JOINED.test(text.slice(before.end, one.start)) }
  })
}

const ratingOf = ({ clause, at }: Rated) => clause.units[at]?.grade?.rating
