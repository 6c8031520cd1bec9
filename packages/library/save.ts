import { Annotation, exactOf, noteOf, type Part, Passage, tagsOf } from '@spotcheck/core'
import * as z from 'zod/mini'
import { addressIdentity } from './address.ts'
import { bodyOf, motivationOf, type Words, withConfirmed, withWords } from './body.ts'
import { inLibrary, type Library } from './library.ts'
import { firstRevision } from './revision.ts'
import { ANNOTATIONS, isKept, parseRecords } from './shelf.ts'

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
  return inLibrary(library, () =>
    library.transaction('rw', library.annotations, async () => {
      const pages = [...new Set(fresh.map(({ page }) => page))]
      const records = await library.annotations.where('page').anyOf(pages).toArray()
      const there = parseRecords(ANNOTATIONS, records).items.filter(isKept)
      const saved = fresh.map((annotation) => {
        const twin = there.find((other) => isSamePassage(other, annotation))
        if (!twin) there.push(annotation)
        return twin ? joined(twin, annotation, words) : annotation
      })
      await library.annotations.bulkPut(saved)
      return saved
    }),
  )
}

/** @throws {NotAWebAddress} {Error} */
async function annotationOf(passage: Passage, words: Words & { now: Date }): Promise<Annotation> {
  const parsed = Passage.safeParse(passage)
  if (!parsed.success) throw new Error(`This passage cannot be saved.\n${z.prettifyError(parsed.error)}`)
  const { source, parts, article, detected, confirmed } = parsed.data
  return Annotation.parse({
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
  })
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

/** The annotation with what another save of its passage adds; itself where that is nothing new. */
function joined(annotation: Annotation, { confirmed }: Annotation, words: Words & { now: Date }): Annotation {
  const note = noteBelow(noteOf(annotation), words.note)
  const tags = [...tagsOf(annotation), ...words.tags]
  return withConfirmed(
    withWords(annotation, { note, tags }, words.now),
    confirmed ?? annotation.confirmed,
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
