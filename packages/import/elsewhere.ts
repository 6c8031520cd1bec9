import { type Annotation, type Article, exactOf, type Part, PartialDate } from '@spotcheck/core'
import { addressIdentity, bodyOf, motivationOf } from '@spotcheck/library'

/** A passage as another program kept it. */
export interface Elsewhere {
  /** What makes it the same thing when it is read again, in whatever state: its id there, or its words and their place. */
  key: readonly (string | null)[]
  /** Null where it is of no web page: of a book, say. */
  address: string | null
  title: string | null
  byline: string | null
  siteName: string | null
  /** As it is written there. */
  published: string | null
  quotes: readonly [Quote, ...Quote[]]
  note: string
  tags: readonly string[]
  /** As they are written there; without them, the moment of reading counts. */
  created: string | null
  modified: string | null
}

export interface Quote {
  exact: string
  prefix: string
  suffix: string
  /** Where it begins in the page's text; null where that is not known. */
  start: number | null
}

export function quoteOf(exact: string): Quote {
  return { exact, prefix: '', suffix: '', start: null }
}

/** As an annotation of ours: the same one whenever it is read. `now` is an ISO instant. */
export async function annotationFrom(passage: Elsewhere, now: string): Promise<Annotation> {
  const { address, title, byline, siteName, published, quotes, note, tags } = passage
  // What is of no page is told apart by what it is of.
  const source = address ?? (await idOf('work', title, byline))
  const [first, ...others] = quotes
  const parts: Annotation['target']['parts'] = [partOf(first), ...others.map(partOf)]
  const created = instantOf(passage.created) ?? instantOf(passage.modified) ?? now
  const article: Article = {
    title,
    byline,
    siteName,
    url: address,
    published: dayOf(published),
    partial: false,
  }
  return {
    id: await idOf(...passage.key),
    type: 'Annotation',
    motivation: motivationOf({ note, tags: [] }),
    revision: 1,
    created,
    modified: instantOf(passage.modified) ?? created,
    deleted: null,
    body: bodyOf({ note, tags: [...tags] }),
    target: { source, parts },
    page: address === null ? source : addressIdentity(address),
    sha256: hexOf(await sha256(exactOf(parts))),
    article,
    detected: { kind: 'selection', rule: null, speaker: null, confidence: null, council: null, rating: null },
    confirmed: null,
  }
}

function partOf({ exact, prefix, suffix, start }: Quote): Part {
  const from = start ?? 0
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: from, end: from + exact.length },
    ],
    paragraph: exact,
    words: null,
  }
}

/** A UUID of version 8 (RFC 9562): made of what it stands for. */
async function idOf(...key: readonly (string | null)[]): Promise<string> {
  const bytes = (await sha256(JSON.stringify(['spotcheck', ...key]))).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An ISO instant; null for what is none, or of no year that people write. */
function instantOf(written: string | null): string | null {
  const time = written === null ? Number.NaN : Date.parse(written)
  const date = new Date(time)
  if (Number.isNaN(time) || date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 9999) return null
  return date.toISOString()
}

/** “2016-02-16”, “2016/02/16/”, “2016///”: as far as it is told. */
function dayOf(written: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2}))?(?:[-/](\d{2}))?/.exec(written?.trim() ?? '') ?? []
  const dates = [[year, month, day], [year, month], [year]].map((parts) => parts.filter(Boolean).join('-'))
  return dates.find((date) => PartialDate.safeParse(date).success) ?? null
}
