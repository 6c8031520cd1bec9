import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const recordOf = (...paragraphs: string[]) =>
  extract({ text: paragraphs.join('\n\n'), article: { published: '2024-05-08' } }).inspections[0]

describe('a grade that is kept', () => {
  it.each([
    'Bury Council remains “good” overall, Ofsted said.',
    'For the second time running Bury Council was judged “good”.',
    'Bury Council was rated “good” again.',
    'Inspectors told Bury Council that it is still “good”.',
    'Bury Council stayed “good”, Ofsted said.',
    'Bury Council stayed where it was, at “good”.',
    'Inspectors upheld Bury Council’s “good” rating.',
    'Bury Council was judged “good” for the second time in three years.',
    'Bury Council was found “good” a second time.',
    'Bury Council is one of five that have been “good” twice running.',
    'Bury Council, “good” when inspectors called last, keeps its grade.',
    'Bury Council was judged “good”. Its services have been rated “good” since 2015.',
  ])('tells the former one: %s', (sentence) => {
    expect(recordOf(sentence)).toMatchObject({
      previous: { inspected: null, judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }] },
      change: 'same',
    })
  })

  it.each([
    'Bury Council is still “good”.',
    'Bury, whose trust has been running services since April, was rated “good”.',
    'How well Bury keeps its children safe was described as “good”.',
    'Bury Council has been rated “good” since 2015.',
  ])('is not told by: %s', (sentence) => {
    expect(recordOf(sentence)?.previous).toBeNull()
  })

  it('may be of one judgement', () => {
    const record = recordOf('Bury Council was rated “good”. Its leadership remains “outstanding”.')
    expect(record?.previous?.judgements).toEqual([{ judgement: 'leadership', rating: 'outstanding' }])
  })

  it('may be told before the new one, for all areas now and overall then', () => {
    const record = recordOf(
      'Bury, which had the same overall grade in 2019, was judged to be “good” across the board.',
    )
    expect(record?.previous).toEqual({
      framework: 'ILACS',
      inspected: { from: '2019', to: '2019' },
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
    })
  })

  it('was given under the framework under which it is counted', () => {
    const record = extract({
      text: 'Bury Council was found to be “inadequate” for the second time under the SIF.',
      article: { published: '2017-05-08' },
    }).inspections[0]
    expect(record?.previous?.framework).toBe('SIF')
  })
})

describe('of several earlier grades', () => {
  it.each([
    ['Bury, which was “inadequate” in 2011, 2014 and 2016, is now rated “good”.', 'inadequate', '2016'],
    [
      'Bury was rated “inadequate” in 2013, “inadequate” again two years on and “requires improvement” in 2018. It is now “good”.',
      'requires-improvement',
      '2018',
    ],
  ])('the last counts: %s', (sentence, rating, from) => {
    expect(recordOf(sentence)?.previous).toMatchObject({ inspected: { from }, judgements: [{ rating }] })
  })
})
