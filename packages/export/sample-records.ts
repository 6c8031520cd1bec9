/** A kept inspection for the tests of this package; its outcome is public. */
import type { KeptInspection } from '@spotcheck/core'
import { QUOTATION } from './sample-annotations.ts'

export const RECORD: KeptInspection = {
  id: 'urn:uuid:3f0c2f6e-9a53-4c7c-8a52-1d2f6f1b9d01',
  revision: 3,
  created: '2026-11-21T09:00:00.000Z',
  modified: '2026-11-21T12:00:00.000Z',
  deleted: null,
  sources: [
    {
      source: QUOTATION.target.source,
      article: QUOTATION.article,
      detected: {
        council: 'E09000032',
        name: 'Wandsworth',
        framework: null,
        visit: 'inspection',
        inspected: { from: '2015-11', to: '2015-12' },
        published: '2016-02-16',
        judgements: [
          { judgement: 'overall-effectiveness', rating: 'good' },
          { judgement: 'adoption', rating: 'outstanding' },
        ],
        previous: {
          framework: null,
          inspected: { from: '2012', to: '2012' },
          judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
        },
        change: 'same',
        promptedBy: { visit: 'focused-visit', on: null },
        intervention: [{ measure: 'direction', standing: 'expected', start: 20, end: 29, text: 'direction' }],
        tallies: [{ nth: 21, of: 'council', rating: 'inadequate', framework: 'SIF' }],
        missing: ['framework'],
        partial: false,
        evidence: { council: [0], judgements: [] },
      },
      mentions: [
        {
          kind: 'council',
          start: 0,
          end: 10,
          text: 'Wandsworth',
          rule: 'council',
          council: 'E09000032',
          name: 'Wandsworth',
        },
      ],
      page: QUOTATION.page,
      saved: '2026-11-21T09:00:00.000Z',
    },
  ],
  corrected: null,
}

const [FIRST] = RECORD.sources
if (!FIRST) throw new Error('The sample record has lost its story.')

/** Kept from two stories, and corrected. */
export const CORRECTED: KeptInspection = {
  ...RECORD,
  id: 'urn:uuid:3f0c2f6e-9a53-4c7c-8a52-1d2f6f1b9d02',
  sources: [
    FIRST,
    {
      ...FIRST,
      source: 'https://example.org/wandsworth',
      page: 'https://example.org/wandsworth',
      article: {
        ...FIRST.article,
        title: 'Ofsted on Wandsworth',
        siteName: 'Example Weekly',
        published: '2016-02-18',
      },
      mentions: [],
    },
  ],
  corrected: {
    framework: 'SIF',
    inspected: { from: '2015-11-24', to: '2015-12-15' },
    published: null,
    previous: {
      framework: 'CP',
      inspected: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'adequate' }],
    },
    judgements: [
      { judgement: 'overall-effectiveness', rating: 'inadequate' },
      { judgement: 'adoption', rating: null },
    ],
  },
}

/** The record with hostile words in all places that a page fills. */
export function recordWith(words: string): KeptInspection {
  return {
    ...RECORD,
    sources: RECORD.sources.map((source) => ({
      ...source,
      article: { ...source.article, title: words, siteName: words },
      detected: { ...source.detected, council: null, name: words },
    })),
  }
}
