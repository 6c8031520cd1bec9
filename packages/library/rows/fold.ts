/**
 * Words as search compares them: small letters without accents, apostrophes or other signs, each with a space before it,
 * so that a word's beginning is found by one look into the text. Emoji are words as well.
 */
export function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
  return words === '' ? '' : ` ${words}`
}
