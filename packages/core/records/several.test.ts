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

  it('may take in two months, each of them evidence', () => {
    const [bolton] = recordsOf('Bolton Council, inspected in February and March, was rated “good”.')
    expect(bolton?.inspected).toEqual({ from: '2024-02', to: '2024-03' })
  })
})
