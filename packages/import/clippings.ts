/** Kindle's “My Clippings.txt”: what it is of, a line that says what and where, the words, and a line of equals signs. */
import { annotationFrom, type Elsewhere, quoteOf } from './elsewhere.ts'
import { Gathered, type ReadIn } from './read-in.ts'
import { breaksIn } from './text-of.ts'

export const CLIPPING_END = '=========='

interface Clipping {
  title: string
  author: string | null
  isNote: boolean
  /** Where it ends: there a note of it stands. */
  place: string
  added: string | null
  words: string
  line: number
}

/** A note goes with the highlight that it was written at; one without stands for itself. */
export async function readClippings(text: string, now: string): Promise<ReadIn> {
  const gathered = new Gathered()
  const clippings = clippingsIn(text)
  const notes = new Map<string, Clipping>()
  for (const each of clippings) if (each.isNote) notes.set(keyOf(each), each)
  for (const clipping of clippings.filter(({ isNote }) => !isNote)) {
    const note = notes.get(keyOf(clipping))
    notes.delete(keyOf(clipping))
    if (clipping.words === '') gathered.reject(clipping.line, 'no-words')
    else await put(clipping, note?.words ?? '')
  }
  for (const note of notes.values()) await put({ ...note, words: note.title }, note.words)
  return gathered.readIn('clippings')

  async function put(clipping: Clipping, note: string): Promise<void> {
    const passage = passageOf(clipping, note)
    gathered.annotation({ item: await annotationFrom(passage, now) }, clipping.line)
  }
}

function clippingsIn(text: string): Clipping[] {
  const clippings: Clipping[] = []
  let line = 1
  for (const block of text.split(CLIPPING_END)) {
    const begins = line + breaksIn(block.slice(0, block.length - block.trimStart().length))
    line += breaksIn(block)
    const [of = '', where = '', ...words] = block.trim().split(/\r?\n/)
    if (of === '') continue
    const [, title = of, author = null] = /^(.*) \(([^()]*)\)$/.exec(of) ?? []
    clippings.push({
      title,
      author,
      // In English, as Kindles for English readers write it.
      isNote: /\bNote\b/.test(where.slice(0, 100)),
      place: /(?<!\d)(\d{1,9})\s{0,9}(?:\||$)/.exec(where.slice(0, 200))?.[1] ?? where,
      added: /Added on (.{1,60})$/.exec(where)?.[1] ?? null,
      words: words.join('\n').trim(),
      line: begins,
    })
  }
  return clippings
}

function keyOf({ title, author, place }: Clipping): string {
  return JSON.stringify([title, author, place])
}

function passageOf({ title, author, place, added, words }: Clipping, note: string): Elsewhere {
  return {
    key: ['clipping', title, author, place, words],
    address: null,
    title,
    byline: author,
    siteName: null,
    published: null,
    quotes: [quoteOf(words)],
    note,
    tags: [],
    created: added,
    modified: null,
  }
}
