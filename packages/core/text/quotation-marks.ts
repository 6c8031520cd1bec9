/**
 * Quotation marks by the part they play, not by their glyph: newspapers mix curly and straight, single and double.
 * Marks pair within one paragraph, so that a lost mark never turns the rest of the story inside out.
 */

import { matchesOf } from './pattern.ts'

/** An outermost stretch in marks. Its span includes the marks; `wordsStart` and `wordsEnd` leave them out. */
export interface Stretch {
  start: number
  end: number
  wordsStart: number
  wordsEnd: number
  /** False where the paragraph ends before a closing mark does: the speech may go on in the next one. */
  closed: boolean
}

type Family = 'double' | 'single'
type Role = 'open' | 'close' | 'either' | 'apostrophe'

interface Mark {
  at: number
  width: number
  family: Family
  role: Role
  /** A closing single mark after a plural's s, before another word: as likely an apostrophe. */
  possessive: boolean
}

const DOUBLE = '"“”„‟«»＂'
const SINGLE = "'‘’‚‛`´"
/** Marks that stand together; no single one between letters, where it is an apostrophe. */
const RUN = new RegExp(`[${DOUBLE}${SINGLE}]+(?<!(?<=[A-Za-z])[${SINGLE}](?=[A-Za-z]))`, 'g')
const CURLY_OPEN = '“„‟«‘‚‛'
const CURLY_CLOSE = '”»’'
const OPENS_BEFORE = '([{<—–-/|…'
const CLOSES_AFTER = '.,;:!?)]}>—–-/|…'
/** Words that lose their beginnings: 'tis, 'em, rock 'n' roll, the '90s, in '97. */
const CLIPPED = /(?:tis|twas|em|til|n|cause)\b|\d0s\b|\d\d(?=[.,;)])/iy

const isSpace = (char: string) => char === '' || char.trim() === ''
const isLetterOrDigit = (char: string) => /[\p{L}\p{N}]/u.test(char)

/** The outermost stretches of the paragraph between `start` and `end`, in order. Linear in its length. */
export function pairMarks(text: string, start: number, end: number): Stretch[] {
  const marks = readMarks(text, start, end)
  return marks.length > 0 ? outermost(pair(marks, text, start, end)) : []
}

function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (const { index, 0: run } of matchesOf(RUN, text.slice(start, end))) {
    let at = start + index
    const runEnd = at + run.length
    const after = runEnd < end ? text.charAt(runEnd) : ''
    let before = at > start ? text.charAt(at - 1) : ''
    while (at < runEnd) {
      const mark = readMark(text, at, runEnd, before, after)
      if (mark.role !== 'apostrophe') marks.push(mark)
      // To the next mark of the run, an opening mark is as good as a space and a closing one as good as a word.
      before = mark.role === 'open' ? ' ' : mark.role === 'either' ? before : 'x'
      at += mark.width
    }
  }
  return marks
}

function readMark(text: string, at: number, runEnd: number, before: string, after: string): Mark {
  const glyph = text.charAt(at)
  const twin = SINGLE.includes(glyph) && at + 1 < runEnd && text.charAt(at + 1) === glyph
  const family = DOUBLE.includes(glyph) || twin ? 'double' : 'single'
  const opensHere = isSpace(before) || OPENS_BEFORE.includes(before)
  const closesHere = isSpace(after) || CLOSES_AFTER.includes(after)
  let role: Role
  // An attribute in code that was printed with the text.
  if (before === '=') role = 'apostrophe'
  else if (opensHere && !closesHere) role = 'open'
  else if (closesHere && !opensHere) role = 'close'
  else if (!opensHere && family === 'single' && isLetterOrDigit(before)) role = 'apostrophe'
  else if (CURLY_OPEN.includes(glyph)) role = 'open'
  else if (CURLY_CLOSE.includes(glyph)) role = 'close'
  else role = 'either'
  if (family === 'single' && role === 'open' && isClipped(text, runEnd)) role = 'apostrophe'
  // 6'2" and 5" are measures.
  if (role === 'close' && glyph === '"' && /\d/.test(before)) role = 'either'
  const possessive = role === 'close' && family === 'single' && before.toLowerCase() === 's' && isSpace(after)
  return { at, width: twin ? 2 : 1, family, role, possessive: possessive && after !== '' }
}

