import type { Wanted } from './wanted.ts'

/** Grades as Ofsted gives them: one in the place of another is another statement, however alike the sentences are. */
const GRADE = /\b(?:outstanding|good|adequate|inadequate|requires improvement|satisfactory)\b/gi
const NUMBER = /\d[\d,.]*\d|\d/g
const NAME = /\b\p{Lu}\p{L}{3,}/gu
const DENIAL = /\b(?:not|never|no|none|nobody|without|cannot)\b|n't\b/gi

const WORD = /[\p{L}\p{N}]+/gu
/** Letters in which a passage may be denied before it begins: "were not rated". */
const DENYING = 12
/** A word at the end of a context may be cut in two. */
const CUT = /^\p{L}{1,40}|\p{L}{1,40}$/gu

/**
 * Whether a passage and what was found for it cannot be told to state the same: a grade, a number or a name has come in the
 * place of another, one is denied, or what is around them names somebody else. An editor may have put a mistake right, or
 * it is the sentence about the next council: who saved it must look.
 */
export function saysOther(was: Wanted, now: Wanted): boolean {
  return (
    [GRADE, NUMBER, NAME].some((kind) => isReplaced(was.exact, now.exact, kind)) ||
    isDenied(before(was) + was.exact, before(now) + now.exact) ||
    isAboutOther(was.prefix, now.prefix) ||
    isAboutOther(was.suffix, now.suffix)
  )
}

/** Where most words of a context are still there; else something new was put beside the passage, which is no sign of another. */
function isAboutOther(was: string, now: string): boolean {
  const [before, after] = [was.replace(CUT, ''), now.replace(CUT, '')]
  const [words, others] = [factsIn(before, WORD), factsIn(after, WORD)]
  const kept = [...words].filter((word) => others.has(word)).length
  return kept * 2 >= words.size && isReplaced(before, after, NAME)
}

/** What stands right before a passage and may deny it. */
function before({ prefix }: Wanted): string {
  return prefix.slice(-DENYING)
}

function isDenied(was: string, now: string): boolean {
  return countOf(DENIAL, was) !== countOf(DENIAL, now)
}

function isReplaced(was: string, now: string, kind: RegExp): boolean {
  const [before, after] = [factsIn(was, kind), factsIn(now, kind)]
  return [...before].some((fact) => !after.has(fact)) && [...after].some((fact) => !before.has(fact))
}

function factsIn(words: string, kind: RegExp): Set<string> {
  return new Set(words.match(kind)?.map((fact) => fact.toLowerCase()))
}

function countOf(kind: RegExp, words: string): number {
  return words.match(kind)?.length ?? 0
}
