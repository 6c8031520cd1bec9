/** Two made-up stories, for the tests of this package. The councils are real, the people are not. */
import type { Correction, InspectionSource, Part, Passage } from '@spotcheck/core'

const STORY: Passage['article'] = {
  title: 'Ofsted rates Wandsworth children’s services inadequate',
  byline: 'A. Sample',
  siteName: 'CYP Now',
  url: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
  published: '2016-02-16',
  partial: false,
}

const NOTHING_DETECTED: Passage['detected'] = {
  kind: 'selection',
  rule: null,
  speaker: null,
  confidence: null,
  council: null,
  rating: null,
}

export function part(exact: string, start: number, words: string | null = null): Part {
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    paragraph: `before ${exact} after`,
    words,
  }
}

/** A passage of the Wandsworth story; `changes` make it another. */
export function passage(exact: string, start: number, changes: Partial<Passage> = {}): Passage {
  return {
    source: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
    parts: [part(exact, start)],
    article: STORY,
    detected: NOTHING_DETECTED,
    confirmed: null,
    ...changes,
  }
}

/** A speech over two paragraphs. */
export const QUOTATION = passage('', 0, {
  parts: [
    part('“We will put this right — every single case.', 310, 'We will put this right — every single case.'),
    part('“And we will do it soon.”', 356, 'And we will do it soon.'),
  ],
  detected: {
    ...NOTHING_DETECTED,
    kind: 'quotation',
    rule: 'direct-quotation',
    speaker: {
      name: 'Petra Sample',
      surface: 'she',
      role: 'director of children’s services',
      organisation: 'Wandsworth Council',
      council: 'E09000032',
    },
    confidence: 0.97,
  },
})

/** Another speaker of the same words. */
export const CORRECTED = {
  name: 'Wren Sample',
  surface: 'she',
  role: 'lead member for children',
  organisation: 'Wandsworth Council',
  council: 'E09000032',
}

export const RATING = passage('inadequate', 42, {
  detected: {
    ...NOTHING_DETECTED,
    kind: 'rating',
    rule: 'rating',
    council: { council: 'E09000032', name: 'Wandsworth' },
    rating: { rating: 'inadequate', status: 'current' },
  },
})

export const COUNCIL = passage('Wakefield Council', 0, {
  source: 'https://www.cypnow.co.uk/content/news/wakefield-childrens-services-inspected/',
  article: { title: null, byline: null, siteName: null, url: null, published: null, partial: true },
  detected: {
    ...NOTHING_DETECTED,
    kind: 'council',
    rule: 'council',
    council: { council: 'E08000036', name: 'Wakefield' },
  },
})

/** What the Wandsworth story says of the inspection; `changes` make it another story. */
export function told(
  source: string = QUOTATION.source,
  changes: Partial<InspectionSource['detected']> = {},
): InspectionSource {
  return {
    source,
    article: { ...STORY, url: source },
    detected: {
      council: 'E09000032',
      name: 'Wandsworth',
      framework: 'SIF',
      visit: 'inspection',
      inspected: null,
      published: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
      previous: null,
      change: null,
      promptedBy: null,
      intervention: [],
      tallies: [],
      missing: ['inspected', 'published', 'previous', 'change'],
      partial: false,
      evidence: { judgements: [0] },
      ...changes,
    },
    mentions: [
      {
        kind: 'rating',
        start: 42,
        end: 52,
        text: 'inadequate',
        rule: 'rating',
        rating: 'good',
        judgement: 'overall-effectiveness',
        status: 'current',
        council: 'E09000032',
      },
    ],
  }
}

/** The grade that the story gives indeed. */
export const INADEQUATE: Correction = {
  judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
}
