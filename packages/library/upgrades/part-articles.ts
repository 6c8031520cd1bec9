import type { Transaction } from 'dexie'
import { StoredPassage } from '../tables/passages.ts'
import { isObject } from './is-object.ts'

/** What an annotation had of its article until version 4, with the time when it was saved. */
interface Copy {
  created: string
  article: object
}

/**
 * From version 4 to 5: what is known of an article stands once for all passages of it, and the words that the reader adds
 * stand as they were typed, so that tags can be looked up. A record that is no annotation stays as it is.
 */
export async function partArticles(transaction: Transaction): Promise<void> {
  const copies = new Map<string, Copy[]>()
  await transaction
    .table('annotations')
    .toCollection()
    .modify((record: unknown) => {
      const copy = partArticle(record)
      const { data: passage } = StoredPassage.safeParse(record)
      if (!copy || !passage) return
      copies.set(passage.page, [...(copies.get(passage.page) ?? []), copy])
    })
  await transaction
    .table('articles')
    .bulkPut(Array.from(copies, ([page, ofPage]) => ({ page, article: together(ofPage) })))
}

/** Takes the article out of an annotation, and words out of their bodies; null where it is none. */
function partArticle(record: unknown): Copy | null {
  if (!isObject(record) || !('article' in record) || !('body' in record)) return null
  if (!('target' in record) || !isObject(record.target) || !('created' in record)) return null
  const { article, body, created, target } = record
  if (!isObject(article) || !Array.isArray(body)) return null
  Object.assign(record, {
    note: valuesOf(body, 'commenting')[0] ?? '',
    tags: valuesOf(body, 'tagging'),
    ...target,
  })
  for (const moved of ['article', 'body', 'target', 'type', 'motivation'])
    Reflect.deleteProperty(record, moved)
  return { created: String(created), article }
}

function valuesOf(bodies: unknown[], purpose: string): unknown[] {
  return bodies.flatMap((body) =>
    isObject(body) && 'purpose' in body && body.purpose === purpose && 'value' in body ? [body.value] : [],
  )
}

/** What was read last counts; where it was silent, what was read before. */
function together(copies: Copy[]): object {
  const known = {}
  for (const { article } of copies.toSorted((a, b) => (a.created < b.created ? -1 : 1))) {
    const told = Object.entries(article).filter(([field, value]) => value !== null || !(field in known))
    Object.assign(known, Object.fromEntries(told))
  }
  return known
}
