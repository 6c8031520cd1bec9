import { beforeEach, expect, test } from 'vitest'
import { readArticle } from '../article/read-article.ts'
import { openPage } from '../testing/open-page.ts'

const ADDRESS = 'https://www.cypnow.co.uk/cyp/news/1149336/sample'
let page: Document

beforeEach(async () => {
  page = await openPage({ fixture: '2015-cyp-news.html' })
})

function read() {
  const article = readArticle(page, ADDRESS)
  if (!article) throw new Error('the fixture is a story')
  return article
}

/** What the page shows on the stretch of these words, one string for each range. */
function shown(words: string): string[] {
  const { text, map } = read()
  const start = text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return map.rangesOf(start, start + words.length).map(onPage)
}

function onPage({
  startContainer,
  startOffset,
  endOffset,
}: ReturnType<ReturnType<typeof read>['map']['rangesOf']>[0]) {
  return startContainer.data.slice(startOffset, endOffset)
}

test('words in one text node are one range', () => {
  expect(shown('drift and delay')).toEqual(['drift and delay'])
})

test('words over inline elements are a range for each text node', () => {
  expect(shown('them,” the report says')).toEqual(['them,” the re', 'port', ' says'])
})

test('words over a line break leave the break out', () => {
  expect(shown('says. “Too')).toEqual(['says.', '“Too'])
})

test('collapsed white space, soft hyphens and non-breaking spaces are covered as the page has them', () => {
  expect(shown('become normal')).toEqual(['become nor\u00admal'])
  expect(shown('the checks which')).toEqual(['the\n   checks   which'])
  expect(shown('Sunderland\u00a0City\u00a0Council had')).toEqual(['Sunderland\u00a0City\u00a0Council had'])
})

test('words around hidden ones leave these unmarked', () => {
  expect(shown('every word of this. We owe')).toEqual(['every word of this. ', 'We owe'])
})

test('a stretch over paragraphs leaves out what stands between them', () => {
  const { text, map } = read()
  const [from, to] = [text.indexOf('Too many plans'), text.indexOf('We accept')]
  expect(map.rangesOf(from, to).map(onPage)).toEqual([
    'Too many plans were never followed up.”',
    "The council's leader, Imogen Placeholder, said: “",
  ])
})

test('every offset leads to the page and back', () => {
  const { text, map } = read()
  for (let at = 0; at < text.length; at++) {
    for (const { startContainer, startOffset } of map.rangesOf(at, at + 1)) {
      expect(map.offsetOf(startContainer, startOffset)).toBe(at)
    }
  }
})

test('an offset among letters that the text leaves out belongs to what stands before', () => {
  const { text, map } = read()
  const [span] = map.rangesOf(text.indexOf('normal'), text.indexOf('normal') + 6)
  const hyphen = (span?.startContainer.data.indexOf('\u00ad') ?? 0) + 1
  expect(span && map.offsetOf(span.startContainer, hyphen)).toBe(text.indexOf('normal') + 3)
})

test('a point between elements is that of the next words; one in furniture or below the story is none', () => {
  const { text, map } = read()
  const quotation = page.querySelector('blockquote')
  if (!quotation) throw new Error('the fixture has a quotation')
  expect(map.offsetOf(quotation, 0)).toBe(text.indexOf('“Nothing matters'))
  expect(map.offsetOf(page.querySelector('.caption')?.firstChild ?? page, 3)).toBeNull()
  expect(map.offsetOf(page.body, page.body.childNodes.length)).toBeNull()
})

test('a selection covers the article’s words in it, and no white space around them', () => {
  const { text, map } = read()
  const range = page.createRange()
  const [caption, bold] = [page.querySelector('.caption'), page.querySelector('#main p b')]
  if (!caption || !bold) throw new Error('the fixture has both')
  range.selectNodeContents(caption)
  expect(map.spanOf(range, text)).toBeNull()
  range.setEnd(bold, 1)
  const span = map.spanOf(range, text)
  expect(span && text.slice(span.start, span.end)).toMatch(/^Inspectors said.*\n\n.*to them,” the report$/)
})

test('nodes that have gone or changed give nothing, the others what they gave', () => {
  const { text, map } = read()
  const [start, end] = [text.indexOf('them,” the'), text.indexOf(' says. “Too')]
  const spans = map.rangesOf(start, end)
  const bold = page.querySelector('#main b')
  bold?.remove()
  expect(map.rangesOf(start, end).map(onPage)).toEqual(['them,” the re'])
  expect(map.offsetOf(spans[1]?.startContainer ?? page, 0)).toBeNull()
  spans[0]?.startContainer.deleteData(0, 5)
  expect(map.rangesOf(start, end)).toEqual([])
  page.body.replaceChildren()
  expect(map.rangesOf(0, text.length)).toEqual([])
})

test('ranges outside the text are none', () => {
  const { text, map } = read()
  expect(map.rangesOf(text.length, text.length + 10)).toEqual([])
  expect(map.rangesOf(5, 5)).toEqual([])
})
