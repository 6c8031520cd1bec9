/** A collection from elsewhere and the one that is here: what each thing is beside the other, and both made one. */
import {
  type Annotation,
  type Article,
  type FormerNote,
  KeptInspection,
  type Settings,
} from '@spotcheck/core'
import { formerNotesOf, keepFormerNotes } from '../former-notes.ts'
import type { Library } from '../library.ts'
import { inLibrary, inOneWrite } from '../opening.ts'
import { readActs } from '../tables/acts.ts'
import { articleOver, articlesOf } from '../tables/articles.ts'
import { StoredPassage, storedPassage } from '../tables/passages.ts'
import { SETTINGS_ID } from '../tables/settings.ts'
import { enterWaiting } from '../waiting.ts'
import { writeAct } from '../write.ts'
import { type Judged, judged } from './judged.ts'
import type { Verdict } from './verdict.ts'

/** What comes in; each id once. */
export interface Incoming {
  annotations: Annotation[]
  inspections: KeptInspection[]
  formerNotes: FormerNote[]
  /** Null: those that hold stay. */
  settings: Settings | null
}

/** How many things are of each kind. What is here and cannot be read is taken for the same, and stays as it is. */
export interface Comparison extends Record<Verdict, number> {
  /** Whether nothing is here yet, not even in the trash. */
  empty: boolean
}

/** What `mergeIncoming` would do; nothing is written. */
export async function compareIncoming(library: Library, incoming: Incoming): Promise<Comparison> {
  return inLibrary(library, async () => {
    const judged = await judgedAll(library, incoming)
    const count = (kind: Verdict) => judged.filter(({ verdict }) => verdict === kind).length
    const empty = (await library.annotations.count()) + (await library.inspections.count()) === 0
    return { fresh: count('fresh'), newer: count('newer'), older: count('older'), same: count('same'), empty }
  })
}

/**
 * Brings in what is not here, and what is later than what is here; nothing is taken away. Of two notes the one that does
 * not count is kept among the former ones. In one transaction, as one act: an import that fails has changed nothing.
 * @returns the number of the act, by which it is undone; null where there was no news.
 */
export async function mergeIncoming(
  library: Library,
  incoming: Incoming,
  { now }: { now: Date },
): Promise<number | null> {
  return inOneWrite(library, async () => {
    const judged = await judgedAll(library, incoming)
    const news = judged.filter(({ verdict }) => verdict === 'fresh' || verdict === 'newer')
    const changes = news.map(({ change }) => change)
    const articles = await articlesWith(library, incoming.annotations)
    if (incoming.settings) await library.settings.put({ id: SETTINGS_ID, ...incoming.settings })
    const ids = new Set(incoming.annotations.map(({ id }) => id))
    const former = incoming.formerNotes.filter(({ annotation }) => ids.has(annotation))
    await enterWaiting(library, readActs(await library.acts.toArray()))
    await keepNewNotes(library, [...former, ...judged.flatMap(noteThatLoses)])
    return writeAct(library, { what: 'import', now }, changes, articles)
  })
}

async function judgedAll(library: Library, { annotations, inspections }: Incoming): Promise<Judged[]> {
  const passages = await judged(
    library.annotations,
    StoredPassage,
    annotations.map(storedPassage),
    (before, after) => ({ table: 'annotations', before, after }),
  )
  const records = await judged(library.inspections, KeptInspection, inspections, (before, after) => ({
    table: 'inspections',
    before,
    after,
  }))
  return passages.concat(records)
}

/** A note that another takes the place of is seen to when that is written. */
function noteThatLoses({ change: { table, before, after }, verdict }: Judged): FormerNote[] {
  if (table !== 'annotations' || verdict !== 'older' || after.note === '' || after.note === before?.note)
    return []
  return [{ annotation: after.id, note: after.note, until: after.modified }]
}

/** A text that is among the former ones already is not kept once more. */
async function keepNewNotes(library: Library, notes: FormerNote[]): Promise<void> {
  if (notes.length === 0) return
  const ids = [...new Set(notes.map(({ annotation }) => annotation))]
  const known = new Set((await formerNotesOf(library, ids)).map(keyOf))
  await keepFormerNotes(
    library,
    notes.filter((note) => !known.has(keyOf(note))),
  )
}

function keyOf({ annotation, note }: FormerNote): string {
  return `${annotation}\n${note}`
}

/** What is known here of a story counts; where it is silent, the other collection may tell. */
async function articlesWith(library: Library, annotations: Annotation[]): Promise<Map<string, Article>> {
  const articles = await articlesOf(
    library,
    annotations.map(({ page }) => page),
  )
  for (const { page, article } of annotations) {
    const known = articles.get(page)
    articles.set(page, known ? articleOver(article, known) : article)
  }
  return articles
}
