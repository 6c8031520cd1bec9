/**
 * Why no parser from elsewhere: chrono-node 2.10.3 and compromise-dates 3.9.0, the two best kept, were measured on this
 * rule's own examples. Chrono's British reading takes "4 to 15 June 2018" whole, but cuts "20 and 21 February 2024" to its
 * end and "November and December last year" into three, passes over "in 2012", and makes dates of "April Mayhew",
 * "march on", "sat" (a Saturday) and "for two years"; it reads 850 characters a millisecond of 100 thousand characters and
 * 470 of twice as many, where this whole pipeline reads thousands of any. Compromise joins dates of different sentences
 * ("22 July; in May 16") and reads 12 characters a millisecond. Neither looks back from the article's date as news does:
 * "last November" in a story of July 2018 is for chrono the November to come.
 */
import type { DateMention } from '../schema/mention.ts'
import { matchesOf, withAnySpace } from '../text/pattern.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { calendarForms } from './date-forms.ts'
import { relativeForms } from './date-relative.ts'

export { examples } from './date-examples.ts'

export const id = 'date'
export const title =
  'A day, week, month, season or year, or a stretch of them; placed by the article’s date where the words need it'

/** In the order in which they are tried: what takes more words first. */
const FORMS = [...calendarForms, ...relativeForms].map((form) => ({
  ...form,
  pattern: new RegExp(withAnySpace(form.source), 'y'),
}))
const SMALL_WORDS = eitherCase(
  'late early mid last this next today tonight yesterday tomorrow spring summer autumn winter',
)
/** They tell a date with a time behind them. */
const NUMBERS = eitherCase(
  'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty',
)
const STARTS = new RegExp(
  `\\b(?<![£$€.,/#]|\\w[-–])(?:\\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Christmas|(?:${SMALL_WORDS})(?![a-z])|(?:${NUMBERS})(?=[ \\u00a0](?:day|week|fortnight|month|year|decade)))`,
  'g',
)

function eitherCase(words: string): string {
  const forms = words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  return forms.join('|')
}

export function find(story: Story): DateMention[] {
  return readBlocks(story).flatMap((block) => datesIn(story, block))
}

function datesIn({ text, published }: Story, block: Block): DateMention[] {
  const dates: DateMention[] = []
  for (const { index } of matchesOf(STARTS, text.slice(block.start, block.end))) {
    const start = block.start + index
    if (start < (dates.at(-1)?.end ?? 0)) continue
    const left = text.slice(Math.max(block.start, start - REACH), start).replaceAll('\u00a0', ' ')
    const words = text.slice(start, Math.min(block.end, start + AHEAD))
    for (const form of FORMS) {
      const read = readAs(form, words, left)
      if (!read) continue
      const [printed, groups] = read
      const ahead = isAhead(left, printed, words.slice(printed.length))
      const { from, to } = form.read(groups, { published, ahead }) ?? { from: null, to: null }
      dates.push({ kind: 'date', start, end: start + printed.length, text: printed, rule: id, from, to })
      break
    }
  }
  return dates
}

/** Enough for the longest date, and for the words of the clause around it. */
const REACH = 80
/** A subject may be long: "From 1 June, Leeds, Bury, Bolton and Oldham councils will". */
const AHEAD = 220

function readAs(
  { pattern, behind, alone, not }: (typeof FORMS)[number],
  words: string,
  left: string,
): [printed: string, groups: Record<string, string | undefined>] | null {
  pattern.lastIndex = 0
  const match = pattern.exec(words)
  if (!match || not?.test(left)) return null
  const groups = match.groups ?? {}
  return !behind || alone?.(groups) || behind.test(left) ? [match[0], groups] : null
}

const TO_COME =
  /\b(?:will|would|must|(?<!was |were )due|[Ee]xpect(?:s|ed)?|(?<!\b(?:improvement|action|recovery|business|its|their|a) )plans?(?! (?:that|which) (?:was|were|had))|planned|hopes?|(?:is|are|set) to|deadline|has until|going to|next [a-z]+ (?:is|are)|to (?:go|be|end|start|begin|launch|pass|close|open|take|return|join|leave|move) (?:from|in|by|on))\b[^.;]*$/
/** "From October services will be run by a trust." */
const FROM_THEN = /(?:^|[.!?]["'”’]? )["'“‘]?(?:From|Until|By) (?:the )?$/
const THEN = /^[^.;]{0,160}\b(?:will|(?:is|are) (?:to|due|expected to|set to))\b/
/** "In April a trust will take over." */
const IN_THEN = /(?:^|[.!?]["'”’]? )["'“‘]?(?:(?:And|But) )?(?:[Ii]n|[Oo]n|[Ff]rom) (?:late |early )?$/
const SHORTLY = /^,? (?:[\w'’-]+ ){1,5}will\b/
/** "is dropping in", "15 start in", "once it comes into force in", "a manager starting in" */
const STARTS_THEN =
  /\b(?:(?:is|are) (?!being|having|going)[a-z]{2,12}ing(?: [a-z]+){0,2}|(?:starts?|starting|begins?|joins?|joining)(?: work)?|comes? in(?:to (?:force|effect))?) (?:in|on|from) (?:late |early |mid-)?$/
const DEADLINE = /\b(?:[Bb]y|[Uu]ntil)(?: the(?: (?:end|start|beginning) of)?)? $/
const WAS = /\b(?:was|were|had|has been|have been|published|inspected)\b[^.;]*$/

function isAhead(left: string, words: string, right: string): boolean {
  if (/^next\b/i.test(words) || TO_COME.test(left)) return true
  if (STARTS_THEN.test(left) && !WAS.test(left)) return true
  if (IN_THEN.test(left) && SHORTLY.test(right)) return true
  if (FROM_THEN.test(left)) return THEN.test(right)
  return DEADLINE.test(left) && !WAS.test(left)
}
