/** Long names of councils with one letter wrong, missing or too many: "Bedforshire". Short ones are left alone. */
import { councils } from '../register/councils.ts'
import { matchesOf } from '../text/pattern.ts'

/** Shorter words are one letter away from too many others. */
const LONG = 10
const LONG_WORDS = new Set(
  councils
    .flatMap(({ names, weak }) => [...names, ...weak].flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? []))
    .filter(isLong),
)
const SUSPECT = /\b(?<!-)[A-Z][a-z]{8,15}(?![\w-])/g

/** What a long word comes to without one of its letters; null for what several come to. */
const WITHOUT_A_LETTER = new Map<string, string | null>()
for (const word of LONG_WORDS) {
  for (const form of new Set(formsOf(word)))
    WITHOUT_A_LETTER.set(form, WITHOUT_A_LETTER.has(form) ? null : word)
}

interface Misspelt {
  start: number
  /** As printed. */
  word: string
  /** As the register spells it. */
  meant: string
}

export function misspeltIn(words: string): Misspelt[] {
  return matchesOf(SUSPECT, words).flatMap(({ index, 0: word }) => {
    if (LONG_WORDS.has(word)) return []
    const meant = new Set(formsOf(word).flatMap((form) => WITHOUT_A_LETTER.get(form) ?? []))
    const [only] = meant
    return only && meant.size === 1 ? [{ start: index, word, meant: only }] : []
  })
}

/** The word itself and all that lack one of its letters. */
function formsOf(word: string): string[] {
  const forms = [word]
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

function isLong(word: string): boolean {
  return word.length >= LONG
}
