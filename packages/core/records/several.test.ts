import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const recordsOf = (...paragraphs: string[]) =>
  extract({ text: paragraphs.join('\n\n'), article: { published: '2024-05-08' } }).inspections

const OVERALL_GOOD = [{ judgement: 'overall-effectiveness', rating: 'good' }]

describe('a grade that several councils have', () => {
  it('may be counted in the headline, before they are named', () => {
    const text = [
      'Three councils receive good ratings for children’s services',
      'Bolton, Derby and Sutton all received the positive ratings from the watchdog after visits during January and February this year.',
      'Bolton was praised for its adoption work.',
    ]
    const records = recordsOf(...text)
    expect(records.map(({ name }) => name)).toEqual(['Bolton', 'Derby', 'Sutton'])
    for (const { judgements, inspected, evidence } of records) {
      expect(judgements).toEqual(OVERALL_GOOD)
      expect(inspected).toEqual({ from: '2024-01', to: '2024-02' })
      expect(evidence.judgements).toHaveLength(1)
    }
    const [headline = '', ...body] = text
    expect(recordsOf(headline.replace('Three', 'Four'), ...body)).toEqual([])
  })

  it.each(['So do two more authorities: Hull and Derby.', 'The same is true of Hull and Derby.'])(
    'may be another’s before: %s',
    (sentence) => {
      const records = recordsOf('Bolton and Sutton hold a “good” rating.', sentence)
      expect(records.map(({ name, judgements }) => [name, judgements])).toEqual(
        ['Bolton', 'Sutton', 'Kingston upon Hull', 'Derby'].map((name) => [name, OVERALL_GOOD]),
      )
    },
  )
})

describe('a grade that is counted', () => {
  const namesIn = (...text: string[]) =>
    recordsOf(...text).map(({ name, judgements }) => [name, judgements[0]?.rating])

  it.each([
    'Bolton Council and Derby City Council each climbed two grades in reports published on Monday.',
    'Inspectors were in Bolton and Derby from 4 to 15 March.',
  ])('is that of the councils that are named first: %s', (sentence) => {
    expect(namesIn('Two councils have been told by Ofsted that they are now “good”.', sentence)).toEqual([
      ['Bolton', 'good'],
      ['Derby', 'good'],
    ])
    expect(namesIn('Five councils have been told by Ofsted that they are now “good”.', sentence)).toEqual([])
  })

  it('is that of the councils with a heading each, where none of them has another', () => {
    const count = 'Two councils have been told by Ofsted that they are now “good”.'
    const text = [count, 'Bolton', 'Staff were praised.', 'Derby', 'Derby is a better place now.']
    expect(namesIn(...text)).toEqual([
      ['Bolton', 'good'],
      ['Derby', 'good'],
    ])
    expect(namesIn(...text, 'Derby City Council was rated “outstanding”.')).toEqual([
      ['Derby', 'outstanding'],
    ])
  })

  it.each([
    'Bolton was the first of them, followed by Hull and Derby.',
    'The first was Bolton, followed in January by Hull and Derby.',
  ])('is that of those that follow the first: %s', (sentence) => {
    expect(namesIn('Six authorities have been rated “inadequate” this year.', sentence)).toEqual([
      ['Bolton', 'inadequate'],
      ['Kingston upon Hull', 'inadequate'],
      ['Derby', 'inadequate'],
    ])
  })
})

it.each([
  'Bolton, whose inspectors came late, and Derby, which they reached in March, were each graded “good”.',
  'Bolton Council, where leaders were praised, and Derby, where they were not, have both been rated “good”.',
  'Bolton Council, whose report came out in March, and Derby, on Tuesday, also have a “good” rating.',
  'Letters to Bolton Council (BMBC) and the other to Derby City Council say that both are “good”.',
  'Bolton Council was rated “good” last year, a grade that Derby has held since 2022.',
])('each of two that are told apart has the grade: %s', (sentence) => {
  expect(recordsOf(sentence).map(({ name, judgements }) => [name, judgements])).toEqual([
    ['Bolton', OVERALL_GOOD],
    ['Derby', OVERALL_GOOD],
  ])
})

it('both councils that were named last have the grade, also behind other words', () => {
  const records = recordsOf(
    'A trust works for Bolton and Derby.',
    'In a report published in March, both councils were rated “good”, after years in which Hull had been “inadequate”.',
  )
  expect(records.map(({ name, judgements }) => [name, judgements])).toEqual([
    ['Bolton', OVERALL_GOOD],
    ['Derby', OVERALL_GOOD],
  ])
})

