/** Grades as Ofsted gives them: one in the place of another is another statement, however alike the sentences are. */
const GRADE = /\b(?:outstanding|good|adequate|inadequate|requires improvement|satisfactory)\b/gi
const NUMBER = /\d[\d,.]*\d|\d/g
const NAME = /\b\p{Lu}\p{L}{3,}/gu
const DENIAL = /\b(?:not|never|no|none|nobody|without|cannot)\b|n't\b/gi

/**
 * Whether two wordings of a passage cannot be told to state the same: a grade, a number or a name has come in the place of
 * another, or one of them denies what the other says. An editor may have put a mistake right, or it is the sentence about
 * the next council: who saved it must look.
 */
export function saysOtherFacts(was: string, now: string): boolean {
  if (was === now) return false
  return (
    [GRADE, NUMBER, NAME].some((kind) => isReplaced(was, now, kind)) ||
    countOf(DENIAL, was) !== countOf(DENIAL, now)
  )
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
