/** The words around a grade, cut to what one look can take in, so that every test of them is bounded. */

import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import type { Block } from '../text/story.ts'
import type { Grade } from './grades.ts'
import { within } from './within.ts'

export interface Setting {
  block: Block
  sentence: Span
  /** The sentence up to the grade and from it, without the marks around the grade; plain spaces and straight marks. */
  left: string
  right: string
  /** The same within the grade's own clause. */
  clauseLeft: string
  clauseRight: string
  /** `left` without an aside between subject and verb: "Derby, whose leader has gone, was". */
  main: string
  /** The part of `clauseLeft` that tells of this grade: not of one before it that has a verb of its own. */
  verbLeft: string
  /** From the end of the council named last before the grade in its sentence; null where none is. */
  sinceCouncil: string | null
  /** What the paragraph says before the sentence, as far as it is still in mind. */
  earlier: string
  marked: boolean
}

const REACH = 260
const BREAK = '[;:–—]|,[ ]|[ ](?:(?<!all )but|while|whilst|although|though|whereas|however|because)[ ]'
const ANOTHER = "and[ ](?:[A-Z][\\w'&-]*[ ]){1,5}(?:was|has|is)\\b"
/** "… was rated good and Kent County Council was": not "Brighton and Hove was". */
const BEFORE_ANOTHER = `(?<=^|\\b[a-z][\\w'-]{0,40}["']?)[ ](?=${ANOTHER})`
const CLAUSE_START = new RegExp(`${BREAK}|[ ]despite[ ]|${BEFORE_ANOTHER}`, 'g')
const CLAUSE_END = new RegExp(`${BREAK}|${BEFORE_ANOTHER}`)
/** A clause that hangs on the one before it, or a list that runs through commas. */
const HANGS_ON = new RegExp(
  `^(?!${ANOTHER})(?:in|at|on|by|for|from|under|with|when|where|which|who|whose|and|or|as|also|being|having)\\b`,
)

const FINITE =
  '(?:is|are|was|were|has|have|had|now|remains?|requires?|got|gets|won|kept|lost|moved|climbed|fell|slipped)'
const GRADE = '(?:outstanding|(?<!any )good|inadequate|adequate|improvement(?: to be good)?)'
/** "was good in 2019 and is": a verb behind a grade opens what is told of the next. */
const OTHER_GRADE = new RegExp(
  `^.*\\b${GRADE}\\b[^]*?(?=\\b(?:(?:since|after|when|where|before|until|if|though|although|because)[ ])?(?:(?:it|they|its[ ][\\w' ]{1,30})[ ])?${FINITE}\\b)`,
  'i',
)
const ASIDE = new RegExp(
  `,[ ](?:who|which|whose|where|not|in|with|long|once|an?|the|at|under|rated|judged|already|now|one)\\b[^,]{0,120},[ ](?=${FINITE}\\b[^,]*$)`,
)

/** `councils`: those of the story, in order. */
export function settingOf(
  text: string,
  block: Block,
  sentence: Span,
  grade: Grade,
  councils: readonly CouncilMention[],
): Setting {
  const left = plain(text.slice(Math.max(sentence.start, grade.start - REACH), grade.start))
  const right = plain(text.slice(grade.end, Math.min(sentence.end, grade.end + REACH)))
  const outside = {
    left: grade.marked ? left.slice(0, -1) : left,
    right: grade.marked ? right.replace(/^[,.]?["']/, '') : right,
  }
  const clauseLeft = outside.left.slice(clauseStart(outside.left))
  const nearest = within(councils, {
    start: Math.max(sentence.start, grade.start - REACH),
    end: grade.start,
  }).at(-1)
  return {
    block,
    sentence,
    ...outside,
    clauseLeft,
    main: outside.left.replace(ASIDE, ' '),
    verbLeft: clauseLeft.replace(OTHER_GRADE, ''),
    sinceCouncil: nearest
      ? outside.left.slice(outside.left.length - (grade.start - nearest.end) + (grade.marked ? 1 : 0))
      : null,
    clauseRight: outside.right.slice(0, CLAUSE_END.exec(outside.right)?.index),
    earlier: plain(text.slice(Math.max(block.start, sentence.start - REACH), sentence.start)),
    marked: grade.marked,
  }
}

function clauseStart(left: string): number {
  const starts = [
    0,
    ...[...left.matchAll(CLAUSE_START)].map(
      ({ index, 0: mark }) => index + (/^[;:–—,]/.test(mark) ? mark.length : 1),
    ),
  ]
  return starts.findLast((start, at) => at === 0 || !HANGS_ON.test(left.slice(start).trimStart())) ?? 0
}

/** With plain spaces and straight marks, one character for each. */
export function plain(words: string): string {
  return words
    .replaceAll('\u00a0', ' ')
    .replaceAll(' - ', ' – ')
    .replaceAll(/[‘’‚`]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
}
