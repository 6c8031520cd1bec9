/** What must hold of every story, whatever it says: read once more with a change, all else stays as it was. */
import { type Extraction, extract } from '@spotcheck/core'
import { describe, expect, it } from 'vitest'
import type { Sample } from './sample.ts'
import { stories } from './stories/index.ts'

describe.each(stories)('$slug', (sample) => {
  const before = read(sample, sample.text)

  it.each([
    [
      'a subscription box',
      '\n\nCYP Now Digital membership\n\nFrom £15 / month\n\nLeeds was rated good\n\nSubscribe',
    ],
    [
      'stories like it',
      '\n\nMore like this\n\nOfsted rates Leeds City Council "good"\n\n“We won,” said Jo Roe',
    ],
    ['a caption', '\n\nKent County Council was rated inadequate. Picture: Jo Roe'],
    ['an advertisement', '\n\nAdvertisement'],
  ])('stays as it is with %s at its end', (_, furniture) => {
    const text = sample.text + furniture
    expect(read(sample, text)).toEqual({ ...before, text })
  })

  it.each([
    ['a label above it', 'News\n\n', 0],
    [
      'an advertisement in its middle',
      'Hide Ad\n\n',
      sample.text.indexOf('\n\n', sample.text.length / 2) + 2,
    ],
  ])('moves as one around %s', (_, furniture, place) => {
    const text = sample.text.slice(0, place) + furniture + sample.text.slice(place)
    const move = (at: number) => (at < place ? at : at + furniture.length)
    expect(read(sample, text)).toEqual({ ...retold(before, { move }), text })
  })
})

/** Councils that the papers name alike, with their codes; none whose name its story uses as a word too. */
describe.each([
  ['Wakefield', 'E08000036', 'Calderdale', 'E08000033'],
  ['Surrey', 'E10000030', 'Norfolk', 'E10000020'],
  ['Sunderland', 'E08000024', 'Wolverhampton', 'E08000031'],
  ['Bury', 'E08000002', 'Rochdale', 'E08000005'],
  ['Essex', 'E10000012', 'Norfolk', 'E10000020'],
  ['Bromley', 'E09000006', 'Lewisham', 'E09000023'],
  ['Cheshire East', 'E06000049', 'Central Bedfordshire', 'E06000056'],
  ['Barnsley', 'E08000038', 'Rotherham', 'E08000018'],
  ['Torbay', 'E06000027', 'Swindon', 'E06000030'],
  ['Plymouth', 'E06000026', 'Nottingham', 'E06000018'],
  ['Blackpool', 'E06000009', 'Swindon', 'E06000030'],
])('with another council for %s', (name, code, otherName, otherCode) => {
  const about = stories.filter(({ gold }) =>
    gold.mentions.some((mark) => mark.kind === 'council' && mark.council === code),
  )

  it('moves what is said of it, and nothing else', () => {
    expect(about).not.toEqual([])
    for (const sample of about) {
      const places = [...sample.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index)
      const longer = otherName.length - name.length
      const expected = retold(read(sample, sample.text), {
        move: (at) => at + longer * places.filter((place) => place + name.length <= at).length,
        say: (words) => words.replaceAll(name, otherName).replaceAll(code, otherCode),
      })
      expect(read(sample, sample.text.replaceAll(name, otherName))).toEqual(expected)
    }
  })
})

function read({ article: { published } }: Sample, text: string): Extraction {
  return extract({ text, article: { published } })
}

interface Change {
  move: (offset: number) => number
  say?: (words: string) => string
}

const OFFSETS = new Set(['start', 'end', 'speakerStart', 'speakerEnd'])

/** What was extracted, as if its text had been changed. */
function retold(extraction: Extraction, { move, say = (words) => words }: Change): Extraction {
  return JSON.parse(JSON.stringify(extraction), (field, value: unknown) => {
    if (typeof value === 'number' && OFFSETS.has(field)) return move(value)
    return typeof value === 'string' ? say(value) : value
  })
}
