import { isInCalendar } from '@spotcheck/core'

/** What a page says of its article in its head: JSON-LD first, then `<meta>`. */
export interface Declared {
  isArticle: boolean
  title: string | null
  byline: string | null
  siteName: string | null
  /** ISO 8601 with the day as the page gives it: `2016-02-16`. */
  published: string | null
  /** The parts that are for readers with an account alone, as a selector. */
  walled: string | null
}

/** Longer scripts hold data for apps, not a description of one article. */
const LONGEST_JSON = 1_000_000
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datePublished',
  'OriginalPublicationDate',
  'dc.date.issued',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
]

/** The day in the page's own microdata, of the first article that stands there. */
function datedBySchema(document: Document): string | null {
  const element = document.querySelector('[itemprop~="datePublished"]')
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null
}

type Thing = Record<string, unknown>

export function readDeclared(document: Document): Declared {
  const article = jsonLdArticle(document)
  const meta = readMeta(document)
  return {
    isArticle: article !== null || meta('og:type') === 'article',
    title: wordsOf(article?.headline) ?? meta('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
    byline:
      namesOf(article?.author) ??
      meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'),
    siteName: wordsOf(listOf(article?.publisher)[0]?.name) ?? meta('og:site_name'),
    published:
      dayOf(wordsOf(article?.datePublished)) ?? dayOf(meta(...PUBLISHED)) ?? dayOf(datedBySchema(document)),
    walled: walledIn(article),
  }
}

/** "isAccessibleForFree" is written as a truth value or as a word, "cssSelector" as one or as several. */
function walledIn(article: Thing | null): string | null {
  const parts = listOf(article?.hasPart).filter((part) => /^false$/i.test(String(part.isAccessibleForFree)))
  const selectors = parts.flatMap(({ cssSelector }) => [cssSelector].flat()).map(wordsOf)
  return selectors.filter((selector) => selector !== null).join(', ') || null
}

function jsonLdArticle(document: Document): Thing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = thingsIn(script.textContent ?? '').find(isArticle)
    if (article) return article
  }
  return null
}

/** The things on the two upper levels: a list, or a `@graph`. */
function thingsIn(json: string): Thing[] {
  if (json.length > LONGEST_JSON) return []
  try {
    return listOf(JSON.parse(json)).flatMap((thing) => [thing, ...listOf(thing['@graph'])])
  } catch {
    // Broken JSON-LD is common and says nothing: the page itself is read instead.
    return []
  }
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))
}

function listOf(value: unknown): Thing[] {
  return [value].flat().filter((item): item is Thing => typeof item === 'object' && item !== null)
}

function namesOf(authors: unknown): string | null {
  const names = [authors].flat().map((author) => wordsOf(author) ?? wordsOf(listOf(author)[0]?.name))
  return names.filter((name) => name !== null).join(', ') || null
}

/** What `<meta>` says under the first of some names that it has words for. */
function readMeta(document: Document): (...names: string[]) => string | null {
  const said = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const words = wordsOf(meta.getAttribute('content'))
    for (const name of [meta.getAttribute('property'), meta.getAttribute('name')]) {
      const key = name?.toLowerCase()
      if (words && key && !said.has(key)) said.set(key, words)
    }
  }
  return (...names) => names.map((name) => said.get(name.toLowerCase())).find((words) => words) ?? null
}

/** Words that say something: no empty string, and no address (authors are often given by their profile). */
function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = tidy(value)
  return words === '' || /^(?:https?:)?\/\//.test(words) ? null : words
}

/** The day that an ISO date names where it was written; null for anything else. */
export function dayOf(date: string | null): string | null {
  const day = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(date ?? '')?.[0]
  return day !== undefined && isInCalendar(day) ? day : null
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", '#39': "'", lt: '<', gt: '>' }

/** Many systems escape these values twice. */
function tidy(words: string): string {
  return words
    .replace(/&(amp|quot|apos|#39|lt|gt);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
