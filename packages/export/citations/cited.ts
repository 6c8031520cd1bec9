import { type Annotation, type Article, noteOf, tagsOf } from '@spotcheck/core'
import { byArticle } from '../by-article.ts'
import type { Collection } from '../collection.ts'
import { creditOf } from '../credit.ts'
import { quotedWords } from '../quoted.ts'
import { type CitedSource, onOneLine, sourceIn } from './source.ts'

/** An article as reference managers know it, with what was saved of it. */
export interface Cited extends CitedSource {
  /** Unlike that of any other, of a–z and digits: `brown2016wandsworth`. */
  key: string
  /** What was saved of it: the words in marks, who said them, and the reader's note. */
  notes: string[]
  tags: string[]
}

/** Every article that something was saved of, be it a passage or a record. */
export function citedIn({ annotations, inspections }: Collection): Cited[] {
  const quoted = byArticle(annotations).map((annotations): Read => {
    const [{ article, target, created }] = annotations
    return { article, address: target.source, at: created, annotations }
  })
  const pages = new Set(annotations.map(({ page }) => page))
  const recorded = inspections
    .flatMap(({ sources }) => sources)
    .filter(({ page }) => !pages.has(page) && pages.add(page))
    .map(({ article, source, saved }): Read => ({ article, address: source, at: saved, annotations: [] }))
  const keys = new Map<string, number>()
  return [...quoted, ...recorded].map((read) => {
    const cited = citedOf(read)
    return { ...cited, key: unlikeOthers(keyOf(cited), keys) }
  })
}

interface Read {
  article: Article
  address: string
  at: string
  annotations: Annotation[]
}

function citedOf({ article, address, at, annotations }: Read): Omit<Cited, 'key'> {
  return {
    ...sourceIn(article, address, at),
    notes: annotations.map(noteLine),
    tags: [...new Set(annotations.flatMap(tagsOf).map(onOneLine))].filter(Boolean),
  }
}

function noteLine(annotation: Annotation): string {
  const credit = creditOf(annotation)
  const note = noteOf(annotation)
  const parts = [
    `“${onOneLine(quotedWords(annotation).join(' '))}”`,
    credit && `— ${credit}`,
    note && `(Note: ${note})`,
  ]
  return onOneLine(parts.filter(Boolean).join(' '))
}

function keyOf({ authors: [author], title, site, published }: Omit<Cited, 'key'>): string {
  const name = author && ('family' in author ? author.family : author.literal)
  const words = [name ?? site, published?.slice(0, 4) ?? '', /[A-Za-z]{3,}/.exec(title)?.[0] ?? '']
  return words.map(plain).join('') || 'article'
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20)
}

/**
 * The second of its like ends in "-2": no key has a hyphen of its own.
 * @param keys how often each has been given so far
 */
function unlikeOthers(key: string, keys: Map<string, number>): string {
  const nth = (keys.get(key) ?? 0) + 1
  keys.set(key, nth)
  return nth === 1 ? key : `${key}-${nth}`
}
