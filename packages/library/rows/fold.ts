/**
 * Words as search compares them: small letters without accents, apostrophes or other signs. Each begins with a capital, or with
 * a space where its first letter has none, so that a word's beginning is found by one look into the text: for a letter that
 * stands nowhere else, and not for a space, at which a browser would stop before every word. Emoji are words as well.
 */
export function fold(text: string): string {
  return foldedWords(text).join('')
}

/** The same, one by one. */
export function foldedWords(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
  return begun(words)
}

/** Each of the words between spaces, with what tells its beginning. */
export function begun(words: string): string[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [first = ''] = word
      const capital = first.toUpperCase()
      return capital === first && !isCapital(first) ? ` ${word}` : capital + word.slice(first.length)
    })
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
