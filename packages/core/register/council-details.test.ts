import { expect, it } from 'vitest'
import { councilDetails, everydayName, predecessorsOf, successorsOf } from './council-details.ts'
import { councilByCode, councils } from './councils.ts'

it('knows every council that has a code', () => {
  for (const { code, name } of councils) if (code) expect(councilDetails(code)?.type, name).toBeTruthy()
  expect(councilDetails('E99999999')).toBeNull()
})

it.each([
  ['E08000036', 'Wakefield Council', 'Metropolitan district', 'Yorkshire and The Humber'],
  ['E08000035', 'Leeds City Council', 'Metropolitan district', 'Yorkshire and The Humber'],
  ['E10000016', 'Kent County Council', 'County council', 'South East'],
  ['E09000011', 'Greenwich Council', 'London borough', 'London'],
  ['E06000038', 'Reading Council', 'Unitary authority', 'South East'],
])('tells what %s is', (code, name, type, region) => {
  const details = councilDetails(code)
  expect(details && everydayName(details)).toBe(name)
  expect(details).toMatchObject({ type, region })
})

it('follows councils from body to body', () => {
  const names = (bodies: { name: string }[]) => bodies.map(({ name }) => name)
  expect(names(successorsOf('E10000006'))).toEqual(['Cumberland', 'Westmorland and Furness'])
  expect(names(successorsOf('E10000030'))).toEqual(['East Surrey', 'West Surrey'])
  expect(names(successorsOf('E08000035'))).toEqual([])
  const bcp = councilByCode('E06000058')
  expect(bcp && names(predecessorsOf(bcp)).sort()).toEqual(['Bournemouth', 'Dorset', 'Poole'])
})
