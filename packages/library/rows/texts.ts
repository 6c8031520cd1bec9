import type { Row } from './row.ts'

/** Rows whose texts are put together in one go, in some milliseconds. */
const AT_ONCE = 2000
/** Stands behind each text, and in none: they are folded. */
const END = '\n'

/** The texts of some rows that follow each other. */
interface Stretch {
  text: string
  /** Where the text of each row ends. */
  ends: Uint32Array
}

/**
 * The texts of rows, one behind another. A hundred thousand of them lie all over the memory, in the order in which they were
 * made: to look through them one by one takes a browser some fifty milliseconds, and through all in one piece some five.
 */
export class Texts {
  readonly #rows: readonly Row[]
  readonly #stretches: Stretch[] = []

  constructor(rows: readonly Row[]) {
    this.#rows = rows
  }

  /** Puts them together as long as there is time, so that nobody waits for it later. @returns whether all are. */
  prepare(isTime: () => boolean): boolean {
    while (this.#prepared < this.#rows.length && isTime())
      this.#stretches.push(stretchOf(this.#rows.slice(this.#prepared, this.#prepared + AT_ONCE)))
    return this.#prepared >= this.#rows.length
  }

  /** For each row whether it has this word, written as in rows: 1 or 0. What is not put together yet is looked through row by row. */
  with(word: string): Uint8Array {
    const has = new Uint8Array(this.#rows.length)
    this.#stretches.forEach(({ text, ends }, at) => {
      const first = at * AT_ONCE
      let row = 0
      for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, ends[row])) {
        while ((ends[row] ?? text.length) <= found) row++
        has[first + row] = 1
      }
    })
    for (let at = this.#prepared; at < this.#rows.length; at++)
      if (this.#rows[at]?.text.includes(word)) has[at] = 1
    return has
  }

  get #prepared(): number {
    return this.#stretches.length * AT_ONCE
  }
}

function stretchOf(rows: readonly Row[]): Stretch {
  let end = 0
  const ends = Uint32Array.from(rows, ({ text }) => {
    end += text.length + END.length
    return end
  })
  // In one piece: a browser puts off what is added to a text until it is looked into.
  const text = [...rows.map(({ text }) => text), ''].join(END)
  return { text: narrow(text), ends }
}

/**
 * The same with a byte a letter where that is enough. Chromium keeps two for whatever was made of a text with a curly quote,
 * long after that is gone. Nothing is lost: half characters, of which bytes know nothing, are no part of words.
 */
function narrow(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
