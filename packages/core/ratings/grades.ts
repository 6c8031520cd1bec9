/** The words of Ofsted's scales where they stand in a text; whether they rate anything is for others to say. */
import type { Rating } from '../schema/vocabulary.ts'

export interface Grade {
  start: number
  end: number
  rating: Rating
  /** Stands alone between quotation marks, of whatever glyph. */
  marked: boolean
}

const GRADE =
  /(?<![\w-])(?:outstanding|good|inadequate|adequate|(?:requir(?:e|es|ing)|needs?)[ \u00a0]improvement(?:[ \u00a0]to[ \u00a0]be[ \u00a0]good)?|perform(?:s|ed|ing)[ \u00a0](?:excellently|well|adequately|poorly))(?![\w-])/gi
const OPENS = /["'“”„‘’‚`«]$/
const CLOSES = /^[,.]?["'”“’‘»]/

/** Grade words between two offsets, in order. "Requires improvement to be good" is one grade. */
export function gradesIn(text: string, start: number, end: number): Grade[] {
  return [...text.slice(start, end).matchAll(GRADE)].map(({ index, 0: words }) => {
    const from = start + index
    const to = from + words.length
    const marked = OPENS.test(text.slice(Math.max(0, from - 1), from)) && CLOSES.test(text.slice(to, to + 2))
    return { start: from, end: to, rating: ratingOf(words.toLowerCase()), marked }
  })
}

function ratingOf(words: string): Rating {
  if (words.startsWith('outstanding')) return 'outstanding'
  if (words.startsWith('good')) return 'good'
  if (words.startsWith('inadequate')) return 'inadequate'
  if (words.startsWith('adequate')) return 'adequate'
  if (words.endsWith('excellently')) return 'performs-excellently'
  if (words.endsWith('well')) return 'performs-well'
  if (words.endsWith('adequately')) return 'performs-adequately'
  if (words.endsWith('poorly')) return 'performs-poorly'
  return 'requires-improvement'
}
