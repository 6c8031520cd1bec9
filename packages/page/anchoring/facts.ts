import { CONTEXT } from './describe-stretch.ts'
import type { Wanted } from './wanted.ts'

/**
 * Grades, as Ofsted gives and gave them, and other words that judge or compare: one in the place of another is another
 * statement, however alike the sentences are.
 */
const VERDICT =
  /\b(?:outstanding|excellent|good|adequate|inadequate|requires improvement|(?:un)?satisfactory|poor|strong|weak|(?:un)?safe|better|worse|improv(?:ed|ing)|worsen(?:ed|ing)|declin(?:ed|ing)|rose|fell|ris(?:en|ing)|fall(?:en|ing)|(?:in|de)creas(?:ed|ing)|more|fewer|less|most|least)\b/gi
const NUMBER = /\d[\d,.]*\d|\d/g
const NUMBER_IN_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|hal(?:f|ves)|thirds?|quarters?|fifths?|most|all|few|none)\b/gi
const NAME = /\b\p{Lu}\p{L}{3,}/gu
const FACTS = [VERDICT, NUMBER, NUMBER_IN_WORDS, NAME]
const DENIAL =
  /\b(?:not|never|no|none|nobody|without|cannot|neither|nor|hardly|(?:fail|refus)(?:s|es|ed|ing)? to|unable to)\b|n['’]t\b/gi

const WORD = /[\p{L}\p{N}]+/gu
/** Letters in which a passage may be denied before it begins: "were not rated". */
const DENYING = 12
/** At its far end a context may begin or end in the middle of a word or a number. */
const CUT_BEFORE = /^[\p{L}\p{N}]{1,40}/u
const CUT_AFTER = /[\p{L}\p{N}]{1,40}$/u

/**
 * Whether a passage and what was found for it cannot be told to state the same: a grade, a number or a name has come in the
 * place of another, one is denied, or what is around them names somebody else. An editor may have put a mistake right, or
 * it is the sentence about the next council: who saved it must look.
 */
export function saysOther(was: Wanted, now: Wanted): boolean {
  const [around, today] = [contextOf(was), contextOf(now)]
  return (
    FACTS.some((kind) => isReplaced(was.exact, now.exact, kind)) ||
    isDenied(before(was) + was.exact, before(now) + now.exact) ||
    isAboutOther(around.prefix, today.prefix) ||
    isAboutOther(around.suffix, today.suffix)
  )
}

/** Whether something in what was found, or around it, says that it is of the same: a name or a number that was there. */
export function namesTheSame(was: Wanted, now: Wanted): boolean {
  const [before, after] = [wholeOf(was), wholeOf(now)]
  return [NUMBER, NAME].some((kind) => haveOneInCommon(factsIn(before, kind), factsIn(after, kind)))
}

function haveOneInCommon(some: Facts, others: Facts): boolean {
  return [...some.keys()].some((fact) => others.has(fact))
}

function wholeOf(words: Wanted): string {
  const { prefix, suffix } = contextOf(words)
  return prefix + words.exact + suffix
}

/** One that is shorter than contexts are reaches to the end of its text, where nothing is cut. */
function contextOf({ prefix, suffix }: Wanted): Pick<Wanted, 'prefix' | 'suffix'> {
  return {
    prefix: prefix.length < CONTEXT ? prefix : prefix.replace(CUT_BEFORE, ''),
    suffix: suffix.length < CONTEXT ? suffix : suffix.replace(CUT_AFTER, ''),
  }
}

/** Where most words of a context are still there; else something new was put beside the passage, which is no sign of another. */
function isAboutOther(was: string, now: string): boolean {
  const [words, others] = [factsIn(was, WORD), factsIn(now, WORD)]
  const kept = [...words.keys()].filter((word) => others.has(word)).length
  return kept * 2 >= words.size && FACTS.some((kind) => isReplaced(was, now, kind))
}

/** What stands right before a passage and may deny it. */
function before({ prefix }: Wanted): string {
  return prefix.slice(-DENYING)
}

function isDenied(was: string, now: string): boolean {
  return countOf(DENIAL, was) !== countOf(DENIAL, now)
}

/** One has gone and another has come, though the first may still stand elsewhere in the passage. */
function isReplaced(was: string, now: string, kind: RegExp): boolean {
  const [before, after] = [factsIn(was, kind), factsIn(now, kind)]
  return hasMoreOfOne(before, after) && hasMoreOfOne(after, before)
}

type Facts = ReadonlyMap<string, number>

function hasMoreOfOne(some: Facts, others: Facts): boolean {
  return [...some].some(([fact, times]) => times > (others.get(fact) ?? 0))
}

/** Each with how often it stands there. */
function factsIn(words: string, kind: RegExp): Facts {
  const facts = new Map<string, number>()
  for (const match of words.match(kind) ?? []) {
    const fact = match.toLowerCase()
    facts.set(fact, (facts.get(fact) ?? 0) + 1)
  }
  return facts
}

function countOf(kind: RegExp, words: string): number {
  return words.match(kind)?.length ?? 0
}
