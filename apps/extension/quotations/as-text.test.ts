import { type Article, type Attribution, DEFAULT_SETTINGS, type Speaker } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { quotationText } from './as-text.ts'
import { LAYOUTS } from './layouts.ts'

const TODAY = '2026-11-22'
const article: Article = {
  title: 'Inspectors praise a northern council',
  byline: null,
  siteName: 'CYP Now',
  url: 'https://www.cypnow.co.uk/news/article/praise',
  published: '2018-07-20',
  partial: false,
}
const speaker: Speaker = {
  name: 'Robin Example',
  surface: 'he',
  role: 'council leader',
  organisation: 'Wakefield Council',
  council: 'E08000036',
}
const nobody: Attribution = { speaker: null, certainty: null }
const copied = (attribution: Attribution, changes: Partial<Article> = {}) =>
  quotationText(
    { paragraphs: ['“We know.”'], attribution, article: { ...article, ...changes } },
    LAYOUTS.plain,
    TODAY,
  )

test('gives the words, the speaker with role and organisation, and where they stand', () => {
  expect(copied({ speaker, certainty: 'certain' })).toBe(
    '“We know.” — Robin Example, council leader, Wakefield Council\n' +
      'Inspectors praise a northern council, CYP Now, 20 July 2018, https://www.cypnow.co.uk/news/article/praise',
  )
})

test('says that an attribution is uncertain, until the reader confirms it', () => {
  expect(copied({ speaker, certainty: 'uncertain' })).toContain(
    ' — Robin Example, council leader, Wakefield Council (attribution uncertain)\n',
  )
  expect(copied({ speaker, certainty: 'confirmed' })).not.toContain('uncertain')
})

test('keeps the paragraphs of a speech apart', () => {
  const text = quotationText(
    { paragraphs: ['“First.', '“Last.”'], attribution: nobody, article },
    LAYOUTS.plain,
    TODAY,
  )
  expect(text).toMatch(/^“First\.\n\n“Last\.”\n/)
})

test('names a watchdog once', () => {
  const ofsted: Speaker = { ...speaker, name: 'Ofsted', role: null, organisation: 'Ofsted' }
  expect(copied({ speaker: ofsted, certainty: 'certain' })).toMatch(/^“We know\.” — Ofsted\n/)
})

test('leaves out what is not known', () => {
  expect(copied(nobody, { siteName: null, published: null })).toBe(
    '“We know.”\nInspectors praise a northern council, https://www.cypnow.co.uk/news/article/praise',
  )
  expect(copied(nobody, { title: null, siteName: null, url: null, published: null })).toBe('“We know.”')
})

test('until the reader chooses, a Harvard reference stands below', () => {
  const by = (changes: Partial<Article>) =>
    quotationText(
      { paragraphs: ['“We know.”'], attribution: nobody, article: { ...article, ...changes } },
      DEFAULT_SETTINGS.citation,
      TODAY,
    )
  expect(by({ byline: 'By Mara Whitlow' })).toBe(
    '“We know.”\nWhitlow, M. (2018) ‘Inspectors praise a northern council’, CYP Now, 20 July. ' +
      'Available at: https://www.cypnow.co.uk/news/article/praise (Accessed: 22 November 2026).',
  )
  expect(by({ title: null, siteName: null, url: null, published: null })).toBe('“We know.”')
})
