/** Where in the library the reader is, written in the page's address: back, forward and reload keep it. */
import { EVERYTHING, FACETS, type Facet, type Query, type Range } from '@spotcheck/library'
import * as z from 'zod/mini'

/** What a list is parted by. */
export const GROUPINGS = ['article', 'council', 'speaker', 'tag'] as const
export type Grouping = (typeof GROUPINGS)[number]

export type Place =
  | { view: 'list'; query: Query; by: Grouping | null }
  /** By the identity of its page. */
  | { view: 'article'; page: string }
  /** By code, or by name where it has none. */
  | { view: 'council'; council: string }
  | { view: 'overview' }
  | { view: 'tags' }

export const START: Place = { view: 'list', query: EVERYTHING, by: null }

export function listOf(query: Partial<Query>, by: Grouping | null = null): Place {
  return { view: 'list', query: { ...EVERYTHING, ...query }, by }
}

/** “#list?words=drift&council=E08000036&by=article” */
export function addressOf(place: Place): string {
  switch (place.view) {
    case 'list':
      return written('list', fieldsOf(place))
    case 'article':
      return written('article', [['page', place.page]])
    case 'council':
      return written('council', [['council', place.council]])
    case 'overview':
    case 'tags':
      return written(place.view, [])
  }
}

type Field = [name: string, value: string]

function written(view: Place['view'], fields: Field[]): string {
  return fields.length === 0 ? `#${view}` : `#${view}?${new URLSearchParams(fields)}`
}

function fieldsOf({ query, by }: Extract<Place, { view: 'list' }>): Field[] {
  const { words, only, published, saved, status, kind } = query
  const single: [string, string | null | undefined][] = [
    ['words', words],
    ['status', status === EVERYTHING.status ? null : status],
    ['kind', kind],
    ['published-from', published?.from],
    ['published-to', published?.to],
    ['saved-from', saved?.from],
    ['saved-to', saved?.to],
    ['by', by],
  ]
  const chosen = FACETS.flatMap((facet) => (only[facet] ?? []).map((value): Field => [facet, value]))
  return [...single.flatMap(([name, value]): Field[] => (value ? [[name, value]] : [])), ...chosen]
}

const By = z.catch(z.nullable(z.enum(GROUPINGS)), null)
const Status = z.catch(z.enum(['kept', 'uncertain', 'trash']), 'kept')
const Kind = z.catch(z.nullable(z.enum(['passage', 'record'])), null)
const Day = z.catch(z.nullable(z.iso.date()), null)

/** The start, where an address names no place: anybody may write one. */
export function placeAt(address: string): Place {
  const [view, ...rest] = address.replace(/^#/, '').split('?')
  const fields = new URLSearchParams(rest.join('?'))
  const [page, council] = [fields.get('page'), fields.get('council')]
  if (view === 'article' && page) return { view, page }
  if (view === 'council' && council) return { view, council }
  if (view === 'overview' || view === 'tags') return { view }
  return { view: 'list', query: queryIn(fields), by: By.parse(fields.get('by')) }
}

function queryIn(fields: URLSearchParams): Query {
  const only: Partial<Record<Facet, readonly string[]>> = {}
  for (const facet of FACETS) {
    const values = fields.getAll(facet)
    if (values.length > 0) only[facet] = values
  }
  return {
    words: fields.get('words') ?? '',
    only,
    published: rangeIn(fields, 'published'),
    saved: rangeIn(fields, 'saved'),
    status: Status.parse(fields.get('status')),
    kind: Kind.parse(fields.get('kind')),
  }
}

function rangeIn(fields: URLSearchParams, name: string): Range | null {
  const [from, to] = [Day.parse(fields.get(`${name}-from`)), Day.parse(fields.get(`${name}-to`))]
  return from || to ? { from, to } : null
}
