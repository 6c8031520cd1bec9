import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { looksLikeStory } from './looks-like-story.ts'
import { parse } from './testing/parse.ts'

const fixture = (name: string) => parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))
const ADDRESS = 'https://www.example.org/sample'
const STORY_ADDRESS = 'https://www.cypnow.co.uk/content/news/sample'
const PARAGRAPH = `<p>${'Inspectors said that the council had not done what it had promised to do. '.repeat(2)}</p>`

test.each(['2015-cyp-news.html', '2016-news-article.html', '2018-content-news.html'])(
  '%s is a story',
  (name) => {
    expect(looksLikeStory(fixture(name), ADDRESS)).toBe(true)
  },
)

test.each(['search.html', 'cookie-wall.html', 'ofsted-provider.html'])('%s is none', (name) => {
  expect(looksLikeStory(fixture(name), ADDRESS)).toBe(false)
})

test.each([
  'https://www.cypnow.co.uk',
  'https://www.cypnow.co.uk/',
  'https://www.cypnow.co.uk/search?author=Neil&page=2',
  'https://www.communitycare.co.uk/category/children/',
])('%s is a list, whatever it declares', (address) => {
  expect(looksLikeStory(fixture('2016-news-article.html'), address)).toBe(false)
})

test('three real paragraphs side by side are a story without any declaration', () => {
  expect(looksLikeStory(parse(`<html><body><div>${PARAGRAPH.repeat(3)}</div></body></html>`), ADDRESS)).toBe(
    true,
  )
  expect(looksLikeStory(parse(`<html><body><div>${PARAGRAPH.repeat(2)}</div></body></html>`), ADDRESS)).toBe(
    false,
  )
})

test('one real paragraph is a story under an address that only stories have', () => {
  const short = parse(`<html><body><h1>Council acts</h1>${PARAGRAPH}</body></html>`)
  expect(looksLikeStory(short, ADDRESS)).toBe(false)
  expect(looksLikeStory(short, STORY_ADDRESS)).toBe(true)
  expect(looksLikeStory(fixture('cookie-wall.html'), STORY_ADDRESS)).toBe(false)
})

test('lines that breaks set apart are paragraphs too', () => {
  const lines = `${PARAGRAPH.slice(3, -4)}<br><br>`.repeat(3)
  expect(looksLikeStory(parse(`<html><body><div>${lines}</div></body></html>`), ADDRESS)).toBe(true)
})

test('paragraphs each in a card of their own are teasers', () => {
  const cards = `<div>${PARAGRAPH}</div>`.repeat(9)
  expect(looksLikeStory(parse(`<html><body>${cards}</body></html>`), ADDRESS)).toBe(false)
})

test('broken JSON-LD is passed over', () => {
  const script = '<script type="application/ld+json">{ "@type": "NewsArticle", </script>'
  expect(looksLikeStory(parse(`<html><head>${script}</head><body></body></html>`), ADDRESS)).toBe(false)
})

test('an empty document is no story', () => {
  expect(looksLikeStory(parse(''), ADDRESS)).toBe(false)
  expect(looksLikeStory(parse('<html></html>'), 'not an address')).toBe(false)
})
