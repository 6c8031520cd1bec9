/** The words between the spaces of a list. Marked, so that a bundler drops the lists that nothing in its bundle asks for. */
/* @__NO_SIDE_EFFECTS__ */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
