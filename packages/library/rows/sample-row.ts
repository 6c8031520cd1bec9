import { fold } from './fold.ts'
import type { Row } from './row.ts'

export const NOTHING: Row['values'] = {
  council: [],
  region: [],
  rating: [],
  framework: [],
  judgement: [],
  speaker: [],
  role: [],
  tag: [],
  site: [],
}

/** A saved passage of these words. */
export function row(id: string, words: string, changes: Partial<Row> = {}): Row {
  return {
    kind: 'passage',
    id,
    number: 0,
    page: 'https://cypnow.co.uk/news/sample',
    article: { title: null, byline: null, siteName: null, url: null, published: null, partial: false },
    created: '2026-11-21T09:00:00.000Z',
    deleted: null,
    place: 0,
    uncertain: false,
    values: NOTHING,
    text: fold(words),
    ...changes,
  }
}
