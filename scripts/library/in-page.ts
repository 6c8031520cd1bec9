/** What the library's benchmark runs inside a page. */
import { browser } from 'wxt/browser'
import type { PageState } from '../../apps/extension/messages/messages.ts'
import { createWatcher, type Passage } from '../../packages/core/index.ts'
import {
  countValues,
  EVERYTHING,
  FACETS,
  type Found,
  findRows,
  followRows,
  openLibrary,
  type Query,
  type Rows,
  renameTag,
  saveAnnotations,
} from '../../packages/library/index.ts'
import { entryOf } from '../../packages/library/tables/entries.ts'
import { type StoredPassage, storedPassage } from '../../packages/library/tables/passages.ts'
import { describeStretch } from '../../packages/page/index.ts'
import {
  type CollectionSize,
  type SavedArticle,
  sampleCollection,
} from '../../packages/samples/collection/collection.ts'
import { TYPED } from './on-screen.ts'

/** That of the extension, in whose page this runs. */
const NAME = 'spotcheck'

const MOST_WATCHED = 1000

/** Milliseconds unless said. */
export interface Opened {
  firstRows: number
  all: number
  rows: number
}

const library = openLibrary(NAME)
let seen: Rows = { rows: [], ready: false, unreadable: 0 }
let onChange = () => {}
let stop = () => {}

export async function fill(size: CollectionSize): Promise<void> {
  await library.open()
  let articles: SavedArticle[] = []
  for (const article of sampleCollection(size)) {
    articles.push(article)
    if (articles.length < 50) continue
    await put(articles)
    articles = []
  }
  await put(articles)
}

async function put(articles: SavedArticle[]): Promise<void> {
  const annotations = articles.flatMap((article) => article.annotations)
  await library.transaction('rw', library.tables, async () => {
    await library.annotations.bulkPut(annotations.map(storedPassage))
    const pages = articles.flatMap(({ annotations: [first, ...others] }) =>
      first ? [{ page: first.page, article: first.article, passages: [first, ...others] }] : [],
    )
    await library.articles.bulkPut(pages.map(({ page, article }) => ({ page, article })))
    await library.entries.bulkPut(
      pages.map(({ page, passages }) => ({ page, passages: passages.map(storedPassage).map(entryOf) })),
    )
    await library.inspections.bulkPut(articles.flatMap(({ inspections }) => inspections))
  })
}

/** From the moment when the database is open. */
export async function open(): Promise<Opened> {
  await library.open()
  const start = performance.now()
  let firstRows = 0
  await new Promise<void>((resolve, reject) => {
    stop = followRows(
      library,
      (rows) => {
        seen = rows
        firstRows ||= performance.now() - start
        if (rows.ready) resolve()
        onChange()
      },
      reject,
    )
  })
  return { firstRows, all: performance.now() - start, rows: seen.rows.length }
}

/** One time for every letter typed. */
export function type(): number[] {
  const shown = findRows(seen.rows, EVERYTHING)
  // As it is done while nobody waits.
  shown.texts.prepare(() => true)
  return TYPED.flatMap((words) => {
    let last: Found = shown
    return Array.from(words, (_, at) => {
      const before = performance.now()
      last = findRows(seen.rows, { ...EVERYTHING, words: words.slice(0, at + 1) }, last)
      return performance.now() - before
    })
  })
}

/** One time for every filter, and for the counts that stand beside all the others then. */
export function filter(): { found: number[]; counted: number[] } {
  const queries: Query[] = [
    ...FACETS.map((facet) => ({
      ...EVERYTHING,
      only: {
        [facet]: countValues(seen.rows, facet)
          .slice(0, 2)
          .map(({ value }) => value),
      },
    })),
    { ...EVERYTHING, published: { from: '2014-01-01', to: '2018-12-31' } },
    { ...EVERYTHING, saved: { from: '2020-01-01', to: null } },
    { ...EVERYTHING, status: 'uncertain' },
    EVERYTHING,
  ]
  const found: number[] = []
  const counted: number[] = []
  for (const query of queries) {
    const before = performance.now()
    const { rows } = findRows(seen.rows, query)
    const between = performance.now()
    for (const facet of FACETS) countValues(rows, facet)
    found.push(between - before)
    counted.push(performance.now() - between)
  }
  return { found, counted }
}

