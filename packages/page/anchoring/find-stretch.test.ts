import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeStretch } from './describe-stretch.ts'
import { createFinder } from './find-stretch.ts'

const STORY = [
  'Council rated “inadequate” after spot check',
  'Inspectors called the delays “serious and widespread” and said that children had waited too long.',
  'The council was rated good in 2012, and the school next door was rated good last week.',
].join('\n\n')

test('describes a passage by its words with 64 letters around them, and by its place', () => {
  const { start, end } = find(STORY, 'serious and widespread')
  expect(describeStretch(STORY, start, end)).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'serious and widespread',
      prefix: 'ouncil rated “inadequate” after spot check\n\nInspectors called the delays “'.slice(-64),
      suffix: '” and said that children had waited too long.\n\nThe council was r',
    },
    { type: 'TextPositionSelector', start, end },
  ])
})

test('a place behind emoji says how many of them there are: each takes two code units', () => {
  const [, position] = describeStretch('👍 🎉 Rated good', 12, 16)
  expect(position).toEqual({ type: 'TextPositionSelector', start: 12, end: 16, pairsBefore: 2 })
})

test('context ends before an emoji that it would cut in two', () => {
  const text = `🎉${'a'.repeat(63)}good${'b'.repeat(63)}🎉`
  const [{ prefix, suffix }] = describeStretch(text, 65, 69)
  expect([prefix, suffix]).toEqual(['a'.repeat(63), 'b'.repeat(63)])
})

test('a passage at the edges of the text has the context that there is', () => {
  expect(describeStretch('Rated good', 6, 10)[0]).toMatchObject({
    exact: 'good',
    prefix: 'Rated ',
    suffix: '',
  })
  expect(createFinder('Rated good')(describeStretch('Rated good', 6, 10))).toEqual({
    status: 'exact',
    certain: true,
    start: 6,
    end: 10,
  })
})

test.each(['', '\u00ad', 'x'.repeat(STORY.length + 1)])('%j, which no page says, stands nowhere', (exact) => {
  const [quote] = describeStretch(STORY, 10, 20)
  for (const start of [10, STORY.length + 10]) {
    const place = { type: 'TextPositionSelector', start, end: start + exact.length } as const
    expect(createFinder(STORY)([{ ...quote, exact }, place]).status).toBe('orphan')
    expect(createFinder('')([{ ...quote, exact }, place]).status).toBe('orphan')
  }
})

test('finds an unchanged passage where it stood', () => {
  expect(found(STORY, 'serious and widespread', STORY)).toEqual(['exact', 'serious and widespread'])
})

test('finds a passage that an added paragraph has moved', () => {
  const moved = STORY.replace('\n\n', '\n\nThis story was updated on Friday.\n\n')
  expect(found(STORY, 'serious and widespread', moved)).toEqual(['moved', 'serious and widespread'])
  expect(found(STORY, 'good', moved)).toEqual(['moved', 'good'])
})

test('tells the same words apart by what stands around them', () => {
  const second = STORY.lastIndexOf('good')
  const moved = `Updated on Friday.\n\n${STORY}`
  const place = createFinder(moved)(describeStretch(STORY, second, second + 4))
  expect(place).toEqual({
    status: 'moved',
    certain: true,
    start: moved.lastIndexOf('good'),
    end: moved.lastIndexOf('good') + 4,
  })
})

test('is not taken in by the same words coming to stand at the old place', () => {
  const text = 'First good thing here is short.\n\nThe council was rated good in 2012, inspectors said again.'
  const { start, end } = find(text, 'good', 1)
  const today = `${'x'.repeat(start)}good but of something else altogether, on its own.\n\n${text}`
  expect(createFinder(today)(describeStretch(text, start, end))).toMatchObject({
    status: 'moved',
    start: today.lastIndexOf('good'),
  })
})

test('an everyday word whose context is gone is an orphan', () => {
  const today = 'Quite another story, in which something was rated good by somebody.'
  expect(createFinder(today)(describeStretch(STORY, ...ends(find(STORY, 'good'))))).toEqual({
    status: 'orphan',
    start: null,
    end: null,
  })
})

test.each(['Wakefield Council', 'requires improvement to be good'])(
  '%j, deleted, is not taken for the same words about something else',
  (words) => {
    const other = `Far below, ${words} came up once more.`
    const before = `At first ${words} was in the news, as readers know.\n\nThen came much else.\n\n${other}`
    const today = before.slice(before.indexOf('\n\n') + 2)
    expect(found(before, words, before)).toEqual(['exact', words])
    expect(found(before, words, today)).toEqual(['orphan', ''])
  },
)

test('a deleted passage is an orphan', () => {
  const today = STORY.replace('“serious and widespread” and ', '')
  expect(
    createFinder(today)(describeStretch(STORY, ...ends(find(STORY, 'serious and widespread')))),
  ).toMatchObject({
    status: 'orphan',
  })
})

const signs = fc.constantFrom(
  ...'ab “”’-…\u00a0\u00ad\u200b\u202e\n\u{1f600}',
  ...['e\u0301', 'children ', 'rated good ', '\n\n'],
)
const anyText = fc.array(signs, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))

