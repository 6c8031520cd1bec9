/** What happens to a page after a passage of it was saved. */
import type { Selectors } from '../../packages/core/index.ts'
import { describeStretch } from '../../packages/page/index.ts'
import type { Random } from '../../packages/samples/random.ts'

export interface Case {
  selectors: Selectors
  /** The text of today. */
  text: string
  /** Where the passage stands in it; null where it was deleted. */
  truth: Stretch | null
}

export interface Stretch {
  start: number
  end: number
}

/** A text with a passage of it chosen. */
interface Chosen extends Stretch {
  text: string
}

/** Letters on each side of the passage that are edited as it is. */
const AROUND = 150

/** A passage of whole words, of about this length (UTF-16 code units). */
function choosePassage(text: string, length: number, random: Random): Chosen {
  const start = text.indexOf(' ', random.below(text.length - 2 * length - 2 * AROUND) + AROUND) + 1
  const ends = text.slice(start + length).search(/\s/)
  return { text, start, end: start + length + ends }
}

/** A share of the words of the passage, and of those around it, replaced, taken out or added to. */
function edited(chosen: Chosen, share: number, random: Random): Chosen {
  const { text, start, end } = chosen
  const [from, to] = [Math.max(start - AROUND, 0), Math.min(end + AROUND, text.length)]
  const edit = (part: string) => editWords(part, share, text, random)
  const [before, words, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)].map(
    edit,
  )
  const head = text.slice(0, from) + before
  const middle = `${words}`
  return {
    text: `${head}${middle}${after}${text.slice(to)}`,
    start: head.length,
    end: head.length + middle.length,
  }
}

function editWords(part: string, share: number, text: string, random: Random): string {
  const pieces = part.split(/(\s+)/)
  const words = pieces.flatMap((piece, at) => (/\S/.test(piece) ? [at] : []))
  for (const chosen of random.some(Math.round(share * words.length), words.length)) {
    const at = words[chosen] ?? 0
    const other = wordOf(text, random)
    const kind = random.next()
    if (kind < 0.6) pieces[at] = other
    else if (kind < 0.8) pieces[at] = ''
    else pieces[at] = `${pieces[at]} ${other}`
  }
  return pieces.join('')
}

function wordOf(text: string, random: Random): string {
  const from = text.indexOf(' ', random.below(text.length - 100)) + 1
  return /\S*/.exec(text.slice(from, from + 40))?.[0] ?? ''
}

/** Up to four paragraphs put in above the passage. */
function pushedDown({ text, start, end }: Chosen, paragraphs: readonly string[], random: Random): Chosen {
  const added = Array.from({ length: random.below(5) }, () => `${random.pick(paragraphs)}\n\n`).join('')
  const at = start < 2 ? 0 : text.lastIndexOf('\n\n', start - 2) + 2
  const place = at < 2 ? 0 : at
  return {
    text: text.slice(0, place) + added + text.slice(place),
    start: start + added.length,
    end: end + added.length,
  }
}

