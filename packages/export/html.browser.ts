import { type Annotation, linkTo } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { toHtml } from './html.ts'
import { filledWith, HOSTILE, QUOTATION, SPEECH } from './sample-annotations.ts'
import { CORRECTED, recordWith } from './sample-records.ts'

const read = (annotations: Annotation[], inspections = [CORRECTED]) =>
  new DOMParser().parseFromString([...toHtml({ annotations, inspections })].join(''), 'text/html')

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

test('has the records as a table, and the quotes by article, cited', () => {
  const page = read([SPEECH, QUOTATION])
  expect(textsOf(page, 'td').slice(0, 4)).toEqual([
    'Wandsworth',
    'SIF',
    '24 November to 15 December 2015',
    'overall effectiveness inadequate',
  ])
  expect(textsOf(page, 'h2')).toEqual(['Wandsworth children’s services rated inadequate'])
  expect(textsOf(page, 'blockquote p')).toEqual([
    'We will act … We must.',
    'And soon.',
    'We will put this right.',
  ])
  expect(textsOf(page, 'cite')).toEqual(['CYP Now'])
  expect(textsOf(page, 'section > p')).toContain(
    '— Petra Sample, director of children’s services, Wandsworth Council',
  )
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([SPEECH.target.source, linkTo(QUOTATION)])
})

/** Lines are paragraphs; what HTML cannot hold is seen to be gone. */
const wordsOf = (text: string) =>
  text
    .replace(/(?!\s)\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .split(/\s+/)
    .filter(Boolean)

test.each([
  ...HOSTILE,
  'lone \ud800 half',
  '"><img src=x onerror=alert(1)>',
  '</style></title><script>1</script>',
])('%j comes out as it was saved and does nothing', (words) => {
  const page = read([filledWith(words)], [recordWith(words)])
  expect(wordsOf(textsOf(page, 'blockquote p').join(' '))).toEqual(wordsOf(words))
  expect(wordsOf(textsOf(page, 'h2').join(' '))).toEqual(wordsOf(words))
  expect(page.querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0)
})

test.each(['javascript:alert(1)', 'data:text/html,x'])('the address %s is no link', (source) => {
  const page = read([{ ...QUOTATION, target: { ...QUOTATION.target, source } }])
  expect(page.querySelectorAll('a')).toHaveLength(0)
})
