/**
 * A pattern's source with its plain spaces matching non-breaking ones too, as news pages print them. `[ -]` stands
 * for a space or a hyphen; no other class may hold a space.
 */
export function withAnySpace(source: string): string {
  return source.replaceAll(/\[ -\]| /g, (space) => (space === ' ' ? '[ \\u00a0]' : '[ \\u00a0-]'))
}

/**
 * The matches of `pattern` (global), which matches nothing empty. Many times faster on short words than `matchAll`,
 * which makes a new expression each time.
 */
export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) matches.push(match)
  return matches
}

/**
 * The matches of `pattern` (sticky) from places that `starts` (global) finds, left to right and never overlapping.
 * A long alternation is tried at every letter of a text; a short scan for where it may begin at all is far cheaper.
 */
export function matchesFrom(starts: RegExp, pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let end = 0
  for (const { index } of matchesOf(starts, words)) {
    if (index < end) continue
    pattern.lastIndex = index
    const match = pattern.exec(words)
    if (!match) continue
    matches.push(match)
    end = pattern.lastIndex
  }
  return matches
}

/** In characters: texts as long as this, engines compile a pattern for at once. */
const LONG = 1000

/**
 * Makes a pattern ready to be matched. Engines interpret a new one at first, and to prepare that takes time by the square of its length: for
 * one of 15 kB twenty times as long as to compile it.
 */
export function compile(pattern: RegExp): void {
  pattern.test(' '.repeat(LONG))
  pattern.lastIndex = 0
}
