import { expect, test } from 'vitest'
import { goldOf } from './gold.ts'
import { parseMarks } from './inline.ts'

const people = { ann: { name: 'Ann Example', role: 'leader', council: 'E08000036' } }

function read(line: string) {
  const { text, marks } = parseMarks(line)
  return marks.map((mark) => goldOf(mark, text, people))
}

test('each kind says what core would say', () => {
  expect(read('[[rating good adoption previous -|good]]')).toEqual([
    {
      mention: {
        kind: 'rating',
        rating: 'good',
        judgement: 'adoption',
        status: 'previous',
        council: null,
        start: 0,
        end: 4,
        text: 'good',
      },
    },
  ])
  expect(read('[[date 2018-06|June]]')).toMatchObject([{ mention: { from: '2018-06', to: '2018-06' } }])
  expect(read('[[person ann|Example]]')).toMatchObject([{ mention: { name: 'Ann Example', role: 'leader' } }])
  expect(read('[[person chief executive @ -|Bo Example]]')).toMatchObject([
    { mention: { name: 'Bo Example', role: 'chief executive', council: null } },
  ])
  expect(read('[[count 21 ordinal|21st]]')).toMatchObject([{ mention: { value: 21, ordinal: true } }])
})

test('a quotation’s span has its marks, its words have not', () => {
  expect(read('[[quote direct 2 ann|“We will.]]')).toMatchObject([
    { quotation: { text: '“We will.', words: 'We will.', speech: 2, speaker: 'Ann Example' } },
  ])
  expect(read('[[quote partial 1 ofsted|"slow"]]')).toMatchObject([{ quotation: { speaker: 'Ofsted' } }])
})

test('a body that speaks is marked with its name', () => {
  expect(read('[[quote direct 1 Kent County Council|“We will.”]]')).toMatchObject([
    { quotation: { speaker: 'Kent County Council' } },
  ])
})

test.each([
  ['[[colour red|red]]', 'no such kind'],
  ['[[council Wakefield|Wakefield]]', '[[council Wakefield|Wakefield]]'],
  ['[[rating fine adoption current -|fine]]', '[[rating fine adoption current -|fine]]'],
  ['[[person bob|Bob]]', '"bob" is none of the story\'s people'],
  ['[[money lots|£££]]', '"lots" is not a number'],
  ['[[visit focused-visit soon|visit]]', 'too many words'],
])('%s is refused', (line, message) => {
  expect(() => read(line)).toThrow(message)
})
