import { expect, test } from 'vitest'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction } from '../schema/kept-inspection.ts'
import { keptInspectionOf, type ToldOn } from './same-inspection.ts'

const WAKEFIELD = 'E08000036'

/** A story on the inspection of June 2018, which Ofsted published on 17 July. */
function story(
  page: string,
  published: string | null,
  detected: Partial<Inspection> = {},
  title: string | null = null,
): ToldOn {
  return {
    page: `https://example.org/${page}`,
    article: { title, byline: null, siteName: null, url: null, published, partial: false },
    detected: {
      council: WAKEFIELD,
      name: 'Wakefield',
      framework: 'ILACS',
      visit: 'inspection',
      inspected: null,
      published: null,
      judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
      previous: null,
      change: null,
      promptedBy: null,
      intervention: [],
      tallies: [],
      missing: [],
      partial: false,
      evidence: {},
      ...detected,
    },
  }
}

function isKept(first: ToldOn, second: ToldOn, corrected: Correction | null = null): boolean {
  const source = { ...first, source: first.page, saved: '2026-11-21T09:00:00.000Z', mentions: [] }
  return keptInspectionOf([{ sources: [source], corrected }], second) !== null
}

const JUNE = { inspected: { from: '2018-06', to: '2018-06' } }
const UNGRADED = { judgements: [] }
const LATER = { inspected: { from: '2021-11-15', to: '2021-11-26' } }
const FOCUSED: Partial<Inspection> = { visit: 'focused-visit', judgements: [] }
const OFFICIAL_LATER: Partial<Inspection> = {
  ...LATER,
  judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
}

test.each<[string, ToldOn, ToldOn]>([
  ['the same page once more', story('a', '2018-07-20'), story('a', '2018-07-20')],
  ['the same page without a date', story('a', null, UNGRADED), story('a', null, UNGRADED)],
  ['two papers on one official outcome', story('a', '2018-07-17', JUNE), story('b', '2018-07-24')],
  ['a story told long after, by the grade that stands', story('a', '2018-07-20'), story('b', '2019-12-01')],
  [
    'a framework that one leaves open',
    story('a', '2018-07-20'),
    story('b', '2018-07-20', { framework: null }),
  ],
  ['days on site that meet', story('a', null, { ...UNGRADED, ...JUNE }), story('b', null, { ...JUNE })],
  ['a re-inspection', story('a', '2018-07-20'), story('b', '2018-07-20', { visit: 're-inspection' })],
  [
    'stories of one month that give no days',
    story('a', '2020-02-01', FOCUSED),
    story('b', '2020-03-01', FOCUSED),
  ],
])('one inspection: %s', (_case, first, second) => {
  expect(isKept(first, second)).toBe(true)
  expect(isKept(second, first)).toBe(true)
})

test.each<[string, ToldOn, ToldOn]>([
  [
    'another council',
    story('a', '2018-07-20'),
    story('a', '2018-07-20', { council: 'E08000002', name: 'Bury' }),
  ],
  ['another framework', story('a', '2018-07-20'), story('b', '2018-07-20', { framework: 'SEND1' })],
  ['another official outcome', story('a', '2018-07-20', JUNE), story('b', '2022-01-20', OFFICIAL_LATER)],
  ['other days on site', story('a', null, JUNE), story('a', null, { ...UNGRADED, ...LATER })],
  ['a focused visit before it', story('a', '2018-07-20'), story('b', '2018-06-20', FOCUSED)],
  ['the visit of another quarter', story('a', '2020-02-01', FOCUSED), story('b', '2020-05-01', FOCUSED)],
  ['stories without any date', story('a', null, UNGRADED), story('b', null, UNGRADED)],
  [
    'councils that are not named',
    story('a', '2018-07-20', { council: null, name: '' }),
    story('b', '2018-07-20', { council: null, name: '' }),
  ],
])('two inspections: %s', (_case, first, second) => {
  expect(isKept(first, second)).toBe(false)
  expect(isKept(second, first)).toBe(false)
})

const BURY = { council: 'E08000002', name: 'Bury' }
const isOfBury = { council: BURY, framework: null, judgements: [] }

test('what the reader has corrected is what other stories are compared with', () => {
  const misread = story('a', '2018-07-20')
  expect(isKept(misread, story('b', '2018-07-24', BURY), isOfBury)).toBe(true)
  expect(isKept(misread, story('b', '2018-07-24'), isOfBury)).toBe(false)
})

test('a story’s record of a council is not the one that the reader has corrected to that council', () => {
  const misread = story('a', '2018-07-20')
  expect(isKept(misread, story('a', '2018-07-20', BURY), isOfBury)).toBe(false)
})

test('the same story is misread in the same way, at whatever address', () => {
  const headline = 'A council falls short'
  const misread = story('a', '2018-07-20', {}, headline)
  expect(isKept(misread, misread, isOfBury)).toBe(true)
  expect(isKept(misread, story('b', '2018-07-20', {}, headline), isOfBury)).toBe(true)
})
