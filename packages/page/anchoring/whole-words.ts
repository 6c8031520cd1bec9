/** Letters that a word is followed to its edge: longer ones are none. */
const LONGEST_WORD = 40

const LETTER = /[\p{L}\p{N}]/u

/** A stretch with the words whole that it begins and ends in: what was rewritten leaves no word half. */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const isInWord = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))
  let [from, to] = [start, end]
  while (start - from < LONGEST_WORD && isInWord(from)) from--
  while (to - end < LONGEST_WORD && isInWord(to)) to++
  return { start: from, end: to }
}
