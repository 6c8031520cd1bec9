import { type Article, type Attribution, DEFAULT_SETTINGS } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { quotationHtml } from './as-html.ts'
import type { Quoted } from './as-text.ts'
import { LAYOUTS } from './layouts.ts'

const HOSTILE = '<img src=x onerror="alert(1)"> & </p><script>alert(1)</script>'
const article: Article = {
  title: 'A story',
  byline: null,
  siteName: 'CYP Now',
  url: 'https://www.cypnow.co.uk/news/article/story?a=1&b=2',
  published: '2018-07',
  partial: false,
}
const attribution: Attribution = {
  speaker: { name: 'Robin Example', surface: 'he', role: 'leader', organisation: null, council: null },
  certainty: 'uncertain',
}

const htmlOf = (quoted: Quoted) => quotationHtml(quoted, LAYOUTS.plain, '2026-11-22')
const pasted = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

test('is a quote with who said it, and a link to where it stands', () => {
  const body = pasted(htmlOf({ paragraphs: ['“First.', '“Last.”'], attribution, article }))
  expect([...body.querySelectorAll('blockquote > p')].map((p) => p.textContent)).toEqual([
    '“First.',
    '“Last.”',
  ])
  expect([...body.children].slice(1).map((part) => part.textContent)).toEqual([
    '— Robin Example, leader (attribution uncertain)',
    'A story, CYP Now, July 2018, https://www.cypnow.co.uk/news/article/story?a=1&b=2',
  ])
  expect(body.querySelector('a')?.href).toBe(article.url)
})

test('a Harvard reference has its publication in italics, and a link', () => {
  const quoted = { paragraphs: ['“Words.”'], attribution, article }
  const body = pasted(quotationHtml(quoted, DEFAULT_SETTINGS.citation, '2026-11-22'))
  expect(body.querySelector(':scope > p:last-child')?.innerHTML).toBe(
    '<i>CYP Now</i> (2018) ‘A story’, July. Available at: ' +
      '<a href="https://www.cypnow.co.uk/news/article/story?a=1&amp;b=2">https://www.cypnow.co.uk/news/article/story?a=1&amp;b=2</a>' +
      ' (Accessed: 22 November 2026).',
  )
})

test('leaves out what is not known', () => {
  const nothing: Article = { ...article, title: null, siteName: null, url: null, published: null }
  const unattributed = { speaker: null, certainty: null }
  expect(htmlOf({ paragraphs: ['“Words.”'], attribution: unattributed, article: nothing })).toBe(
    '<blockquote><p>“Words.”</p></blockquote>',
  )
})

test('what a page says is text, whatever it says', () => {
  const speaker = { name: HOSTILE, surface: HOSTILE, role: HOSTILE, organisation: HOSTILE, council: null }
  const quoted: Quoted = {
    paragraphs: [HOSTILE],
    attribution: { speaker, certainty: 'certain' },
    article: { ...article, title: HOSTILE, byline: HOSTILE, siteName: HOSTILE, url: 'javascript:alert(1)' },
  }
  for (const layout of Object.values(LAYOUTS)) {
    const body = pasted(quotationHtml(quoted, layout, '2026-11-22'))
    expect(body.querySelector('p')?.textContent).toBe(HOSTILE)
    expect(body.querySelectorAll('img, script, a, [onerror]')).toHaveLength(0)
  }
})
