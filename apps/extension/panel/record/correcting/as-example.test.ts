import { type Correction, corrected, extract, layOut } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { pasted } from '../../examples/pasted.ts'
import { exampleOf } from './as-example.ts'
import type { Field } from './field.ts'

const STORY = [
  "Ofsted's report was published on Tuesday. Bury Council was rated “good” by Ofsted, but “inadequate” for leadership. It followed a SIF inspection in January 2016.",
  'In 2012 its services for children were judged “adequate”. The adoption service was, in the words of one reader, very outstanding indeed.',
  'Bury Council has answered.',
].join('\n\n')
const article = {
  title: null,
  byline: null,
  siteName: null,
  url: 'https://example.org/bury',
  published: '2016-03-01',
  partial: false,
}
const extraction = extract({ text: STORY, blocks: layOut(STORY).blocks, article })

function example(field: Field, correction: Partial<Correction>): string | null {
  const [detected] = extraction.inspections
  if (!detected) throw new Error('The story gives no record.')
  const whole = { judgements: [], ...correction }
  return exampleOf(extraction, { detected, inspection: corrected(detected, whole) }, field)
}

test('a grade comes with its sentence, its date and all the grades that should be found there', () => {
  expect(example('leadership', { judgements: [{ judgement: 'leadership', rating: 'outstanding' }] })).toBe(
    `// Rule: rating
{
  text: 'Bury Council was rated “good” by Ofsted, but “inadequate” for leadership.',
  published: '2016-03-01',
  finds: [
    { text: 'good', rating: 'good', judgement: 'overall-effectiveness', status: 'current', council: 'E08000002' },
    { text: 'inadequate', rating: 'outstanding', judgement: 'leadership', status: 'current', council: 'E08000002' },
  ],
  seen: 'https://example.org/bury',
},
`,
  )
})

const before = (rating: 'good' | 'adequate', inspected = { from: '2012', to: '2012' }) => ({
  framework: null,
  inspected,
  judgements: [{ judgement: 'overall-effectiveness' as const, rating }],
})

/** Each kind of correction: what its rule makes of the copied example today, and what it should. */
const CORRECTIONS: {
  name: string
  field: Field
  correction: Partial<Correction>
  rule: string
  today: object | null
  wanted: object | null
}[] = [
  {
    name: 'a grade',
    field: 'leadership',
    correction: { judgements: [{ judgement: 'leadership', rating: 'outstanding' }] },
    rule: 'rating',
    today: { text: 'inadequate', rating: 'inadequate' },
    wanted: { text: 'inadequate', rating: 'outstanding' },
  },
  {
    name: 'what is no rating',
    field: 'leadership',
    correction: { judgements: [{ judgement: 'leadership', rating: null }] },
    rule: 'rating',
    today: { text: 'inadequate' },
    wanted: null,
  },
  {
    name: 'a grade that was missed',
    field: 'adoption',
    correction: { judgements: [{ judgement: 'adoption', rating: 'outstanding' }] },
    rule: 'rating',
    today: null,
    wanted: { text: 'outstanding', judgement: 'adoption', status: 'current' },
  },
  {
    name: 'a council',
    field: 'council',
    correction: { council: { council: 'E08000001', name: 'Bolton' } },
    rule: 'council',
    today: { text: 'Bury Council', council: 'E08000002' },
    wanted: { text: 'Bury Council', council: 'E08000001', name: 'Bolton' },
  },
  {
    name: 'a framework',
    field: 'framework',
    correction: { framework: 'ILACS' },
    rule: 'framework',
    today: { text: 'SIF', framework: 'SIF' },
    wanted: { text: 'SIF', framework: 'ILACS' },
  },
  {
    name: 'a date',
    field: 'inspected',
    correction: { inspected: { from: '2016-01-11', to: '2016-01-15' } },
    rule: 'date',
    today: { text: 'January 2016', from: '2016-01' },
    wanted: { text: 'January 2016', from: '2016-01-11', to: '2016-01-15' },
  },
  {
    name: 'a grade given before',
    field: 'previous',
    correction: { previous: before('good') },
    rule: 'rating',
    today: { text: 'adequate', rating: 'adequate', status: 'previous' },
    wanted: { text: 'adequate', rating: 'good', status: 'previous' },
  },
  {
    name: 'the date of the outcome before',
    field: 'previous',
    correction: { previous: before('adequate', { from: '2013', to: '2013' }) },
    rule: 'date',
    today: { text: '2012', from: '2012' },
    wanted: { text: '2012', from: '2013', to: '2013' },
  },
]

test.each(CORRECTIONS)(
  '$name is copied as an example for its rule: pasted there, it fails in this mark alone',
  async (given) => {
    const [{ rule, example: { finds = [] } = {}, marks = [] } = {}, ...others] = await pasted(
      example(given.field, given.correction) ?? '',
    )
    expect(others).toEqual([])
    expect(rule).toBe(given.rule)
    expect(finds.length - marks.length).toBe(Number(given.wanted !== null) - Number(given.today !== null))
    const texts = (of: readonly object[]) => of.map((each) => JSON.stringify(each))
    const amiss = {
      today: marks.filter((mark) => !texts(finds).includes(JSON.stringify(mark))),
      wanted: finds.filter((find) => !texts(marks).includes(JSON.stringify(find))),
    }
    expect(amiss).toMatchObject({
      today: given.today ? [given.today] : [],
      wanted: given.wanted ? [given.wanted] : [],
    })
  },
)

test('a grade whose sentence does not name the council comes with the one that does', async () => {
  const [{ example: { text } = { text: '' } } = {}] = await pasted(
    example('previous', { previous: before('good') }) ?? '',
  )
  expect(text).toMatch(/^Bury Council was rated “good”.*leadership\.\n\nIn 2012 its services/)
})

test('what no words of the story say is no example', () => {
  expect(example('adoption', { judgements: [{ judgement: 'adoption', rating: 'good' }] })).toBeNull()
  expect(example('published', { published: '2016-02-29' })).toBeNull()
})