function isClipped(text: string, at: number): boolean {
  CLIPPED.lastIndex = at
  return (
    CLIPPED.test(text) ||
    (/^\d\d\b/.test(text.slice(at, at + 3)) &&
      /\b(?:in|since|of) .$/i.test(text.slice(Math.max(0, at - 8), at)))
  )
}

function pair(marks: Mark[], text: string, start: number, end: number): Stretch[] {
  const next = nextOfFamily(marks)
  const pairs: Stretch[] = []
  const open: Mark[] = []
  const close = (opener: Mark, closer: Mark) =>
    pairs.push({
      start: opener.at,
      end: closer.at + closer.width,
      wordsStart: opener.at + opener.width,
      wordsEnd: closer.at,
      closed: true,
    })

  marks.forEach((mark, index) => {
    const following = next[index]
    const top = open.at(-1)
    const sameOpen = open.findLast((other) => other.family === mark.family)
    if (mark.role === 'close' || (mark.role === 'either' && sameOpen)) {
      // An orphan closing mark, or a plural's apostrophe.
      if (!sameOpen || top === undefined) return
      if (mark.possessive && following?.role === 'close' && !following.possessive) return
      if (mark.possessive && top.family !== mark.family) return
      while (open.length > 0 && open.at(-1) !== sameOpen) open.pop()
      open.pop()
      close(sameOpen, mark)
    } else if (!sameOpen) {
      if (mark.role === 'open' || looksOpened(mark, text)) open.push(mark)
    } else if (sameOpen === top) {
      // “It failed. “It will not again.” Two paragraphs of one speech stand on one line.
      const stop = endOfWords(text, mark.at)
      if (/[.!?…]/.test(text.charAt(stop - 1))) pairs.push(unclosed(sameOpen, stop))
      // ‘They praised ‘strong leadership’ in May’: opened within a speech of the same marks.
      else if (nests(mark, sameOpen, text) && open.length < DEEPEST && opensSpeech(sameOpen, text, start)) {
        open.push(mark)
        return
      }
      // Opened again before it was closed: the first one lost its partner.
      open.pop()
      open.push(mark)
    }
  })

  // A single mark without its partner is mostly an apostrophe, but not where a paragraph or a speech begins with it.
  const lost = open.find((mark) => mark.family === 'double' || opensSpeech(mark, text, start))
  if (lost) pairs.push(unclosed(lost, end))
  return pairs
}

/** A mark within a speech in the same marks, and no more; double marks hold single ones instead, and straight ones curly ones. */
const DEEPEST = 2
const nests = ({ family, role, at }: Mark, outer: Mark, text: string) =>
  role === 'open' &&
  (family === 'single' || (at > outer.at + 1 && text.charAt(outer.at) === '"' && text.charAt(at) === '“'))

const opensSpeech = ({ at }: Mark, text: string, start: number) => at === start || text.charAt(at - 2) === ':'

function endOfWords(text: string, at: number): number {
  let stop = at
  while (stop > 0 && isSpace(text.charAt(stop - 1))) stop--
  return stop
}

/** A straight mark with a word or a space on both sides opens only if words follow. */
const looksOpened = (mark: Mark, text: string) => !/\d/.test(text.charAt(mark.at - 1))

function unclosed(opener: Mark, end: number): Stretch {
  return { start: opener.at, end, wordsStart: opener.at + opener.width, wordsEnd: end, closed: false }
}

/** For each mark the next one of its family. */
function nextOfFamily(marks: Mark[]): (Mark | undefined)[] {
  const following: (Mark | undefined)[] = new Array(marks.length)
  const seen: Partial<Record<Family, Mark>> = {}
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark === undefined) continue
    following[index] = seen[mark.family]
    seen[mark.family] = mark
  }
  return following
}

/** Leaves out stretches inside others. */
function outermost(stretches: Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start))
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  return kept
}
