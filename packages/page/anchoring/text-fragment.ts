/** Text fragments (https://wicg.github.io/scroll-to-text-fragment/): addresses that have a browser go to words of a page. */

interface Stretch {
  start: number
  end: number
}

/** What a browser looks for: all of a passage, or where it begins and where it ends, with words right before and behind. */
interface Sought {
  before: Stretch
  head: Stretch
  /** Null where `head` is all of it. */
  tail: Stretch | null
  behind: Stretch
}

/** A longer passage is told by so many of its first and of its last words: the page may change between them. */
const WORDS = 6

/** So many words of context are tried, one after the other, until the passage stands alone. */
const CONTEXTS = [0, 3, 6, 12]

/** Made for the first passage that is saved: engines take up to 14 ms over it, and most pages are only read. */
let wordBreaks: Intl.Segmenter | undefined

/**
 * The text directive that leads to a stretch of an article's text, in whole words: "text=she-,said%20so". Null where none leads
 * there alone: a browser goes to the first place that reads so, without regard to case, accents and kinds of quotation marks.
 * What a page has beside its article is not looked at.
 */
export function textFragment(text: string, start: number, end: number): string | null {
  const here = wholeWords(text, { start, end })
  const words = text.slice(here.start, here.end)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const seen = asSought(text)
  const isShort = words.split(/\s+/).length <= 2 * WORDS && !words.includes('\n')
  const passage = isShort
    ? { head: here, tail: null }
    : { head: firstWords(text, here, WORDS), tail: lastWords(text, here, WORDS) }
  for (const count of CONTEXTS) {
    const before = lastWords(text, { start: 0, end: here.start }, count)
    const behind = firstWords(text, { start: here.end, end: text.length }, count)
    const sought = { before, ...passage, behind }
    if (leadsThereAlone(text, seen, sought)) return directiveOf(text, sought)
  }
  return null
}

/** Browsers find no half of a word. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  wordBreaks ??= new Intl.Segmenter('en', { granularity: 'word' })
  const words = wordBreaks.segment(text)
  const last = words.containing(end - 1)
  return trimmed(text, {
    start: words.containing(start)?.index ?? start,
    end: last ? last.index + last.segment.length : end,
  })
}

/** At most so many, all of one line: a browser finds nothing that goes on in another block. */
function firstWords(text: string, within: Stretch, count: number): Stretch {
  const { start, end } = trimmed(text, within)
  const [line = ''] = text.slice(start, end).split('\n', 1)
  const words = inWords(line).slice(0, count).join('')
  return { start, end: start + words.trimEnd().length }
}

function lastWords(text: string, within: Stretch, count: number): Stretch {
  const { start, end } = trimmed(text, within)
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end)
  const words = inWords(line)
  return { start: end - words.slice(Math.max(words.length - count, 0)).join('').length, end }
}

/** Each with the white space behind it. */
function inWords(line: string): string[] {
  return line.split(/(?<=\s)(?=\S)/)
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end).trimEnd()
  return { start: start + words.length - words.trimStart().length, end: start + words.length }
}

function leadsThereAlone(text: string, seen: string, { before, head, tail, behind }: Sought): boolean {
  const offset = (at: number) => asSought(text.slice(0, at)).length
  const start = isEmpty(before) ? head.start : before.start
  const end = isEmpty(behind) ? (tail ?? head).end : behind.end
  const first = asSought(text.slice(start, tail ? head.end : end))
  const isOne = seen.indexOf(first) === offset(start) && seen.indexOf(first, offset(start) + 1) < 0
  if (!tail || !isOne) return isOne
  return seen.indexOf(asSought(text.slice(tail.start, end)), offset(head.end)) === offset(tail.start)
}

function isEmpty({ start, end }: Stretch): boolean {
  return start === end
}

/** Texts that a browser may take for the same become the same. What two texts become, one behind the other, is what both become together. */
function asSought(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replaceAll('ς', 'σ')
}

/** Null where half a character stands in it, which no address can hold. */
function directiveOf(text: string, { before, head, tail, behind }: Sought): string | null {
  const wordsOf = (stretch: Stretch | null) => (stretch ? text.slice(stretch.start, stretch.end) : '')
  const [prefix, first, last, suffix] = [wordsOf(before), wordsOf(head), wordsOf(tail), wordsOf(behind)]
  if (/\p{Cs}/u.test(prefix + first + last + suffix)) return null
  const terms = [
    prefix && `${encoded(prefix)}-`,
    encoded(first),
    encoded(last),
    suffix && `-${encoded(suffix)}`,
  ]
  return `text=${terms.filter(Boolean).join(',')}`
}

/** A dash means something in a directive, as comma and ampersand do, which are encoded in any case. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
