/** What is known of a speaker by the words alone. */
import type { Organisation } from '../bodies/read-body.ts'
import type { Speaker } from '../schema/quotation.ts'
import { DETERMINERS } from '../text/words.ts'

/** A speaker but for the words that name it. */
export type Description = Omit<Speaker, 'surface'>

export const OFSTED: Description = { name: 'Ofsted', role: null, organisation: 'Ofsted', council: null }

/** Known by no more than the words that name it. */
export const describeWords = (words: string): Description => ({
  name: uncapitalised(words.replace(/^(?:the|a|an)\s+/i, '')),
  role: null,
  organisation: null,
  council: null,
})

/** "Union officials": the capital is the sentence's. "Unison officials" keep theirs. */
function uncapitalised(words: string): string {
  const head = /^\p{Lu}\p{Ll}{0,20}(?= (?!(?:of|for|and)\b)\p{Ll})/u.exec(words)?.[0].toLowerCase() ?? ''
  const isCommon = COMMON.test(head) || DETERMINERS.has(head)
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const COMMON =
  /^(?:union|council|government|trust|school|college|university|charity|hospital|police|department|company|agency|party|staff|court|town|opposition|campaign|church|former|local|senior|corporate)$/

/** A body that the words at `start` to `end` name only as "the council". */
export const theCouncil = (start: number, end: number): Organisation => ({ name: 'council', start, end })
