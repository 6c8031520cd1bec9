import { extract, layOut } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { speechesOf } from '../../quotations/speeches.ts'
import { pasted } from '../examples/pasted.ts'
import { speakerExample } from './speaker-as-example.ts'

const TEXT = [
  'Bury Council met on Monday.',
  'Council leader Mara Whitlow spoke first, and Ivor Blane, lead member for children, answered.',
  '“We have hired forty social workers since June,” said Blane.',
  '“Nobody should wait for a visit,” Whitlow said.',
].join('\n\n')
const article = {
  title: null,
  byline: null,
  siteName: null,
  url: 'https://example.org/bury',
  published: '2016-03-01',
  partial: false,
}
const extraction = extract({ text: TEXT, blocks: layOut(TEXT).blocks, article })
const [speech] = speechesOf(extraction)
if (!speech?.speaker) throw new Error('The story has nobody who speaks.')
const { speaker } = speech

test('a speaker is copied as an example, which fails in the name alone when its rule runs it', async () => {
  const named = { ...speaker, name: 'Wren Sample', role: 'chief executive' }
  const copied = speakerExample(extraction, speech, { speaker: named, certainty: 'confirmed' })
  const [{ rule, example, marks } = { rule: '', example: null, marks: [] }] = await pasted(copied ?? '')
  expect(rule).toBe('quotation-said-after')
  expect(example).toMatchObject({
    text: expect.stringMatching(/^Council leader Mara Whitlow spoke.*said Blane\.$/s),
    finds: [
      {
        text: '“We have hired forty social workers since June,”',
        speaker: { name: 'Wren Sample', role: 'chief executive' },
      },
    ],
  })
  expect(marks).toMatchObject([
    { text: '“We have hired forty social workers since June,”', speaker: { name: 'Ivor Blane' } },
  ])
})

test('that nobody is named is an example too, and whom the rules found is none', () => {
  expect(speakerExample(extraction, speech, { speaker: null, certainty: 'confirmed' })).toContain(
    'speaker: null',
  )
  expect(speakerExample(extraction, speech, { speaker, certainty: 'confirmed' })).toBeNull()
})
