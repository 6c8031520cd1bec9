/** A passage of made-up words, as a page hands it over, and what it is once the library keeps it. */
import type { Annotation, Passage } from '@spotcheck/core'

/** Words that a reader has selected, all that their paragraph says. */
export function passageOf(words: string, source = 'https://www.cypnow.co.uk/news/article/sample'): Passage {
  return {
    source,
    parts: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: words.length },
        ],
        paragraph: words,
        words: null,
      },
    ],
    article: { title: null, byline: null, siteName: null, url: null, published: null, partial: false },
    detected: {
      kind: 'selection',
      rule: null,
      speaker: null,
      confidence: null,
      council: null,
      rating: null,
    },
    confirmed: null,
  }
}

/** As the library would keep it. */
export function kept({ source, parts, ...passage }: Passage): Annotation {
  return {
    ...passage,
    id: 'urn:uuid:0b3e2f6c-1f2b-4c1e-9d52-5a86e0f6a111',
    type: 'Annotation',
    motivation: 'highlighting',
    revision: 1,
    created: '2026-11-21T10:00:00.000Z',
    modified: '2026-11-21T10:00:00.000Z',
    deleted: null,
    body: [],
    target: { source, parts },
    page: source,
    sha256: '0'.repeat(64),
  }
}
