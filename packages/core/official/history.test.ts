import { expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { historyOf, historyWithPredecessors, type Told } from './history.ts'

const WAKEFIELD = 'E08000036'

function told(source: string, text: string, published: string): Told[] {
  return extract({ text, article: { published } }).inspections.map((record) => ({
    record,
    published,
    source,
  }))
}

it('sets what stories said beside what Ofsted published, the same inspection once', () => {
  const stories = [
    ...told(
      'paper',
      'Wakefield Council was rated "inadequate" by Ofsted after a visit in June.',
      '2018-07-20',
    ),
    ...told('other paper', 'Ofsted has rated Wakefield Council inadequate.', '2018-07-23'),
  ]
  const history = historyOf(WAKEFIELD, stories)
  const of2018 = history.find(({ date }) => date?.startsWith('2018'))
  expect(of2018?.told.map(({ source }) => source)).toEqual(['paper', 'other paper'])
  expect(history.map(({ date }) => date)).toEqual(history.map(({ date }) => date).toSorted())
  expect(history.every(({ outcome }) => outcome !== null)).toBe(true)
})

it('keeps a story whose inspection the register does not hold', () => {
  const [first] = historyOf(
    WAKEFIELD,
    told('paper', 'Wakefield Council was rated "inadequate" by Ofsted.', '2011-03-01'),
  )
  expect(first).toMatchObject({ date: '2011-03-01', outcome: null, told: [{ source: 'paper' }] })
})

it('joins stories on one inspection that the register does not hold, though one names no framework and no days', () => {
  const [first, ...others] = historyOf(WAKEFIELD, [
    ...told(
      'paper',
      'Wakefield Council was rated "inadequate" after an inspection in January.',
      '2011-03-01',
    ),
    ...told('weekly', 'Wakefield Council has been rated "inadequate" by Ofsted.', '2011-03-18'),
    ...told('long after', 'Wakefield Council has been rated "good" by Ofsted.', '2012-06-01'),
  ])
  expect(first?.told.map(({ source }) => source)).toEqual(['paper', 'weekly'])
  expect(others[0]?.told.map(({ source }) => source)).toEqual(['long after'])
})

it('sets no story beside an earlier outcome that it does not tell of', () => {
  const [later] = historyOf(
    WAKEFIELD,
    told('paper', 'Wakefield Council has been rated "outstanding" by Ofsted.', '2018-08-01'),
  ).filter(({ told }) => told.length > 0)
  expect(later).toMatchObject({ date: '2018-08-01', outcome: null })
})

it('begins with the bodies that a council took over from, named as theirs', () => {
  const history = historyWithPredecessors('E06000065')
  expect(history.map(({ body, date }) => [body, date?.slice(0, 4)])).toEqual([
    ['E10000023', '2014'],
    ['E10000023', '2018'],
    ['E06000065', '2023'],
  ])
})
