import { type Article, councilDetails, type KeptInspection, thatCounts } from '@spotcheck/core'
import type { Entry } from '../tables/entries.ts'
import { fold } from './fold.ts'

/** What rows are filtered and grouped by, besides words, dates and status. */
export const FACETS = [
  'council',
  'region',
  'rating',
  'framework',
  'judgement',
  'speaker',
  'role',
  'tag',
  'site',
] as const
export type Facet = (typeof FACETS)[number]
export type Values = Readonly<Record<Facet, readonly string[]>>

/**
 * Of a saved passage or record, what lists, search and filters need: a hundred thousand of them are held at once. What a
 * reader looks at is read by its id.
 */
export interface Row {
  kind: 'passage' | 'record'
  id: string
  /** Its own for as long as it is what it is, in this window. Browsers look numbers up in far less time than ids. */
  number: number
  /** The identity of its page; of a record, that of its first story. */
  page: string
  /** One and the same for all rows of a page. */
  article: Article
  created: string
  deleted: string | null
  /** Where it stands in its story, to tell rows that were saved together. */
  place: number
  /** Nobody has confirmed a speaker who is uncertain. */
  uncertain: boolean
  /** Councils by code, or by name where there is none; sites by host. */
  values: Values
  /** Its words, folded: what search looks in. */
  text: string
}

/** What the kept records of a page say of it; its passages are found by that too. */
export type Told = Pick<Values, 'council' | 'framework' | 'judgement'>

export const UNTOLD: Told = { council: [], framework: [], judgement: [] }

/** Newest first, and in the order of the story. */
export function inOrder(a: Row, b: Row): number {
  return a.created === b.created ? a.place - b.place : a.created < b.created ? 1 : -1
}

/**
 * The same rows, made anew one after another: browsers lay objects where they are made, and a hundred thousand that stand in
 * another order take ten times as long to look through. Field by field, which is three times as fast as copies are.
 */
export function laidInOrder(rows: readonly Row[]): Row[] {
  return rows.map(({ kind, id, number, page, article, created, deleted, place, uncertain, values, text }) => {
    const { council, region, rating, framework, judgement, speaker, role, tag, site } = values
    const own = { council, region, rating, framework, judgement, speaker, role, tag, site }
    return { kind, id, number, page, article, created, deleted, place, uncertain, values: own, text }
  })
}

/** A row for each of these passages of a page. */
export function passageRows(
  { page, article }: { page: string; article: Article },
  entries: readonly Entry[],
  told: Told,
): Row[] {
  const site = some(siteOf(page))
  const headline = foldAll(article.title)
  const inRecords = foldAll(...told.council.map(councilName))
  return entries.map(({ councils, rating, judgement, speaker, role, tags, text, ...same }) => {
    const council = councils.length > 0 ? some(...councils) : told.council
    return {
      ...same,
      kind: 'passage',
      number: nextNumber(),
      page,
      article,
      values: {
        council,
        region: regionsOf(council),
        rating: some(rating),
        framework: told.framework,
        judgement: judgement ? some(judgement) : told.judgement,
        speaker: some(speaker),
        role: some(role),
        tag: some(...tags),
        site,
      },
      text: text + headline + (councils.length > 0 ? '' : inRecords),
    }
  })
}

export function recordRow(kept: KeptInspection): Row {
  const [first] = kept.sources
  if (!first) throw new Error(`The saved record ${kept.id} has no story.`)
  const { judgements, name, framework } = thatCounts(kept)
  const { council, judgement } = toldBy(kept)
  return {
    kind: 'record',
    id: kept.id,
    number: nextNumber(),
    page: first.page,
    article: first.article,
    created: kept.created,
    deleted: kept.deleted,
    place: 0,
    uncertain: false,
    values: {
      council,
      region: regionsOf(council),
      rating: distinct(judgements.map(({ rating }) => rating)),
      framework: some(framework),
      judgement,
      speaker: NONE,
      role: NONE,
      tag: NONE,
      site: some(...kept.sources.map(({ page }) => siteOf(page))),
    },
    text: foldAll(name, ...council.map(councilName), ...kept.sources.map(({ article }) => article.title)),
  }
}

/** What a kept record says of the pages of its stories. */
export function toldBy(kept: KeptInspection): Told {
  const { council, name, framework, judgements } = thatCounts(kept)
  return {
    council: some(council ?? name),
    framework: some(framework),
    judgement: distinct(judgements.map(({ judgement }) => judgement)),
  }
}

let lastNumber = 0

function nextNumber(): number {
  lastNumber += 1
  return lastNumber
}

const NONE: readonly string[] = []
const alone = new Map<string, readonly string[]>()

/** Lists of one are the same list for all rows, since most rows have several and there are many rows. */
function some(...values: (string | null | undefined)[]): readonly string[] {
  const [first, ...others] = distinct(values.filter((value) => typeof value === 'string'))
  if (first === undefined) return NONE
  if (others.length > 0) return [first, ...others]
  const shared = alone.get(first) ?? [first]
  alone.set(first, shared)
  return shared
}

function distinct<Value>(values: Value[]): Value[] {
  return values.length < 2 ? values : [...new Set(values)]
}

function regionsOf(councils: readonly string[]): readonly string[] {
  return some(...councils.map((council) => councilDetails(council)?.region))
}

function councilName(council: string): string | undefined {
  return councilDetails(council)?.name
}

/** The host of an identity, which has the form of an address; what is of a book has none. */
function siteOf(page: string): string | undefined {
  return page.split('/', 3)[2]
}

function foldAll(...texts: (string | null | undefined)[]): string {
  return fold(texts.filter((text) => typeof text === 'string').join('\n'))
}
