import { expect, it } from 'vitest'
import { readCsv } from './csv.ts'

const read = (text: string) => readCsv(text, ['name', 'note'])

it('reads cells with commas, quotation marks and line ends in them', () => {
  const text = 'note,name\r\n"says ""no""","Hull, City of"\r\n"two\nlines",Bury\r\n,York\n'
  expect(read(text)).toEqual([
    { line: 2, cells: { name: 'Hull, City of', note: 'says "no"' } },
    { line: 3, cells: { name: 'Bury', note: 'two\nlines' } },
    { line: 5, cells: { name: 'York', note: '' } },
  ])
})

it('reads a table without a last line end, and one with a byte order mark', () => {
  expect(read('name,note\nBury,new')).toEqual([{ line: 2, cells: { name: 'Bury', note: 'new' } }])
  expect(read('\uFEFFname,note\nBury,')).toEqual([{ line: 2, cells: { name: 'Bury', note: '' } }])
})

it('names what is wrong', () => {
  expect(() => read('name,note\nBury,1\nYork,2,3\n')).toThrow('Line 3 has 3 cells, the header has 2.')
  expect(() => read('name,note\nBury,1\n"York,2\n')).toThrow('Line 3 is no CSV')
  expect(() => read('name\nBury\n')).toThrow('The table has no column "note".')
})
