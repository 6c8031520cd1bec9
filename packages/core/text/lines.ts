import { matchesOf } from './pattern.ts'

/** One non-empty line: where it stands in the text, without the white space around it, and its words. */
export interface Line {
  start: number
  end: number
  words: string
}

const LINE = /[^\r\n\u2028\u2029]+/g

/** The non-empty lines of a text. `words` has plain spaces where the text has non-breaking ones. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of matchesOf(LINE, text)) {
    const words = match[0].trim()
    if (words === '') continue
    const start = match.index + match[0].indexOf(words)
    lines.push({ start, end: start + words.length, words: words.replaceAll('\u00a0', ' ') })
  }
  return lines
}

export const LONGEST_HEADLINE = 200
const SENTENCE_END = /[.!?…][)\]"'”’]*$/

/** Whether a line ends as a sentence does; headlines, sub-heads and labels do not. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-8))
}

/** Short and with no full stop. A question may be a headline, but not one that somebody asks: "Who pays?" */
export function looksLikeHeadline(words: string): boolean {
  if (words.length > LONGEST_HEADLINE || /[:,;]$/.test(words)) return false
  return !endsSentence(words) || (/\?["'”’]?$/.test(words) && !ASKED.test(words))
}

/** “Who pays?”; Blane asked: “Who pays?” */
const ASKED = /^["“]|[,:] ["“‘'][^"“”]{1,200}\?["'”’]$/
