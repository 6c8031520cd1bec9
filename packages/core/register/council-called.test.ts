import { expect, it, test } from 'vitest'
import { councilsCalled } from './council-called.ts'
import { councilDetails } from './council-details.ts'
import { councils } from './councils.ts'

const codesOf = (called: string) => councilsCalled(called).map(({ code }) => code)

it('knows every council by its code and by its official name', () => {
  for (const { code } of councils) {
    if (code === null) continue
    expect(codesOf(code)).toEqual([code])
    expect(codesOf(councilDetails(code)?.name ?? ''), code).toEqual([code])
  }
})

test.each([
  ['wakefield', 'E08000036'],
  ['e08000036', 'E08000036'],
  ['London Borough of Brent', 'E09000005'],
  ['Brent London Borough Council', 'E09000005'],
  ['Slough Children First', 'E06000039'],
  ['Somerset', 'E06000066'],
  ['Somerset County Council', 'E10000027'],
  ['Cumbria', 'E10000006'],
  ['Northamptonshire', 'E10000021'],
])('“%s” is %s', (called, code) => {
  expect(codesOf(called)).toEqual([code])
})

test.each(['', 'Nowhere', 'Wakefield and Leeds', 'Cardiff'])('“%s” is none', (called) => {
  expect(councilsCalled(called)).toEqual([])
})
