import { expect, test } from 'vitest'
import { authorsIn } from './authors.ts'

const named = (byline: string) =>
  authorsIn(byline).map((author) =>
    'family' in author ? `${author.family}, ${author.given}` : author.literal,
  )

test.each([
  ['Ann Lee', ['Lee, Ann']],
  ['By Ann Lee and Bo O’Neil', ['Lee, Ann', 'O’Neil, Bo']],
  ['Ann Lee, Bo Dean & Cy Dean-Fox', ['Lee, Ann', 'Dean, Bo', 'Dean-Fox, Cy']],
  ['Ann Lee, education editor', ['Lee, Ann']],
  ['Ann B. van der Lee', ['van der Lee, Ann B.']],
  ['Íde Ní Sample', ['Sample, Íde Ní']],
])('%s: family names are told from given ones', (byline, names) => {
  expect(named(byline)).toEqual(names)
})

test.each(['Example staff', 'CYP Now', 'Press Association', 'Reporter', 'annlee@example.org', '=1+1'])(
  '%s is nobody’s name, and stays as it is',
  (byline) => expect(authorsIn(byline)).toEqual([{ literal: byline }]),
)

test('without a byline there is no author', () => expect(authorsIn(' ')).toEqual([]))