const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/["“”]/g, '”'],
  [/['‘’]/g, '’'],
  [/-/g, '–'],
  [/ (?=\d)/g, '\u00a0'],
  [/(?<=[a-z]{6})(?=[a-z]{4})/g, '\u00ad'],
]

/** Other quotation marks, dashes and spaces, and soft hyphens in long words. */
function reset({ text, start, end }: Chosen): Chosen {
  const set = (part: string) => TYPOGRAPHY.reduce((set, [signs, sign]) => set.replace(signs, sign), part)
  const [before, words] = [set(text.slice(0, start)), set(text.slice(start, end))]
  return {
    text: before + words + set(text.slice(end)),
    start: before.length,
    end: before.length + words.length,
  }
}

/** The paragraphs in another order; those that the passage stands in stay together. */
function reordered({ text, start, end }: Chosen, random: Random): Chosen {
  const from = start === 0 ? 0 : text.lastIndexOf('\n\n', start) + 2
  const [first, next] = [from < 2 ? 0 : from, text.indexOf('\n\n', end)]
  const last = next < 0 ? text.length : next
  const own = text.slice(first, last)
  const others = [...text.slice(0, first).split('\n\n'), ...text.slice(last).split('\n\n')].filter(Boolean)
  const before: string[] = []
  const after: string[] = []
  for (const other of others) (random.next() < 0.5 ? before : after).push(other)
  const head = [...shuffled(before, random), ''].join('\n\n')
  return {
    text: [head + own, ...shuffled(after, random)].join('\n\n'),
    start: head.length + start - first,
    end: head.length + end - first,
  }
}

function shuffled(items: readonly string[], random: Random): string[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** The passage's very words put in again somewhere else. */
function repeated({ text, start, end }: Chosen, random: Random): Chosen {
  const words = ` ${text.slice(start, end)}`
  const places = [
    text.lastIndexOf(' ', random.below(start)),
    text.indexOf(' ', end + random.below(text.length - end)),
  ]
  const at = random.pick(places.filter((place) => place > 0 && (place < start - 1 || place > end)))
  const shift = at < start ? words.length : 0
  return { text: text.slice(0, at) + words + text.slice(at), start: start + shift, end: end + shift }
}

/** The passage taken out, and nothing else. */
function deleted({ text, start, end }: Chosen): Chosen {
  return { text: text.slice(0, start) + text.slice(end).trimStart(), start, end: start }
}

const GRADES = ['outstanding', 'good', 'requires improvement', 'inadequate']

/** The same sentences about another council: other numbers, grades and names. */
function aboutAnother(words: string, random: Random): string {
  return words
    .replace(/\d/g, (digit) => `${(Number(digit) + 1 + random.below(9)) % 10}`)
    .replace(new RegExp(`\\b(?:${GRADES.join('|')})\\b`, 'g'), (grade) =>
      random.pick(GRADES.filter((other) => other !== grade)),
    )
    .replace(/\b\p{Lu}\p{Ll}{3,}/gu, () => random.pick(OTHER_NAMES))
}

const OTHER_NAMES = [
  'Barsetshire',
  'Mercia',
  'Casterbridge',
  'Middlemarch',
  'Imogen',
  'Placeholder',
  'Northbrook',
]

/** The passage gone with what stood around it; far from there stand the same sentences about another council. */
function supplanted({ text, start, end }: Chosen, random: Random): Chosen {
  const [from, to] = [Math.max(start - AROUND, 0), Math.min(end + AROUND, text.length)]
  const other = `\n\n${aboutAnother(text.slice(from, to).trim(), random)}\n\n`
  const rest = text.slice(0, from) + text.slice(to)
  const at = rest.indexOf(' ', random.below(rest.length - 100))
  return { text: rest.slice(0, at) + other + rest.slice(at), start: from, end: from }
}

const SUPPLANTED = 'deleted, the same said of another council'

/** What may happen to a passage and its page; besides, something is always put in above it. */
export const CHANGES: Record<string, (chosen: Chosen, random: Random) => Chosen> = {
  'nothing else': (chosen) => chosen,
  '5 % of the words': (chosen, random) => edited(chosen, 0.05, random),
  '10 %': (chosen, random) => edited(chosen, 0.1, random),
  '20 %': (chosen, random) => edited(chosen, 0.2, random),
  '30 %': (chosen, random) => edited(chosen, 0.3, random),
  '40 %': (chosen, random) => edited(chosen, 0.4, random),
  typography: reset,
  'paragraphs reordered': reordered,
  'repeated elsewhere, itself edited, 10 %': (chosen, random) =>
    edited(repeated(chosen, random), 0.1, random),
  deleted,
  'deleted, its words repeated elsewhere': (chosen, random) => deleted(repeated(chosen, random)),
  [SUPPLANTED]: supplanted,
}

/** After these the passage stands nowhere. */
export const GONE: ReadonlySet<string> = new Set([
  'deleted',
  'deleted, its words repeated elsewhere',
  SUPPLANTED,
])

interface Plan {
  text: string
  /** Paragraphs that may be put in. */
  others: readonly string[]
  length: number
  change: string
  passages: number
}

/**
 * A string that was put together is laid out by the engine when it is first read. A page's text comes in one piece, so that
 * is no part of any way's time, least of all of the first one's alone.
 */
function inOnePiece(text: string): string {
  text.indexOf('\0')
  return text
}

export function casesOf({ text, others, length, change, passages }: Plan, random: Random): Case[] {
  return Array.from({ length: passages }, () => {
    const chosen = choosePassage(text, length, random)
    const after = CHANGES[change]?.(chosen, random) ?? chosen
    const today = pushedDown(after, others, random)
    const { start, end } = today
    const selectors = describeStretch(text, chosen.start, chosen.end)
    return { selectors, text: inOnePiece(today.text), truth: GONE.has(change) ? null : { start, end } }
  })
}
