import type { Extraction, Quotation, RatingMention, Speaker } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { threeRecords } from '../panel/made-up/story.ts'
import { type Quoted, quotationText } from '../quotations/as-text.ts'
import { LAYOUTS } from '../quotations/layouts.ts'
import { contentOf, selectionContent } from './content.ts'

const copied = (quoted: Quoted) => quotationText(quoted, LAYOUTS.plain, '2026-11-22')

const speaker: Speaker = {
  name: 'Robin Example',
  surface: 'she',
  role: 'council leader',
  organisation: 'Wakefield Council',
  council: 'E08000036',
}
const council = {
  kind: 'council' as const,
  start: 0,
  end: 17,
  text: 'Wakefield Council',
  rule: 'council',
  council: 'E08000036',
  name: 'Wakefield',
}
const rating: RatingMention = {
  kind: 'rating',
  start: 20,
  end: 30,
  text: 'inadequate',
  rule: 'rating',
  rating: 'inadequate',
  judgement: 'overall-effectiveness',
  status: 'previous',
  council: 'E08000036',
}
const TEXT = '“We let families down.”\n\n“We are putting it right.”\n\n“Somebody else speaks.”'
const quotation = (words: string, speech: number, who: Speaker | null = speaker): Quotation => ({
  kind: 'direct',
  start: TEXT.indexOf(words) - 1,
  end: TEXT.indexOf(words) + words.length + 1,
  text: `“${words}”`,
  words,
  speech,
  speaker: who,
  speakerStart: null,
  speakerEnd: null,
  confidence: 1,
  rule: 'quotation-by-colon',
})
const first = quotation('We let families down.', 1)
const second = quotation('We are putting it right.', 1)
const other = quotation('Somebody else speaks.', 2, null)
const story: Extraction = {
  article: {
    title: 'A story',
    byline: null,
    siteName: 'CYP Now',
    url: null,
    published: '2018',
    partial: false,
  },
  text: TEXT,
  mentions: [council, rating],
  quotations: [first, second, other],
  inspections: [],
}

test('a quotation shows who speaks, over how many paragraphs, and copies the whole speech', () => {
  const content = contentOf(first, story, [])
  expect(content).toMatchObject({
    name: 'Robin Example',
    about: ['council leader', 'Wakefield Council'],
    detail: 'Quotation over 2 paragraphs',
    rule: 'quotation-by-colon',
    attribution: { certainty: 'certain' },
  })
  expect(copied(content.quoted)).toMatch(
    /^“We let families down\.”\n\n“We are putting it right\.” — Robin Example, council leader, Wakefield Council\n/,
  )
})

test('a speech is as uncertain as the least certain of its paragraphs', () => {
  const unsure = { ...second, confidence: 0.5 }
  const content = contentOf(first, { ...story, quotations: [first, unsure] }, [])
  expect(content.attribution?.certainty).toBe('uncertain')
  expect(copied(content.quoted)).toContain('(attribution uncertain)')
})

test('a speaker that the reader has confirmed stands in place of the detected one', () => {
  const confirmed = { speaker: { ...speaker, name: 'Jo Sample', role: null } }
  const content = contentOf(first, story, [{ confirmed }, { confirmed: null }])
  expect(content).toMatchObject({
    name: 'Jo Sample',
    about: ['Wakefield Council'],
    detail: 'Quotation over 2 paragraphs · speaker confirmed by you',
  })
  expect(copied(content.quoted)).toContain('” — Jo Sample, Wakefield Council\n')
})

test('a quotation by nobody known says so and names nobody', () => {
  const { name, about, detail, quoted } = contentOf(other, story, [])
  expect([name, about, detail]).toEqual(['Speaker not said', [], 'Quotation'])
  expect(copied(quoted)).not.toContain('—')
})

test('a rating shows judgement, council, grade and how it stands', () => {
  expect(contentOf(rating, story, [])).toMatchObject({
    name: 'Inadequate',
    about: ['Overall effectiveness', 'Wakefield'],
    rating: 'inadequate',
    detail: 'Earlier rating',
  })
})

test('a mark that a record has to do with can be put right there', () => {
  const inspections = threeRecords.extraction?.inspections ?? []
  expect(contentOf(rating, story, []).isInRecord).toBe(false)
  expect(contentOf(rating, { ...story, inspections }, []).isInRecord).toBe(true)
  expect(contentOf(first, { ...story, inspections }, []).isInRecord).toBe(false)
})

test('a council shows its name and code', () => {
  expect(contentOf(council, story, [])).toMatchObject({
    name: 'Wakefield',
    detail: 'Council · GSS code E08000036',
  })
})

test('a long selection is cut for show and copied whole', () => {
  const words = 'word '.repeat(40).trim()
  const { detail, quoted } = selectionContent(words, story)
  expect(detail.length).toBeLessThanOrEqual(90)
  expect(copied(quoted)).toContain(words)
})

test('a rating is called as the panel calls it', () => {
  const leaders: RatingMention = { ...rating, judgement: 'leadership' }
  expect(contentOf(leaders, story, []).about[0]).toBe('Impact of leaders')
})
