import type { Attribution, Speaker } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { voicesOf } from './voices.ts'

const ann: Speaker = { name: 'Ann Example', surface: 'Ann', role: null, organisation: null, council: null }
const bo: Speaker = { ...ann, name: 'Bo Example', surface: 'he' }

function said(words: string, speaker: Speaker | null): { words: string; attribution: Attribution } {
  return { words, attribution: { speaker, certainty: speaker && 'certain' } }
}

test('names each speaker once, in order of first word, and puts what nobody known says last', () => {
  const voices = voicesOf([said('one', null), said('two', bo), said('three', ann), said('four', bo)])
  expect(voices.map(({ name, said }) => [name, said.map(({ words }) => words)])).toEqual([
    ['Bo Example', ['two', 'four']],
    ['Ann Example', ['three']],
    [null, ['one']],
  ])
})

test('gives role and organisation from wherever they are given', () => {
  const later = { ...ann, role: 'leader', organisation: 'Wakefield Council' }
  expect(voicesOf([said('one', ann), said('two', later)])).toMatchObject([
    { role: 'leader', organisation: 'Wakefield Council' },
  ])
})
