import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../testing/parse.ts'
import { readArticle } from './read-article.ts'

const ADDRESS = 'https://www.cypnow.co.uk/content/news/sample'
const WORDS = 'Inspectors said that the council had not done what it had promised to do for children.'
const PARAGRAPHS = ['first', 'second', 'third']
  .map((time) => `<p>For the ${time} time: ${WORDS}</p>`)
  .join('')

function page(head: string, body: string) {
  const document = parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  return readArticle(document, ADDRESS)
}

function story(opening: string, ending = '') {
  return page('', `<main>${opening}<div>${PARAGRAPHS}${ending}</div></main>`)
}

function lines(article: ReturnType<typeof readArticle>): string[] {
  return article?.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`) ?? []
}

test('reads a saved page as a browser does, but for what only a style sheet hides', () => {
  const html = readFileSync(new URL('../fixtures/2015-cyp-news.html', import.meta.url), 'utf8')
  const article = readArticle(parse(html), ADDRESS)
  expect(article?.article).toMatchObject({ byline: 'Rowan Sampleton', published: '2015-07-20' })
  expect(lines(article)).toHaveLength(9)
  expect(lines(article)[4]).toMatch(/had let drift and delay become normal, and that the checks which should/)
})

test('joins its lines by an empty line, and its blocks point at them', () => {
  const article = story('<h1>Council acts</h1>')
  expect(article?.text.split('\n\n')).toEqual(
    article?.blocks.map(({ start, end }) => article.text.slice(start, end)),
  )
})

test.each([
  ['<link rel="next" href="/content/news/sample/2">', true],
  ['<link rel="next" href="?page=2">', true],
  ['<link rel="prev" href="/content/news/sample/page/3/">', true],
  ['<link rel="next" href="/content/news/another-story">', false],
  ['<link rel="next" href="/content/news/sample#comments">', false],
  ['<link rel="next" href="https://[">', false],
])('with %s in its head a story is one of several pages: %s', (head, partial) => {
  expect(page(head, `<main><h1>Council acts</h1>${PARAGRAPHS}</main>`)?.article.partial).toBe(partial)
})

test('knows a site by its address and the day by the markup where the head says neither', () => {
  const article = story(
    '<h1>Council acts</h1><p>Posted <span itemprop="datePublished" content="2020-03-04">today</span></p>',
  )
  expect(article?.article).toMatchObject({ siteName: 'CYP Now', published: '2020-03-04' })
})

test.each([
  ['https://www.communitycare.co.uk/2016/03/29/a-story/', '2016-03-29'],
  ['https://www.theguardian.com/society/2013/oct/15/a-story', '2013-10-15'],
  ['https://www.lgcplus.com/services/children/a-story-15-03-2021/', '2021-03-15'],
  ['https://www.lgcplus.com/services/children/a-story-03-15-2021/', null],
  ['https://www.cypnow.co.uk/content/2016/13/45/a-story/', null],
  ['https://www.cypnow.co.uk/content/news/a-story', null],
])('reads the day from the address %s', (address, day) => {
  const document = parse(`<html><body><main><h1>Council acts</h1>${PARAGRAPHS}</main></body></html>`)
  expect(readArticle(document, address)?.article.published).toBe(day)
})

test('takes the authors of other stories and of comments for nobody', () => {
  const credit = (name: string) => `<p><a rel="author" href="/people">${name}</a></p>`
  const other = (name: string) => `<div class="related">${credit(name)}</div>`
  const article = story(
    `<div>${credit('Before Everything')}</div><h1>Council acts</h1>${other('Some One Else')}${credit('Jo Placeholder')}`,
    `<section id="comments">${credit('A Reader')}</section>`,
  )
  expect(article?.article.byline).toBe('Jo Placeholder')
})

test.each(['parsely-pub-date', 'dc.date.issued', 'article:published'])('reads the day from %s', (name) => {
  const head = `<meta name="${name}" content="2020-03-04T09:00">`
  expect(page(head, `<main><h1>Council acts</h1>${PARAGRAPHS}</main>`)?.article.published).toBe('2020-03-04')
})

test('has no address for a page that was given none', () => {
  const html = readFileSync(new URL('../fixtures/2016-news-article.html', import.meta.url), 'utf8')
  expect(readArticle(parse(html), '')?.article.url).toBeNull()
})

test('the headline comes first, once, wherever Readability leaves it', () => {
  const opening = '<header><h1>Council <em>acts</em></h1></header><h2>Council acts</h2>'
  expect(lines(story(opening)).filter((line) => line.endsWith(': Council acts'))).toEqual([
    'headline: Council acts',
  ])
})

test('of several top headings the one that repeats the declared title is the headline', () => {
  const head = '<meta property="og:title" content="Council acts | The Paper">'
  const body = `<h1>The Paper</h1><h1>Council acts</h1><h1>Weather</h1><div>${PARAGRAPHS}</div>`
  expect(page(head, body)?.article.title).toBe('Council acts')
})

test('headings, list items and quotations are lines of the story; captions, asides and linked lines are not', () => {
  const ending = `<h2>What now</h2><ul><li>A plan by May</li></ul><blockquote>${WORDS}</blockquote>
    <figure><img alt=""><figcaption>The town hall</figcaption></figure><p class="wp-caption-text">The civic centre</p>
    <aside><p>${WORDS}</p></aside><p><a href="/other">Another story</a></p><p hidden>${WORDS}</p><p>At last: ${WORDS}</p>`
  expect(lines(story('<h1>Council acts</h1>', ending)).slice(4)).toEqual([
    'heading: What now',
    'paragraph: A plan by May',
    `paragraph: ${WORDS}`,
    `paragraph: At last: ${WORDS}`,
  ])
})

test('a paragraph may be a bare box, and its words may stand in boxes within the line', () => {
  const boxes = ['first', 'second', 'third'].map((time) => `<div>For the <b>${time}</b> time: ${WORDS}</div>`)
  const article = page('', `<main><h1>Council acts</h1><div>${boxes.join('')}</div></main>`)
  expect(lines(article)).toEqual([
    'headline: Council acts',
    `standfirst: For the first time: ${WORDS}`,
    `paragraph: For the second time: ${WORDS}`,
    `paragraph: For the third time: ${WORDS}`,
  ])
})

test('of a story so short that Readability starts over, each line leads to its own words, not to their like', () => {
  const body = `<nav><p>${WORDS}</p></nav><div class="comment"><h1>Council acts</h1><p>${WORDS}</p><p>In short: ${WORDS}</p></div>`
  const article = page('<meta property="og:type" content="article">', body)
  expect(lines(article)).toHaveLength(3)
  for (const { start, end } of article?.blocks ?? []) {
    const [span] = article?.map.rangesOf(start, end) ?? []
    expect(span?.startContainer.parentElement?.closest('.comment')).not.toBeNull()
  }
})

test('cells of a table are lines of the story, linked or not; a count alone outside of one is not', () => {
  const table = `<table><tr><td><a href="/halton">Halton</a></td><td>good</td><td>4</td></tr></table><p>14</p>`
  expect(lines(story('<h1>Council acts</h1>', `${table}<p>At last: ${WORDS}</p>`)).slice(4)).toEqual([
    'paragraph: Halton',
    'paragraph: good',
    'paragraph: 4',
    `paragraph: At last: ${WORDS}`,
  ])
})

test('what a news system sets between paragraphs is left out by its marks, unless it holds the headline', () => {
  const share = '<div class="share-bar"><span>Tell your friends</span></div>'
  const letter = `<div class="newsletter-form"><p>Our letter: ${WORDS}</p></div>`
  const article = page(
    '',
    `<main class="ad-slot"><h1>Council acts</h1><div>${PARAGRAPHS}${share}${letter}</div></main>`,
  )
  expect(lines(article)).toHaveLength(4)
})

test('small parts are known by what systems call them, or by their field for an address; a story is not', () => {
  const parts = `<div class="xy-newsletter"><p>Our letter: ${WORDS}</p></div>
    <div class="box"><p>Each morning: ${WORDS}</p><span><input type="email"></span></div>
    <figure class="xy-pullquote"><blockquote>For the first time: ${WORDS}</blockquote></figure>
    <div class="caption"><p>In the picture: ${WORDS}</p></div><div class="no-caption"><p>At last: ${WORDS}</p></div>`
  const article = page(
    '',
    `<div class="has-newsletter"><h1>Council acts</h1><div class="newsletters">${PARAGRAPHS.repeat(4)}${parts}</div></div>`,
  )
  expect(lines(article)).toHaveLength(14)
  expect(lines(article).at(-1)).toBe(`paragraph: At last: ${WORDS}`)
})

test('credits below the first paragraph are read, and it is the standfirst', () => {
  const opening = `<h1>Council acts</h1><p>Above all: ${WORDS}</p><div>Jo Placeholder</div><div>4 March 2020</div>`
  const article = page('', `<main>${opening}${PARAGRAPHS.repeat(2)}</main>`)
  expect(article?.article).toMatchObject({ byline: 'Jo Placeholder', published: '2020-03-04' })
  expect(lines(article)[1]).toBe(`standfirst: Above all: ${WORDS}`)
})

const walled = (selector: unknown, isAccessibleForFree: unknown = 'False') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    isAccessibleForFree,
    hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree, cssSelector: selector }],
  })}</script>`
const OFFER =
  '<div><p>Choose the plan that suits you, and cancel it at any time that suits you better.</p></div>'

test.each([
  ['empty', '<div class="rest"></div>', true],
  ['hidden', `<div class="rest" hidden><p>${WORDS.repeat(5)}</p></div>`, true],
  ['a teaser', `<div class="rest"><p>${WORDS}</p></div>`, true],
  ['there', `<div class="rest"><p>${WORDS.repeat(5)}</p></div>`, false],
  ['of another template', '', false],
])('a story whose walled part is %s: %s', (_, rest, partial) => {
  const article = page(walled('.rest'), `<main><h1>Council acts</h1>${PARAGRAPHS}${rest}${OFFER}</main>`)
  expect(article?.article.partial).toBe(partial)
  expect(article?.text.includes('Choose the plan')).toBe(!partial)
  expect(lines(article).slice(1, 4).join()).toContain('For the third time')
})

test.each([walled('.rest', true), walled('.rest:has(p)'), walled(7), walled(['p {', '.rest'])])(
  '%s says of no part that it is walled',
  (head) => {
    const article = page(head, `<main><h1>Council acts</h1>${PARAGRAPHS}<div class="rest"></div></main>`)
    expect(article?.article.partial).toBe(false)
  },
)

test('a wall that stands above the story stands over the page, and cuts nothing', () => {
  const article = page(
    walled('.rest'),
    `<main><h1>Council acts</h1><div class="rest"></div>${PARAGRAPHS}</main>`,
  )
  expect(lines(article)).toHaveLength(4)
  expect(article?.article.partial).toBe(false)
})

test('a list of teasers that declares itself an article is none', () => {
  const teaser = `<h2><a href="/story">Council acts again</a></h2><p>${WORDS}</p>`
  const head = '<meta property="og:type" content="article">'
  expect(page(head, `<main><h1>News</h1><div>${teaser.repeat(6)}</div></main>`)).toBeNull()
})

test('hostile metadata is passed over', () => {
  const json = JSON.stringify({
    '@type': ['NewsArticle', 7],
    headline: { x: 1 },
    author: [[], null, 5],
    datePublished: 'soon',
  })
  const article = page(
    `<script type="application/ld+json">${json}</script><meta name="author" content="https://example.org/me">`,
    `<h1>Council acts</h1><div>${PARAGRAPHS}</div>`,
  )
  expect(article?.article).toMatchObject({ title: 'Council acts', byline: null, published: null })
})

test.each(['2018-02-31', '2018-02-31T09:00:00Z', '0000-01-01', '2018-13-01'])(
  'a page that says it is of %s has no date',
  (datePublished) => {
    const json = JSON.stringify({ '@type': 'NewsArticle', datePublished })
    const head = `<script type="application/ld+json">${json}</script>`
    expect(page(head, `<h1>Council acts</h1><div>${PARAGRAPHS}</div>`)?.article.published).toBeNull()
  },
)

test('times in the byline give the date where no words do', () => {
  const opening =
    '<h1>Council acts</h1><p class="date">Updated <time datetime="2021-03-04T10:00Z">5 hours ago</time></p>'
  expect(story(opening)?.article.published).toBe('2021-03-04')
})

test('one sentence that Readability drops below the headline is the standfirst, another is not', () => {
  const drop = (words: string) => `<div class="promo sidebar"><p>${words}</p></div>`
  const opening = `<h1>Council acts</h1>${drop(`Above all: ${WORDS}`)}${drop(`Sign up: ${WORDS}`)}`
  const texts = lines(story(opening, `<p>${'And so the story goes on for a good while. '.repeat(20)}</p>`))
  expect(texts.slice(0, 3)).toEqual([
    'headline: Council acts',
    `standfirst: Above all: ${WORDS}`,
    `paragraph: For the first time: ${WORDS}`,
  ])
})

test('reads a story of two paragraphs, as a saved file may hold it', () => {
  const article = page('', `<h1>Inspectors return</h1><p>${WORDS} ${WORDS}</p><p>In short: ${WORDS}</p>`)
  expect(lines(article)).toHaveLength(3)
})

test('a stub of one paragraph is a story only where its head, its address or the reader says so; teasers are none even then', () => {
  const ELSEWHERE = 'https://www.example.org/sample'
  const read = (html: string, address: string, asked = false) => readArticle(parse(html), address, { asked })
  const stub = (head: string) =>
    `<html><head>${head}</head><body><main><h1>Council acts</h1><div><p>${WORDS}</p></div></main></body></html>`
  expect(read(stub(''), ELSEWHERE)).toBeNull()
  expect(read(stub('<meta property="og:type" content="article">'), ELSEWHERE)?.blocks).toHaveLength(2)
  expect(read(stub(''), ADDRESS)?.blocks).toHaveLength(2)
  expect(read(stub(''), ELSEWHERE, true)?.blocks).toHaveLength(2)
  const teasers = `<h2><a href="/a">Council acts</a></h2><p>${WORDS}</p>`.repeat(4)
  expect(read(`<html><body><main>${teasers}</main></body></html>`, ADDRESS, true)).toBeNull()
})
