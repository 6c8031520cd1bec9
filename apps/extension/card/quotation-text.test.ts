import type { Article, Speaker } from '@spotcheck/core'
import { describe, expect, test } from 'vitest'
import { quotationText } from './quotation-text.ts'

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

describe('a quotation to paste', () => {
  test('gives the words, the speaker with role and organisation, and where it stands', () => {
    expect(quotationText(['We know what to do.'], speaker, article)).toBe(
      '“We know what to do.” — Robin Example, council leader, Wakefield Council\n' +
        'Inspectors praise a northern council, CYP Now, 20 July 2018\n' +
        'https://www.cypnow.co.uk/news/article/praise',
    )
  })

  test('opens every paragraph of a speech with a mark and closes only the last', () => {
    expect(quotationText(['First.', 'Last.'], null, article)).toMatch(/^“First\.\n\n“Last\.”\n/)
  })

  test('leaves the comma before "she said" in the story', () => {
    expect(quotationText(['We know,'], null, article)).toMatch(/^“We know”\n/)
  })

  test('names a watchdog once', () => {
    const ofsted: Speaker = { ...speaker, name: 'Ofsted', role: null, organisation: 'Ofsted' }
    expect(quotationText(['Plans are late.'], ofsted, article)).toMatch(/^“Plans are late.” — Ofsted\n/)
  })

  test('leaves out what is not known', () => {
    const unknown: Article = { ...article, title: null, siteName: null, url: null, published: null }
    expect(quotationText(['Words.'], null, unknown)).toBe('“Words.”')
  })
})
