import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

const STORY = [
  'Ofsted rates Leeds good',
  '“We will act,” said the leader. “We will act again, at once – and R&D, too: 100%.”',
  'The director said: “We will act.” She said so on Monday.',
  'Staff in self-evaluation teams welcomed what she called the best, the very best, result of all the years that she had seen.',
].join('\n\n')

function fragmentOf(words: string, text = STORY, from = 0): string | null {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The story does not say “${words}”.`)
  return textFragment(text, start, start + words.length)
}

test('words that stand once are enough', () => {
  expect(fragmentOf('She said so on Monday')).toBe('text=She%20said%20so%20on%20Monday')
})

test('dash, comma and ampersand are encoded: they mean something in a directive', () => {
  expect(fragmentOf('again, at once – and R&D, too: 100%')).toBe(
    'text=again%2C%20at%20once%20%E2%80%93%20and%20R%26D%2C%20too%3A%20100%25',
  )
  expect(fragmentOf('self-evaluation')).toBe('text=self%2Devaluation')
})

test('words that stand elsewhere too have those around them', () => {
  expect(fragmentOf('We will act', STORY, STORY.indexOf('director'))).toBe(
    'text=director%20said%3A%20%E2%80%9C-,We%20will%20act,-.%E2%80%9D%20She%20said',
  )
})

test('in other letters and other quotation marks they stand elsewhere too', () => {
  const text = 'He said “Café society”.\n\nThen: "CAFE  SOCIETY".'
  expect(fragmentOf('“Café society”', text)).toBe('text=He%20said-,%E2%80%9CCaf%C3%A9%20society%E2%80%9D,-.')
})

test('a long passage is told by its beginning and its end', () => {
  expect(
    fragmentOf(
      'Staff in self-evaluation teams welcomed what she called the best, the very best, result of all',
    ),
  ).toBe(
    'text=Staff%20in%20self%2Devaluation%20teams%20welcomed%20what,the%20very%20best%2C%20result%20of%20all',
  )
})

test('half a word is made whole', () => {
  expect(fragmentOf('rector sai')).toBe('text=director%20said')
})

test('a line that stands twice is told by the lines around it', () => {
  expect(textFragment('One.\n\nAgain.\n\nTwo.\n\nAgain.', 21, 27)).toBe('text=Two.-,Again.')
})

test.each([
  ['the same all around', Array(60).fill('act now').join(' '), 'act'],
  ['signs alone', 'one … two', '…'],
  ['half a character', 'one \ud800two three', '\ud800two'],
])('%s: no fragment', (_what, text, words) => {
  expect(fragmentOf(words, text, text.length / 2 - 5)).toBeNull()
})

/** What a browser takes for the same, in the words of the property below. */
const lettersOf = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300\u0301\s]/g, '')
    .replace(/[“”]/g, '"')

/** Every place where a browser would find a directive's words: by trying each. */
function placesOf(fragment: string, text: string): string[] {
  const terms = fragment.replace('text=', '').split(',')
  const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : ''
  const suffix = terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : ''
  const [before, first, last = '', behind] = [prefix, ...terms.slice(0, 1), terms[1], suffix].map(
    (term = '') => lettersOf(decodeURIComponent(term)),
  )
  const letters = lettersOf(text)
  const places: string[] = []
  for (let at = 0; at <= letters.length; at++) {
    if (!letters.startsWith(`${before}${first}${last ? '' : behind}`, at)) continue
    const head = at + `${before}`.length
    const end = last
      ? letters.indexOf(`${last}${behind}`, head + `${first}`.length)
      : head + `${first}`.length
    if (end >= 0) places.push(`${head}–${end + last.length}`)
  }
  return places
}

const words = fc.array(
  fc.constantFrom('act', 'Act', 'now', 'or', 'never', 'né', 'we-act', '“now,”', 'a', '\n\n'),
  {
    minLength: 3,
    maxLength: 60,
  },
)

test('a fragment leads to its passage and nowhere else', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (words, first, count) => {
      const from = first % words.length
      const [before, chosen] = [words.slice(0, from), words.slice(from, from + 1 + (count % 20))]
      const [lead, said] = [before, chosen].map((part) => part.join(' '))
      const text = words.join(' ')
      const start = lead ? `${lead} `.length : 0
      const fragment = textFragment(text, start, start + `${said}`.length)
      if (fragment === null) return
      const head = lettersOf(`${lead}`).length
      expect(placesOf(fragment, text)).toEqual([`${head}–${head + lettersOf(`${said}`).length}`])
    }),
  )
})

test('of any text there is a fragment that an address can hold, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % (text.length + 1)
      const fragment = textFragment(text, start, Math.min(start + length, text.length))
      expect(new URL(`https://example.org/#:~:${fragment}`).hash).toContain('#:~:')
      if (fragment) expect(fragment).toMatch(/^text=[\w.!~*'()%,-]+$/)
    }),
  )
})
