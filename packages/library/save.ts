import { type Annotation, type Article, exactOf, noteOf, type Part, Passage, tagsOf } from '@spotcheck/core'
import * as z from 'zod/mini'
import { addNew } from './add.ts'
import { addressIdentity } from './address.ts'
import { bodyOf, motivationOf, type Words, withConfirmed, withWords } from './body.ts'
import type { Library } from './library.ts'
import { inOneWrite } from './opening.ts'
import { firstRevision } from './revision.ts'
import { ANNOTATIONS, isKept } from './shelf.ts'
import { articleOver, articlesOf } from './tables/articles.ts'
import { type Change, writeAct } from './write.ts'

/**
 * Saves all passages or none; resolves after the transaction has committed, with one annotation for each passage, in
 * order.
 *
 * A passage that its page already has (same words at the same places, not in the trash) is not saved twice: the one
 * that is there is given back, with new tags joined to its tags, a new note put below its note, and a speaker that is
 * confirmed now in place of its own. So a save can be sent again after a lost answer.
 * @throws {NotAWebAddress} for a page that is not on the web; {Error} for a passage that breaks the schema.
 */
export async function saveAnnotations(
  library: Library,
  passages: Passage[],
  words: Words & { now: Date },
): Promise<Annotation[]> {
  // Hashing must be done before: a transaction commits itself while it waits for anything but the database.
  const fresh = await Promise.all(passages.map((passage) => annotationOf(passage, words)))
  return (await addNew(library, fresh, words.now)) ?? joinAnnotations(library, fresh, words)
}

/** Where something may be saved already. */
function joinAnnotations(
  library: Library,
  fresh: Annotation[],
  words: Words & { now: Date },
): Promise<Annotation[]> {
  return inOneWrite(library, async () => {
    const [articles, ...alike] = await Promise.all([
      articlesWith(library, fresh),
      ...fresh.map(({ page, sha256 }) => library.annotations.where({ page, sha256 }).toArray()),
    ])
    const { items } = await ANNOTATIONS.read(library, alike.flat())
    const there = items.filter(isKept)
    const saved = fresh.map((annotation) => {
      const twin = there.findIndex((other) => isSamePassage(other, annotation))
      const at = twin < 0 ? there.length : twin
      const kept = joined(there[at], annotation, words)
      there[at] = kept
      return kept
    })
    const changes = new Map(saved.map((after) => [after.id, changeTo(after, items)]))
    await writeAct(library, { what: 'save', now: words.now }, [...changes.values()], articles)
    return saved.map((annotation) => ({
      ...annotation,
      article: articles.get(annotation.page) ?? annotation.article,
    }))
  })
}

/** The pages of these annotations, with what their stories tell now. */
async function articlesWith(library: Library, fresh: Annotation[]): Promise<Map<string, Article>> {
  const articles = await articlesOf(
    library,
    fresh.map(({ page }) => page),
  )
  for (const { page, article } of fresh) articles.set(page, articleOver(articles.get(page), article))
  return articles
}

function changeTo(after: Annotation, items: Annotation[]): Change {
  return ANNOTATIONS.change(items.find(({ id }) => id === after.id) ?? null, after)
}

/** @throws {NotAWebAddress} {Error} */
async function annotationOf(passage: Passage, words: Words & { now: Date }): Promise<Annotation> {
  const parsed = Passage.safeParse(passage)
  if (!parsed.success) throw new Error(`This passage cannot be saved.\n${z.prettifyError(parsed.error)}`)
  const { source, parts, article, detected, confirmed } = parsed.data
  return {
    ...firstRevision(words.now),
    type: 'Annotation',
    motivation: motivationOf(words),
    body: bodyOf(words),
    target: { source, parts },
    page: addressIdentity(source),
    sha256: await sha256(exactOf(parts)),
    article,
    detected,
    confirmed,
  }
}

function isSamePassage(a: Annotation, b: Annotation): boolean {
  const [parts, others] = [a.target.parts, b.target.parts]
  return a.page === b.page && parts.length === others.length && parts.every(isAmong)

  function isAmong({ selector: [quote, position] }: Part): boolean {
    return others.some(
      ({ selector: [other, place] }) => quote.exact === other.exact && position.start === place.start,
    )
  }
}

/** The twin with what another save of its passage adds; itself where that is nothing new. */
function joined(twin: Annotation | undefined, fresh: Annotation, words: Words & { now: Date }): Annotation {
  if (!twin) return fresh
  const note = noteBelow(noteOf(twin), words.note)
  const tags = [...tagsOf(twin), ...words.tags]
  return withConfirmed(
    withWords(twin, { note, tags }, words.now),
    fresh.confirmed ?? twin.confirmed,
    words.now,
  )
}

function noteBelow(above: string, note: string): string {
  if (note.trim() === '' || above === note || above.endsWith(`\n\n${note}`)) return above
  return above === '' ? note : `${above}\n\n${note}`
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