describe('what is said once for several', () => {
  it.each([
    'Each had been told to improve at its last inspection, and each was visited from 4 to 15 March.',
    'Inspectors spent the same fortnight in both, from 4 to 15 March.',
    'Separate teams were in the two councils from 4 to 15 March.',
  ])('is when inspectors were with those that have been named: %s', (sentence) => {
    const [bolton, derby, hull] = recordsOf(
      'Bolton Council and Derby City Council were both rated “good” by Ofsted.',
      sentence,
      'Hull is “outstanding”.',
    )
    expect(bolton?.inspected).toEqual({ from: '2024-03-04', to: '2024-03-15' })
    expect(derby?.inspected).toEqual({ from: '2024-03-04', to: '2024-03-15' })
    expect(hull?.inspected).toBeNull()
  })

  it('is when the inspections took place that a round-up is about', () => {
    const records = recordsOf(
      'We round up two reports on inspections that took place in March.',
      'Bolton',
      'Services in Bolton are now “good”.',
      'Derby',
      'Derby was judged to be “outstanding”.',
    )
    expect(records.map(({ inspected }) => inspected?.from)).toEqual(['2024-03', '2024-03'])
  })

  it('is no visit that looked for progress, which gives no grade', () => {
    const records = recordsOf(
      'Ofsted has found progress at two authorities following visits last month.',
      'Bolton and Derby are both rated “inadequate”.',
    )
    expect(records.map(({ inspected }) => inspected)).toEqual([null, null])
  })

  it('is the grade that a counted pair had before', () => {
    const records = recordsOf(
      'Two councils in the north have shaken off “inadequate” ratings.',
      'Reports rate Bolton Council and Derby City Council as “good” and Hull as “outstanding”.',
    )
    expect(records.map(({ name, previous }) => [name, previous?.judgements[0]?.rating])).toEqual([
      ['Bolton', 'inadequate'],
      ['Derby', 'inadequate'],
      ['Kingston upon Hull', undefined],
    ])
  })

  it('goes on to a council that was visited too', () => {
    const [, , hull] = recordsOf(
      'Bolton Council and Derby City Council are “good”. Each was inspected from 4 to 15 March.',
      'So was Hull, which retained its “good” rating.',
    )
    expect(hull?.inspected).toEqual({ from: '2024-03-04', to: '2024-03-15' })
  })

  it.each([
    'That is what a reading of their ILACS reports shows.',
    'A fifth of the authorities inspected since January 2018, when ILACS began, have got that grade.',
  ])('is the framework: %s', (sentence) => {
    const records = recordsOf('Bolton Council is “good”. Derby City Council is “inadequate”.', sentence)
    expect(records.map(({ framework }) => framework)).toEqual(['ILACS', 'ILACS'])
  })

  it('is no framework that the story has for one of them', () => {
    const [bolton, derby] = recordsOf(
      'Bolton Council was rated “inadequate” under ILACS.',
      'The council has apologised.',
      'Of the authorities inspected so far, a quarter have got that grade. Derby City Council is “good”.',
    )
    expect(bolton?.framework).toBe('ILACS')
    expect(derby?.framework).toBeNull()
  })
})

it('grades nothing overall in all areas, since there is no such judgement', () => {
  const [record] = extract({
    text: 'Bolton Council was found “good” across the board by inspectors who came in July.',
    article: { published: '2026-09-20' },
  }).inspections
  expect(record?.judgements.map(({ judgement }) => judgement)).toEqual([
    'help-and-protection',
    'children-in-care',
    'care-leavers',
    'leadership',
  ])
})

describe('councils that one joins with its grade', () => {
  it.each([
    'Bolton Council joins Derby and Sutton on the list of “good” authorities.',
    'Bolton Council has become the third council to be rated “good”, after Derby and Sutton.',
    'Bolton is now “good”, joining Derby and Sutton.',
  ])('have it as well: %s', (sentence) => {
    const records = recordsOf(sentence)
    expect(records.map(({ name, judgements }) => [name, judgements])).toEqual(
      ['Bolton', 'Derby', 'Sutton'].map((name) => [name, OVERALL_GOOD]),
    )
  })

  it('not where somebody joins them', () => {
    const records = recordsOf(
      'Bolton Council, rated “good”, has lost its director, who joins Derby and Sutton.',
    )
    expect(records.map(({ name }) => name)).toEqual(['Bolton'])
  })
})

