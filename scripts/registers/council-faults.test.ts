import { expect, it } from 'vitest'
import type { Council } from '../../packages/core/register/councils.ts'
import { danglingCodes, sharedNames } from './council-faults.ts'

const council = (code: string, names: string[], from: string, to: string | null = null): Council => ({
  code,
  name: names[0] ?? '',
  names,
  from,
  to,
  weak: [],
  county: false,
  word: false,
  surname: false,
})

it('lets a name pass from one body to the next, not be shared', () => {
  const county = council('E10000009', ['Dorset'], '1974-04-01', '2019-03-31')
  expect(sharedNames([county, council('E06000059', ['Dorset'], '2019-04-01')])).toEqual([])
  expect(sharedNames([county, council('E06000059', ['Dorset'], '2019-03-31')])).toEqual([
    '"dorset" means another body as well as E06000059, from 2019-03-31',
  ])
})

it('takes spellings of one name for one', () => {
  const shared = [council('E1', ['St Helens'], '1974'), council('E2', ['St. Helens'], '1974')]
  expect(sharedNames(shared)).toHaveLength(1)
})

it('finds a code that leads nowhere', () => {
  const used = [
    { code: 'E08000036', by: 'a trust' },
    { code: 'E99999999', by: 'another trust' },
  ]
  expect(danglingCodes([council('E08000036', ['Wakefield'], '1974')], used)).toEqual([
    'another trust names E99999999, which no council has',
  ])
})
