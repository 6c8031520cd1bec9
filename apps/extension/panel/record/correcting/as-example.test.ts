import { type Correction, corrected, extract, layOut } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { exampleOf } from './as-example.ts'
import type { Field } from './field.ts'

const STORY = [
  "Ofsted's report was published on Tuesday. Bury Council was rated “good” by Ofsted, but “inadequate” for leadership. It followed a SIF inspection.",
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

test('what is not a rating should not be found', () => {
  const text = example('leadership', { judgements: [{ judgement: 'leadership', rating: null }] })
  expect(text).toContain("text: 'good'")
  expect(text).not.toContain("text: 'inadequate'")
})

test('a council and a framework are examples for their own rules', () => {
  const bolton = { council: 'E08000001', name: 'Bolton' }
  expect(example('council', { council: bolton })).toContain(
    "// Rule: council\n{\n  text: 'Bury Council was rated “good” by Ofsted, but “inadequate” for leadership.',\n  published: '2016-03-01',\n  finds: [\n    { text: 'Bury Council', council: 'E08000001', name: 'Bolton' },\n  ],",
  )
  expect(example('framework', { framework: 'ILACS' })).toContain(
    "// Rule: framework\n{\n  text: 'It followed a SIF inspection.',\n  published: '2016-03-01',\n  finds: [\n    { text: 'SIF', framework: 'ILACS' },\n  ],",
  )
})

test('what no words of the story say is no example', () => {
  expect(example('adoption', { judgements: [{ judgement: 'adoption', rating: 'good' }] })).toBeNull()
})
