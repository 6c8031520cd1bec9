import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords } from './fold.ts'
import { row } from './sample-row.ts'
import { Texts } from './texts.ts'

const word = fc.oneof(
  fc.constantFrom('care', 'caseload', 'Cafés', '£3.5m', 'ofsted', 'الأطفال', 'Łódź', '🚩'),
  fc.string(),
)

test('a word is found in all texts put together as in each alone', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word), { maxLength: 70 }), word, (texts, typed) => {
      const rows = texts.map((words, at) => row(String(at), words.join(' ')))
      const together = new Texts(rows)
      together.prepare(() => true)
      for (const asked of foldedWords(typed))
        expect([...together.with(asked)]).toEqual(rows.map(({ text }) => (text.includes(asked) ? 1 : 0)))
    }),
  )
})

test('a word is found before all texts are put together, which goes on where it stopped', () => {
  const rows = Array.from({ length: 4500 }, (_, at) => row(String(at), at % 1500 === 0 ? 'care' : 'school'))
  const together = new Texts(rows)
  let turns = 2
  expect(together.prepare(() => turns-- > 0)).toBe(false)
  const [asked = ''] = foldedWords('ca')
  expect([...together.with(asked)].flatMap((has, at) => (has ? at : []))).toEqual([0, 1500, 3000])
  expect(together.prepare(() => true)).toBe(true)
  expect([...together.with(asked)].flatMap((has, at) => (has ? at : []))).toEqual([0, 1500, 3000])
})