test('whatever a text is made of, a stretch stands where it stood, and nothing is found beyond the ends of another', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), fc.nat(), (text, other, from, length) => {
      const start = from % text.length
      const end = start + 1 + (length % (text.length - start))
      const selectors = describeStretch(text, start, end)
      expect(createFinder(text)(selectors)).toMatchObject({ status: 'exact', start, end })
      const anchor = createFinder(other + text)(selectors)
      if (anchor.start === null) return
      expect(anchor.start).toBeLessThan(anchor.end)
      expect(anchor.end).toBeLessThanOrEqual(other.length + text.length)
    }),
  )
})

test('words that now stand in several places with nothing to tell them apart are an orphan', () => {
  const words = 'the council said in a statement'
  const before = `Again ${words}, which was short.`
  const today = `One: ${words}!\n\nTwo: ${words}!`
  expect(createFinder(today)(describeStretch(before, ...ends(find(before, words))))).toMatchObject({
    status: 'orphan',
  })
})

test('copes with a text in which the words stand a hundred thousand times', () => {
  const text = 'ab'.repeat(100_000)
  expect(createFinder(text)(describeStretch(text, 1000, 1002))).toEqual({
    status: 'exact',
    certain: true,
    start: 1000,
    end: 1002,
  })
  expect(createFinder(`${text} `)(describeStretch(`zz${text}`, 0, 4))).toMatchObject({ status: 'orphan' })
})

test('says what has become of words that an editor changed', () => {
  const today = STORY.replace('serious and widespread', 'grave and widespread')
  const { start, end } = find(today, 'grave and widespread')
  expect(createFinder(today)(describeStretch(STORY, ...ends(find(STORY, 'serious and widespread'))))).toEqual(
    {
      status: 'changed',
      certain: true,
      start,
      end,
      was: 'serious and widespread',
      now: 'grave and widespread',
    },
  )
})

test('other quotation marks, dashes, spaces and soft hyphens are no change', () => {
  const today = STORY.replace(/[“”]/g, '"').replaceAll('and', 'a\u00adnd').replaceAll('had ', 'had\u00a0')
  expect(found(STORY, '“serious and widespread” and said', today)).toEqual([
    'exact',
    '"serious a\u00adnd widespread" a\u00adnd said',
  ])
})

test('an edited passage is not taken for the same words elsewhere', () => {
  const words = 'children had waited too long'
  const today = `${STORY.replace('waited too', 'been waiting far too')}\n\nA father in Surrey wrote that ${words} and that he had given up.`
  expect(found(STORY, words, today)).toEqual(['changed', 'children had been waiting far too long'])
})

test.each(['failed to act', 'did not act', 'didn’t act', 'were unable to act', 'refused to act'])(
  'words that deny what was saved are never certain: %s',
  (denied) => {
    const around = (acted: string) =>
      `The report is out today.\n\nLeaders ${acted} on the warnings that staff gave them in the spring of the year.\n\nParents were told.`
    const [before, today] = [around('acted'), around(denied)]
    const words = 'Leaders acted on the warnings that staff gave them'
    expect(createFinder(today)(describeStretch(before, ...ends(find(before, words))))).toMatchObject({
      certain: false,
    })
  },
)

test('words that may be others are said to be uncertain', () => {
  const words = 'The council was rated good in 2012, and the school next door was rated good last week.'
  const today = `Quite another story.\n\n${words}\n\nNothing around it is as it was, and there is more of it than before.`
  const { prefix, suffix } = describeStretch(STORY, ...ends(find(STORY, words)))[0]
  expect([prefix.length, suffix.length]).toEqual([64, 0])
  expect(createFinder(today)(describeStretch(STORY, ...ends(find(STORY, words))))).toMatchObject({
    status: 'moved',
    certain: false,
  })
})

const verdict = (council: string, grade: string, year: number, count: number) =>
  `${council} Council’s services were rated ${grade} in ${year} after inspectors found ${count} children at risk. A spokesperson said that the council was sorry and was working hard to improve.`
const BARNSLEY = verdict('Barnsley', 'inadequate', 2015, 12)
const CAMDEN = verdict('Camden', 'good', 2018, 14)
const ESSEX = verdict('Essex', 'requires improvement', 2016, 22)

test.each([
  'Barnsley Council',
  'rated inadequate in 2015',
  'inspectors found 12 children at risk',
  'A spokesperson said that the council was sorry and was working hard to improve.',
  BARNSLEY,
])('%j, deleted, is never marked in the sentences about the next council', (words) => {
  const before = ['Verdicts in brief', BARNSLEY, CAMDEN, ESSEX].join('\n\n')
  const today = ['Verdicts in brief', CAMDEN, ESSEX].join('\n\n')
  expect(certainly(before, words, today)).toBeNull()
})

