import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'
import { Extraction } from './schema/extraction.ts'

const STORY = [
  'Council praised\r\n\r\n',
  'By Orla Finch\r\n| 23 January 2015\r\n\r\n',
  '\u00a0Halton\u00a0Council has been rated “good” by Ofsted.\r\n\r\n',
  '"We are glad," said leader Bo Dean.\r\n',
].join('')

describe('extract', () => {
  it('gives marks that say exactly what stands where they point', () => {
    const { text, mentions, quotations } = extract({ text: STORY })
    expect(text).toBe(STORY)
    expect(mentions.map((mark) => mark.text)).toEqual(expect.arrayContaining(['Halton\u00a0Council', 'good']))
    for (const mark of [...mentions, ...quotations]) expect(text.slice(mark.start, mark.end)).toBe(mark.text)
  })

  it('believes what is known from elsewhere over what the text says', () => {
    const known = { title: 'Another title', published: '2019-05-01', siteName: 'Paper', partial: true }
    expect(extract({ text: STORY, article: known }).article).toEqual({
      ...known,
      byline: 'Orla Finch',
      url: null,
    })
  })

  it('reads only what a page calls story', () => {
    const end = STORY.indexOf('"We')
    expect(extract({ text: STORY, blocks: [{ kind: 'furniture', start: 0, end }] }).mentions).toEqual([])
  })

  it.each([
    ['nothing', ''],
    [
      'NUL and lone surrogates',
      'Hull\u0000 was rated "good\ud800" \udc00by Ofsted.\nLeeds Council\u0000 “\ud83d” said.',
    ],
    ['two million letters without a space', 'a'.repeat(2_000_000)],
    ['twenty thousand grades in one line', 'good '.repeat(20_000)],
    ['a hundred thousand stray marks', `Hull said "${"'".repeat(100_000)}`],
    ['ten thousand councils in one line', 'Hull and '.repeat(10_000)],
    ['fifty thousand dates in one line', '4 to '.repeat(50_000)],
  ])('reads %s without harm', (_, text) => {
    const extraction = extract({ text })
    expect(Extraction.safeParse(extraction).success).toBe(true)
    for (const mark of extraction.mentions) expect(text.slice(mark.start, mark.end)).toBe(mark.text)
  })
})