describe('two councils that share a grade', () => {
  it.each([
    'Bolton Council has been judged “good”, as has Derby.',
    'Bolton fell and Derby rose. Both require good leaders, inspectors said; Ofsted rated both “good”.',
    'Ofsted handed a “good” to two authorities that had been badly off, Bolton and Derby.',
  ])('%s', (sentence) => {
    const records = recordsOf(sentence)
    expect(records.map(({ name, judgements, previous }) => [name, judgements, previous])).toEqual(
      ['Bolton', 'Derby'].map((name) => [name, OVERALL_GOOD, null]),
    )
  })

  it('keep what each of them had apart', () => {
    const [bolton] = recordsOf(
      'Bolton has been judged “good”, as has Derby, for which that makes two reports in a row.',
    )
    expect(bolton?.previous).toBeNull()
  })
})

describe('what is told of a grade', () => {
  it('holds for areas between semicolons', () => {
    const [record] = recordsOf(
      'Bolton Council is “good” for the impact of leaders; the progress of children in care; and care leavers.',
    )
    expect(record?.judgements.map(({ judgement }) => judgement)).toEqual([
      'leadership',
      'children-in-care',
      'care-leavers',
    ])
  })

  it('has no dates of a later visit, which gave none', () => {
    const [record] = recordsOf(
      'Bolton Council, rated “good” in 2022, was visited by inspectors on 4 and 5 March. It was a focused visit.',
    )
    expect(record?.inspected).toBeNull()
  })

  it('gives the rest of the areas what it says of "all else"', () => {
    const [record] = recordsOf(
      'Under ILACS Bolton’s support for care leavers was rated “outstanding” and all else as “good”.',
    )
    expect(record?.judgements.find(({ judgement }) => judgement === 'leadership')?.rating).toBe('good')
  })

  it('expands no grade in all areas but one that it leaves open', () => {
    const [record] = recordsOf('Bolton Council was rated “good” overall in all but one respect.')
    expect(record?.judgements).toEqual(OVERALL_GOOD)
  })
})

describe('a tally', () => {
  it('tells under which framework its councils were inspected', () => {
    const records = recordsOf(
      'Leeds City Council has been inspected under ILACS and is “inadequate”.',
      'Ofsted has reported on 29 authorities since the framework began. Besides Bolton, those to have been judged “good” are Derby, Hull and Essex.',
    )
    expect(records.map(({ name, framework }) => [name, framework])).toEqual([
      ['Leeds', 'ILACS'],
      ['Derby', 'ILACS'],
      ['Kingston upon Hull', 'ILACS'],
      ['Essex', 'ILACS'],
    ])
  })
})

describe('the inspection before', () => {
  it('is not when ministers did something elsewhere', () => {
    const [luton] = recordsOf(
      'Luton was found “inadequate”. It was rated “good” in 2016. Ministers will send an adviser, as they did in Medway last year.',
    )
    expect(luton?.previous?.inspected).toEqual({ from: '2016', to: '2016' })
  })
})

describe('a re-inspection', () => {
  it.each([
    ['The re-inspection was carried out under ILACS.', 're-inspection'],
    ['Officers hope that a re-inspection, not due before 2026, will go better.', 'inspection'],
  ])('%s', (sentence, visit) => {
    expect(recordsOf('Bolton Council was rated “good”.', sentence)[0]?.visit).toBe(visit)
  })
})

describe('a time on site', () => {
  it('may be that of the council before', () => {
    const [, derby] = recordsOf(
      'Bolton Council was rated “good”. The ILACS inspection ran from 4 to 15 March.',
      'Inspectors were in Derby during the same two weeks and rated services there “good”.',
    )
    expect(derby).toMatchObject({
      framework: 'ILACS',
      inspected: { from: '2024-03-04', to: '2024-03-15' },
    })
  })

  it('may be that of a full inspection after other visits', () => {
    const [bolton] = recordsOf(
      'Inspectors have lifted Bolton out of the lowest grade after six monitoring visits and a full inspection in March. It “requires improvement”.',
    )
    expect(bolton).toMatchObject({ framework: 'ILACS', inspected: { from: '2024-03', to: '2024-03' } })
  })

  it('may take in two months, each of them evidence', () => {
    const [bolton] = recordsOf('Bolton Council, inspected in February and March, was rated “good”.')
    expect(bolton?.inspected).toEqual({ from: '2024-02', to: '2024-03' })
  })
})
