/** The words around a grade, cut to what one look can take in, so that every test of them is bounded. */

import type { Span } from '../text/full-stops.ts'
import { matchesOf } from '../text/pattern.ts'
import type { Block } from '../text/story.ts'
import type { Grade } from './grades.ts'

export interface Setting {
  block: Block
  sentence: Span
  /** The sentence up to the grade and from it, without the marks around the grade; plain spaces and straight marks. */
  left: string
  right: string
  /** The same within the grade's own clause. */
  clauseLeft: string
  clauseRight: string
  marked: boolean
}

const REACH = 260
const BREAK = '[;:–—]|,[ ]|[ ](?:but|while|whilst|although|though|whereas|however|because)[ ]'
const ANOTHER = "and[ ](?:[A-Z][\\w'&-]*[ ]){1,5}(?:was|has|is)\\b"
/** "… was rated good and Kent County Council was": not "Brighton and Hove was". */
const BEFORE_ANOTHER = `(?<=^|\\b[a-z][\\w'-]{0,40}["']?)[ ](?=${ANOTHER})`
const CLAUSE_START = new RegExp(`${BREAK}|[ ]despite[ ]|${BEFORE_ANOTHER}`, 'g')
const CLAUSE_END = new RegExp(`${BREAK}|${BEFORE_ANOTHER}`)
/** A clause that hangs on the one before it, or a list that runs through commas. */
const HANGS_ON = new RegExp(
  `^(?!${ANOTHER})(?:in|at|on|by|for|from|under|with|when|where|which|who|whose|and|or|as|also|being|having)\\b`,
)

export function settingOf(text: string, block: Block, sentence: Span, grade: Grade): Setting {
  const left = plain(text.slice(Math.max(sentence.start, grade.start - REACH), grade.start))
  const right = plain(text.slice(grade.end, Math.min(sentence.end, grade.end + REACH)))
  const outside = {
    left: grade.marked ? left.slice(0, -1) : left,
    right: grade.marked ? right.replace(/^[,.]?["']/, '') : right,
  }
  return {
    block,
    sentence,
    ...outside,
    clauseLeft: outside.left.slice(clauseStart(outside.left)),
    clauseRight: outside.right.slice(0, CLAUSE_END.exec(outside.right)?.index),
    marked: grade.marked,
  }
}

function clauseStart(left: string): number {
  const starts = [
    0,
    ...matchesOf(CLAUSE_START, left).map(
      ({ index, 0: mark }) => index + (/^[;:–—,]/.test(mark) ? mark.length : 1),
    ),
  ]
  return starts.findLast((start, at) => at === 0 || !HANGS_ON.test(left.slice(start).trimStart())) ?? 0
}

function plain(words: string): string {
  return words
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[‘’‚`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
}
