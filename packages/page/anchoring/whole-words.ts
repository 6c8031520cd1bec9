/** Letters that a word is followed to its edge: longer ones are none. */
const LONGEST_WORD = 40

/** A stretch with the words whole that it begins and ends in: what was rewritten leaves no word half. */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(start - LONGEST_WORD, 0), start))
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_WORD))
  const isCut = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
  return {
    start: isCut(start) ? start - (before?.[0].length ?? 0) : start,
    end: isCut(end) ? end + (after?.[0].length ?? 0) : end,
  }
}