/** From the end of a save until an open view has it. */
export async function change(rounds: number): Promise<number[]> {
  const times: number[] = []
  for (const passage of passagesToSave(rounds)) {
    const came = new Promise<void>((resolve) => {
      onChange = resolve
    })
    await saveAnnotations(library, [passage], { note: '', tags: [], now: new Date() })
    const before = performance.now()
    await came
    times.push(performance.now() - before)
  }
  return times
}

/**
 * Saving by turns with strict puts of the same records into the same tables of a library that does nothing else. No view
 * is open in this page any more: they have processes of their own, beside the background's.
 */
export async function save(rounds: number): Promise<{ saved: number[]; put: number[] }> {
  stop()
  const bare = openLibrary(`${NAME}-bare`)
  await bare.open()
  const saved: number[] = []
  const put: number[] = []
  let last: StoredPassage | null = null
  const putLast = async () => {
    if (!last) return
    const before = performance.now()
    await bare.annotations.put({ ...last, id: `urn:uuid:${crypto.randomUUID()}` })
    put.push(performance.now() - before)
  }
  for (const [round, passage] of passagesToSave(rounds).entries()) {
    // Each is first in every other round.
    if (round % 2 === 0) await putLast()
    const before = performance.now()
    const [annotation] = await saveAnnotations(library, [passage], {
      note: '',
      tags: ['later'],
      now: new Date(),
    })
    saved.push(performance.now() - before)
    if (!annotation) throw new Error('Nothing was saved.')
    last = storedPassage(annotation)
    if (round % 2 === 0) continue
    await putLast()
  }
  await bare.delete()
  return { saved, put }
}

/** The tag that most passages have, and how many these are. */
export async function rename(): Promise<{ time: number; count: number }> {
  const [most] = countValues(seen.rows, 'tag')
  if (!most) throw new Error('There is no tag.')
  const before = performance.now()
  await renameTag(library, { from: most.value, to: 'another name', now: new Date() })
  return { time: performance.now() - before, count: most.count }
}

/** Passages that nobody has saved, of articles of which others are saved. */
function passagesToSave(count: number): Passage[] {
  const saved = [...sampleCollection({ annotations: count * 2, articles: count, seed: 7 })]
  return saved.flatMap(({ annotations: [annotation] }, at): Passage[] => {
    const row = seen.rows[(at * 97) % seen.rows.length]
    if (!annotation || !row) return []
    const { detected, confirmed, target } = annotation
    const [part] = target.parts
    const exact = `${part.selector[0].exact} ${Math.random()}`
    const selector: typeof part.selector = [{ ...part.selector[0], exact }, part.selector[1]]
    return [{ source: row.page, parts: [{ ...part, selector }], article: row.article, detected, confirmed }]
  })
}

/** As many own words as a list takes, found in a text: each time the list is made ready, as for each page. */
export function watch(text: string, rounds: number): number[] {
  const pairs = [...new Set(text.match(/\p{L}+ \p{L}+/gu))]
  const watched = Array.from({ length: MOST_WATCHED }, (_, at) => ({
    words: `${pairs[at % pairs.length]}${at < pairs.length ? '' : ` ${at}`}`,
    colour: 'green' as const,
  }))
  return Array.from({ length: rounds }, () => {
    const before = performance.now()
    createWatcher(watched)(text)
    return performance.now() - before
  })
}

/** The story of the tab at this address, as its reader has read it; null while it is being read. */
export async function textAt(url: string): Promise<string | null> {
  const [tab] = await browser.tabs.query({ url })
  if (tab?.id === undefined) return null
  const state: PageState = await browser.tabs.sendMessage(tab.id, { type: 'state' })
  return state.extraction?.text ?? null
}

/** Saves these stretches of the text of a page. */
export async function saveOn(
  page: string,
  text: string,
  stretches: readonly { start: number; end: number }[],
): Promise<void> {
  const passages = passagesToSave(stretches.length).map((passage, at): Passage => {
    const { start, end } = stretches[at] ?? { start: 0, end: 0 }
    const exact = text.slice(start, end)
    const selector = describeStretch(text, start, end)
    return { ...passage, source: page, parts: [{ paragraph: exact, words: exact, selector }] }
  })
  await saveAnnotations(library, passages, { note: '', tags: [], now: new Date() })
}
