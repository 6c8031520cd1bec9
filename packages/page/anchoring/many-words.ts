/** Two letters next to each other are looked up by this many keys; different ones may share a key. */
const KEYS = 4096

/**
 * The first `most` places of each of these words (of two letters and more) in a text. One pass for all of them, which leaps
 * over letters that none of them has (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994): a search for
 * each would read a long text as often as there are words.
 */
export function placesOfWords(text: string, words: ReadonlySet<string>, most: number): Map<string, number[]> {
  const places = new Map<string, number[]>([...words].map((word) => [word, []]))
  const width = Math.min(...[...words].map(({ length }) => length))
  const leaps = leapsFor(words, width)
  const ending = new Map<number, string[]>()
  for (const word of words) {
    const key = keyAt(word, width - 1)
    ending.set(key, [...(ending.get(key) ?? []), word])
  }
  for (let at = width - 1; at < text.length; ) {
    const key = keyAt(text, at)
    const leap = leaps[key] ?? 0
    if (leap === 0) {
      const start = at - width + 1
      for (const word of ending.get(key) ?? []) {
        const found = places.get(word)
        if (found && found.length < most && standsAt(text, word, start)) found.push(start)
      }
    }
    at += Math.max(leap, 1)
  }
  return places
}

/** By the key of two letters, how far on a word's first `width` letters may end at the earliest where these two stand. */
function leapsFor(words: ReadonlySet<string>, width: number): Uint8Array {
  const leaps = new Uint8Array(KEYS).fill(width - 1)
  for (const word of words) {
    for (let at = 1; at < width; at++) {
      const key = keyAt(word, at)
      leaps[key] = Math.min(leaps[key] ?? 0, width - 1 - at)
    }
  }
  return leaps
}

/** Of the letter there and the one before it. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) << 5) ^ text.charCodeAt(at)) & (KEYS - 1)
}

function standsAt(text: string, word: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  }
  return true
}
