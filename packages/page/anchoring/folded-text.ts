/** Signs that systems put for each other, one for one: folding them moves nothing. */
const SAME_LENGTH: readonly [RegExp, string][] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' '],
]

/** Signs that are not seen: soft hyphens, joiners, marks of direction, the choice between forms of a sign. */
const UNSEEN = '\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff'
const ACCENT = '\u0300-\u036f'

/** Signs that are not seen, white space more than one wide, the sign for three stops, a letter with its accents apart: the rest moves. */
const MOVING = new RegExp(`[${UNSEEN}]+|…| (?: |[${UNSEEN}])+|\\p{L}[${ACCENT}]+`, 'gu')
const ALL_UNSEEN = new RegExp(`^[${UNSEEN}]`)
const IS_ACCENT = new RegExp(`[${ACCENT}]`)

function folded(signs: string): string {
  if (signs === '…') return '...'
  if (signs.startsWith(' ')) return ' '
  return ALL_UNSEEN.test(signs) ? '' : signs.normalize('NFC')
}

/** From here on (until the next step) a folded offset and one of the text itself differ by the same. */
interface Step {
  folded: number
  plain: number
}

/** A text in plain typography, so that what an editor's system does to quotation marks and spaces changes nothing. */
export class FoldedText {
  readonly text: string
  readonly #plain: string
  readonly #steps: readonly Step[]

  constructor(plain: string) {
    const even = SAME_LENGTH.reduce((text, [signs, sign]) => text.replace(signs, sign), plain)
    const parts: string[] = []
    const steps: Step[] = [{ folded: 0, plain: 0 }]
    let [length, done] = [0, 0]
    for (const { 0: signs, index } of even.matchAll(MOVING)) {
      const put = folded(signs)
      parts.push(even.slice(done, index), put)
      length += index - done + put.length
      done = index + signs.length
      steps.push({ folded: length, plain: done })
    }
    parts.push(even.slice(done))
    this.text = parts.join('')
    this.#plain = plain
    this.#steps = steps
  }

  /** Where an offset of the text itself has come to lie. */
  foldedOffset(plain: number): number {
    const [step, next] = this.#stepsAt(plain, 'plain')
    return Math.min(step.folded + plain - step.plain, next.folded)
  }

  /** The stretch of the text itself that reads so: signs that are not seen at its edges are left out, accents are not. */
  plainStretch(start: number, end: number): { start: number; end: number } {
    let last = this.#plainOffset(end - 1) + 1
    while (IS_ACCENT.test(this.#plain.charAt(last))) last++
    return { start: this.#plainOffset(start), end: last }
  }

  #plainOffset(folded: number): number {
    const [step, next] = this.#stepsAt(folded, 'folded')
    return Math.min(step.plain + folded - step.folded, Math.max(next.plain - 1, step.plain))
  }

  /** The last step at or before an offset, and the one after it. */
  #stepsAt(offset: number, side: keyof Step): [Step, Step] {
    const [first = { folded: 0, plain: 0 }] = this.#steps
    let [low, high] = [0, this.#steps.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#steps[middle] ?? first)[side] <= offset) low = middle
      else high = middle - 1
    }
    const end = { folded: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY }
    return [this.#steps[low] ?? first, this.#steps[low + 1] ?? end]
  }
}
