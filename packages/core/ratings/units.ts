/** A sentence as what its grades are read from: names, areas, dates and grades as one unit each, words between. */
import type { CouncilMention, DateMention } from '../schema/mention.ts'
import type { Judgement } from '../schema/vocabulary.ts'
import type { Span } from '../text/full-stops.ts'
import { readTokens } from '../text/tokens.ts'
import { areasAt } from './areas.ts'
import { type Grade, gradesIn } from './grades.ts'

export interface Unit extends Span {
  kind: 'word' | 'stop' | 'council' | 'grade' | 'area' | 'date'
  lower: string
  capital: boolean
  grade?: Grade
  council?: CouncilMention
  /** Whether a council stands in the genitive: "Leeds's". */
  owns?: boolean
  area?: Judgement
  date?: DateMention
}

/** Longer ones are cut, so that whatever looks around in a sentence stays linear in the text. */
const LONGEST = 160
/** They stand for words: "36%", "and/or". */
const WRITTEN = /^[%&/]$/
const GENITIVE = /^['’](?:s\b|\s)/
/** "failing | children in care": whom it fails, not what is judged. */
const LET_DOWN =
  /\b(?:fail(?:s|ed|ing)?|let(?:s|ting)? down|betray(?:s|ed|ing)?) (?:its |the |their |many |some )?$/i
const LET_DOWN_REACH = 24
const MARKS = /^["'“”„‘’‚`«»]$/

/** The units of a sentence in runs of bounded length; marks of quotation are left out. */
export function readUnits(
  text: string,
  sentence: Span,
  councils: readonly CouncilMention[],
  dates: readonly DateMention[],
): Unit[][] {
  const named = namedIn(text, sentence, councils, dates)
  const units: Unit[] = []
  let next = 0
  let readTo = sentence.start
  for (const token of readTokens(text, sentence.start, sentence.end, [])) {
    let unit = named[next]
    while (unit && unit.start < token.end) {
      if (unit.start >= readTo) {
        units.push(unit)
        readTo = unit.end
      }
      unit = named[++next]
    }
    if (token.start < readTo || MARKS.test(token.text)) continue
    const kind = token.kind === 'word' || WRITTEN.test(token.text) ? 'word' : 'stop'
    units.push({ kind, start: token.start, end: token.end, lower: token.lower, capital: token.capital })
  }
  const runs: Unit[][] = []
  for (let at = 0; at < units.length; at += LONGEST) runs.push(units.slice(at, at + LONGEST))
  return runs
}

/** Grades before councils before dates before areas, where they overlap. */
function namedIn(
  text: string,
  { start, end }: Span,
  councils: readonly CouncilMention[],
  dates: readonly DateMention[],
): Unit[] {
  const words = text
    .slice(start, end)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[‘’‚`]/g, "'")
  const unit = (span: Span, kind: Unit['kind']): Unit => ({
    kind,
    start: span.start,
    end: span.end,
    lower: text.slice(span.start, span.end).toLowerCase(),
    capital: true,
  })
  const found: Unit[] = [
    ...gradesIn(text, start, end).map((grade) => ({ ...unit(grade, 'grade'), grade })),
    ...councils.map((council) => ({
      ...unit(council, 'council'),
      council,
      owns: GENITIVE.test(text.slice(council.end, council.end + 3)),
    })),
    ...dates.map((date) => ({ ...unit(date, 'date'), date })),
    ...areasAt(words)
      .filter((area) => !LET_DOWN.test(words.slice(Math.max(0, area.start - LET_DOWN_REACH), area.start)))
      .map(({ area, ...at }) => ({
        ...unit({ start: start + at.start, end: start + at.end }, 'area'),
        area,
      })),
  ]
  const rank = { grade: 0, council: 1, date: 2, area: 3, word: 4, stop: 4 }
  return found.sort((a, b) => a.start - b.start || rank[a.kind] - rank[b.kind])
}

/** The word at a place in small letters; '' where a name, a mark or nothing stands. */
export function wordAt(units: readonly Unit[], at: number): string {
  const unit = units[at]
  return unit?.kind === 'word' ? unit.lower : ''
}

/** Units as plain words, for patterns: C for a council, D for a date, G for a grade. */
export function wordsOf(units: readonly Unit[]): string {
  let words = ''
  for (const { kind, lower } of units) words += ` ${SIGNS[kind] ?? lower}`
  return words.slice(1)
}

const SIGNS: Partial<Record<Unit['kind'], string>> = { council: 'C', date: 'D', grade: 'G' }
