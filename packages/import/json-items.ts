import { CannotRead } from './problems.ts'
import { breaksIn } from './text-of.ts'

/** What a JSON file is made of: lists of its outermost object, their items, and that object's other members. A file that is a list itself has the name ''. */
export type JsonItem =
  | { kind: 'list'; name: string }
  | { kind: 'item'; list: string; value: unknown; line: number }
  | { kind: 'member'; name: string; value: unknown }

/**
 * Takes a JSON file apart while it is read, so that it is never held as a whole, and a fault has its line.
 * @throws {CannotRead}
 */
export async function* jsonItems(pieces: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const scanner = new Scanner()
  for await (const piece of pieces) yield* scanner.read(piece)
  scanner.end()
}

const QUOTE = 0x22
const COMMA = 0x2c
/** Brackets, and what each closing one belongs to. */
const [LIST, LIST_END, OBJECT] = [0x5b, 0x5d, 0x7b]

/** What matters in a string, in an item, and between items: all else is passed over unseen. */
const IN_STRING = /["\\]/g
const IN_ITEM = /["[\]{}]/g
const BETWEEN = /["[\]{},]/g

class Scanner {
  /** What is open around this place, no deeper than the items: `{[` within a list of the outermost object. */
  #open = ''
  /** How deep this place is in an item. */
  #depth = 0
  #inString = false
  #isEscaped = false
  #isDone = false
  /** The list that this place is in. */
  #list = ''
  /** The item so far, and the line where it begins. */
  #parts: string[] = []
  #line = 1

  /** @throws {CannotRead} where the file is not at its end. */
  end(): void {
    const rest = this.#taken('')
    if (!this.#isDone) throw new CannotRead('cut-short', this.#line)
    if (rest.trim() !== '') throw this.#fault()
  }

  *read(piece: string): Generator<JsonItem> {
    let start = 0
    let at = 0
    if (this.#isEscaped && piece !== '') {
      this.#isEscaped = false
      at = 1
    }
    for (let found = this.#next(piece, at); found >= 0; found = this.#next(piece, at)) {
      const sign = piece.charCodeAt(found)
      at = found + 1
      if (this.#inString) {
        if (sign === QUOTE) this.#inString = false
        else if (at < piece.length) at++
        else this.#isEscaped = true
      } else if (sign === QUOTE) this.#inString = true
      else if (sign === COMMA) {
        yield* this.#item(piece.slice(start, found))
        start = at
      } else if (sign === LIST || sign === OBJECT) {
        const isOpened =
          this.#depth === 0 && this.#opens(sign === LIST ? '[' : '{', piece.slice(start, found))
        if (!isOpened) this.#depth++
        else {
          start = at
          if (sign === LIST) yield { kind: 'list', name: this.#list }
        }
      } else if (this.#depth > 0) this.#depth--
      else {
        yield* this.#item(piece.slice(start, found))
        this.#closes(sign === LIST_END ? '[' : '{')
        start = at
      }
    }
    if (start < piece.length) this.#parts.push(piece.slice(start))
  }

  /** Where the next sign stands that matters here; -1 where there is none. */
  #next(piece: string, from: number): number {
    const signs = this.#inString ? IN_STRING : this.#depth > 0 ? IN_ITEM : BETWEEN
    signs.lastIndex = from
    return signs.test(piece) ? signs.lastIndex - 1 : -1
  }

  /** Whether this opens the file or one of its lists, and not only something of an item. */
  #opens(sign: string, before: string): boolean {
    if (this.#open === '') {
      if (this.#taken(before).trim() !== '' || this.#isDone) throw this.#fault()
      this.#open = sign
      return true
    }
    if (this.#open !== '{' || sign !== '[') return false
    this.#list = this.#keyIn(this.#taken(before))
    this.#open = '{['
    return true
  }

  #closes(sign: string): void {
    if (this.#open.at(-1) !== sign) throw this.#fault()
    this.#open = this.#open.slice(0, -1)
    this.#isDone = this.#open === ''
  }

  *#item(end: string): Generator<JsonItem> {
    const before = this.#line
    const json = this.#taken(end)
    const value = json.trim()
    if (value === '') return
    const line = before + breaksIn(json.slice(0, json.length - json.trimStart().length))
    if (this.#open === '') throw this.#fault()
    if (this.#open !== '{') yield { kind: 'item', list: this.#list, value: parsed(value, line), line }
    else
      for (const [name, member] of Object.entries(parsed(`{${value}}`, line) ?? {}))
        yield { kind: 'member', name, value: member }
  }

  #taken(end: string): string {
    const json = [...this.#parts, end].join('')
    this.#parts = []
    this.#line += breaksIn(json)
    return json
  }

  /** `"rows":` */
  #keyIn(text: string): string {
    const key = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*$/s.exec(text)?.[1]
    if (key === undefined) throw this.#fault()
    return String(parsed(key, this.#line))
  }

  #fault(): CannotRead {
    return new CannotRead('not-json', this.#line)
  }
}

function parsed(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new CannotRead('not-json', line)
  }
}