test.each([
  ['rated inadequate in 2015', 'inadequate', 'good'],
  ['rated inadequate in 2015', 'were rated', 'were not rated'],
  ['inspectors found 12 children at risk', '12', '13'],
  ['Barnsley Council’s services were rated', 'Barnsley', 'Bradford'],
])('%j with %j become %j is for the reader to look at', (words, was, now) => {
  const before = `${BARNSLEY}\n\nIt rained.`
  const today = before.replace(was, now)
  expect(found(before, words, today)[0]).not.toBe('orphan')
  expect(certainly(before, words, today)).toBeNull()
})

test.each([
  ['Barnsley', 'Bradford'],
  ['Barnsley', 'Rochdale'],
  ['2015', '2016'],
])(
  'the same words at the same place are for the reader to look at where %j beside them has become %j',
  (was, now) => {
    const words = 'services were rated inadequate'
    const before = `${BARNSLEY}\n\nIt rained.`
    expect(certainly(before, words, before.replace('at risk', 'in danger'))).toBe(words)
    expect(found(before, words, before.replace(was, now))).toEqual(['exact', words])
    expect(certainly(before, words, before.replace(was, now))).toBeNull()
  },
)

test.each([
  ['three children', 'four children'],
  ['three children', 'most children'],
  ['unsafe', 'safe'],
  ['fell', 'rose'],
  ['and Hull', 'and Kent'],
])('%j become %j is for the reader to look at, though it is told in words', (was, now) => {
  const words = `In Hull, unsafe visits fell when three children in Leeds and Hull were seen`
  const before = `Inspectors wrote in May.\n\n${words}, the leaders of both councils said.`
  const today = before.replace(was, now)
  expect(found(before, words, today)).toEqual(['changed', words.replace(was, now)])
  expect(certainly(before, words, today)).toBeNull()
})

test('few words that have moved are marked only where what is around them names the same', () => {
  const told = (who: string) =>
    `${who} were told that visits had been missed, that help for children came too late to be of use, and that plans had been left to gather dust for want of anybody to read them.`
  const unnamed = told('Those who lead the service in the borough')
  const named = told('Those who lead the service in the borough of Camden').replace('came', 'in Camden came')
  const words = 'came too late to be of use'
  expect(certainly(unnamed, words, `It rained.\n\n${unnamed}`)).toBeNull()
  expect(found(unnamed, words, `It rained.\n\n${unnamed}`)).toEqual(['moved', words])
  expect(certainly(named, words, `It rained.\n\n${named}`)).toBe(words)
})

test('a number that is another beside a passage that has moved leaves it to the reader', () => {
  const words = 'A spokesperson said that the council was sorry and was working hard'
  const moved = `It rained.\n\n${BARNSLEY}`
  expect(certainly(BARNSLEY, words, moved)).toBe(words)
  expect(certainly(BARNSLEY, words, moved.replace('12 children', '31 children'))).toBeNull()
})

test('a paragraph among others like it is found where it has moved, for the reader to look at', () => {
  const before = ['Verdicts in brief', BARNSLEY, CAMDEN, ESSEX].join('\n\n')
  const today = ['Verdicts in brief', ESSEX, CAMDEN, BARNSLEY].join('\n\n')
  expect(found(before, BARNSLEY, today)).toEqual(['moved', BARNSLEY])
  expect(certainly(before, BARNSLEY, today)).toBeNull()
})

test('a passage of many paragraphs is known by its first and last words', () => {
  const long = Array.from({ length: 60 }, (_, at) => `In week ${at} inspectors read ${at * 7} plans.`).join(
    ' ',
  )
  const today = `New top line.\n\n${STORY}\n\n${long.replace('week 30', 'the thirtieth week')}\n\nThe end.`
  const [status, now] = found(`${STORY}\n\n${long}\n\nThe end.`, long, today)
  expect(status).toBe('changed')
  expect(now).toMatch(/^In week 0 .* thirtieth week .* 413 plans\.$/)
})

test('a passage of many paragraphs in which one council has become another is for the reader to look at', () => {
  const told = (at: number) => `In week ${at} inspectors in Hull read ${at * 7} plans.`
  const weeks = Array.from({ length: 30 }, (_, at) => told(at)).join(' ')
  const long = `${BARNSLEY}\n\n${STORY}\n\n${weeks}\n\n${CAMDEN}\n\n${ESSEX}`
  const [shorter, other] = [long.replace('read 105', '105'), long.replace('Hull read 105', 'Kent read 105')]
  expect(certainly(long, long, shorter)).toBe(shorter)
  expect(certainly(long, long, other)).toBeNull()
})

function find(text: string, words: string, from = 0): { start: number; end: number } {
  const start = from === 0 ? text.indexOf(words) : text.lastIndexOf(words)
  return { start, end: start + words.length }
}

function ends({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end]
}

/** What would be marked on the page. */
function certainly(before: string, words: string, after: string): string | null {
  const anchor = createFinder(after)(describeStretch(before, ...ends(find(before, words))))
  return anchor.start !== null && anchor.certain ? after.slice(anchor.start, anchor.end) : null
}

function found(before: string, words: string, after: string): [string, string] {
  const { status, start, end } = createFinder(after)(describeStretch(before, ...ends(find(before, words))))
  return [status, start === null ? '' : after.slice(start, end)]
}
