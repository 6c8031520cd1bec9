import type { Speaker } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { confirmedOf, fieldsOf } from './speaker-fields.ts'

const speaker: Speaker = {
  name: 'Robin Example',
  surface: 'he',
  role: 'council leader',
  organisation: 'Wakefield Council',
  council: 'E08000036',
}

test('a speaker that nobody changes is the same', () => {
  expect(confirmedOf(fieldsOf(speaker), speaker)).toEqual({ speaker })
})

test('another name keeps the words of the page and the council', () => {
  const fields = { ...fieldsOf(speaker), name: '  Jo   Sample ', role: '' }
  expect(confirmedOf(fields, speaker)).toEqual({ speaker: { ...speaker, name: 'Jo Sample', role: null } })
})

test('the council of another organisation is not guessed', () => {
  const fields = { ...fieldsOf(speaker), organisation: 'Leeds City Council' }
  expect(confirmedOf(fields, speaker).speaker).toMatchObject({
    organisation: 'Leeds City Council',
    council: null,
  })
})

test('where the story named nobody the reader can', () => {
  const fields = { name: '', role: '', organisation: 'Ofsted' }
  expect(confirmedOf(fields, null)).toEqual({
    speaker: { name: 'Ofsted', surface: 'Ofsted', role: null, organisation: 'Ofsted', council: null },
  })
})

test('empty fields say that the story names nobody', () => {
  expect(confirmedOf({ name: ' ', role: '', organisation: '' }, speaker)).toEqual({ speaker: null })
})
