/** Numbers as newspapers print them: "1,200", "twenty-one", "two hundred and six", "21st", "3 million". */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const LARGE: Record<string, number> = { hundred: 100, thousand: 1_000, million: 1_000_000 }
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const UNITS = SMALL.slice(1, 10).join('|')
const UP_TO_99 = `(?:(?:${TENS.slice(2).join('|')})(?:[ -](?:${UNITS}))?|${SMALL.slice(1).toReversed().join('|')})`
const UP_TO_999 = `${UP_TO_99}(?: hundred(?: and ${UP_TO_99})?)?`

/** How many; "one" too. To be matched in any case. */
export const CARDINAL = `(?:(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?: million| thousand)?|${UP_TO_999}(?: million| thousand(?:,? (?:and )?${UP_TO_999})?)?)`

/** The how-manieth. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.slice(2).join('|')})-(?:${ORDINALS.slice(1, 10).join('|')})|${ORDINALS.slice(1).toReversed().join('|')})`

/** Words that any of these may begin with. */
export const FIRST_WORDS = `\\d|(?:${[...SMALL.slice(1), ...TENS.slice(2), ...ORDINALS.slice(1)].join('|')})(?!\\w)`

/** Of what the patterns above match, in any case. */
export function numberIn(words: string): number {
  let [sum, group] = [0, 0]
  for (const word of words
    .toLowerCase()
    .replaceAll(',', '')
    .match(/\d+|[a-z]+/g) ?? []) {
    const factor = LARGE[word]
    if (factor === undefined) group += Number.isNaN(Number(word)) ? smallNumber(word) : Number(word)
    else if (factor === 100) group *= factor
    else [sum, group] = [sum + group * factor, 0]
  }
  return sum + group
}

/** Of "and", and of what makes "21st" of 21: nothing. */
function smallNumber(word: string): number {
  return Math.max(SMALL.indexOf(word), ORDINALS.indexOf(word), TENS.indexOf(word) * 10, 0)
}
