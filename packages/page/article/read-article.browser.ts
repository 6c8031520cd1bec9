import { expect, test } from 'vitest'
import { openPage } from '../testing/open-page.ts'
import { readArticle } from './read-article.ts'

const SITE = 'https://www.cypnow.co.uk'

test('reads the page of 2015: byline and date below the headline, a caption, related links', async () => {
  const document = await openPage({ fixture: '2015-cyp-news.html' })
  const page = readArticle(document, `${SITE}/cyp/news/1149336/sample`)
  expect(page?.article).toMatchObject({
    title: "Sunderland's children's services judged 'inadequate'",
    byline: 'Rowan Sampleton',
    published: '2015-07-20',
    partial: false,
  })
  expect(linesOf(page)).toEqual([
    "headline: Sunderland's children's services judged 'inadequate'",
    'byline: By Rowan Sampleton',
    'dateline: | 20 July 2015',
    "standfirst: Sunderland City Council has been told that its children's services are “inadequate” in all the areas that Ofsted looked at.",
    'paragraph: Inspectors said that managers at Sunderland\u00a0City\u00a0Council had let drift and delay become normal, and that the checks which should have caught it were not made.',
    'paragraph: “Children waited far too long for somebody to see what was happening to them,” the report says. “Too many plans were never followed up.”',
    "paragraph: The council's leader, Imogen Placeholder, said: “We accept every word of this. We owe these children better.”",
    'paragraph: “Nothing matters more than putting this right.”',
    'paragraph: Ofsted will visit Sunderland every three months until its next full inspection, and the government has asked for a plan by the autumn.',
  ])
})

test('reads the page of 2016: bare byline, weekday date, repeated caption, list, subscription box', async () => {
  const document = await openPage({ fixture: '2016-news-article.html' })
  const page = readArticle(document, `${SITE}/news/article/sample`)
  expect(page?.article).toEqual({
    title: "Wandsworth loses 'good' rating",
    byline: 'Rowan Sampleton',
    siteName: 'CYP Now',
    url: `${SITE}/news/article/sample`,
    published: '2016-02-16',
    partial: false,
  })
  const lines = linesOf(page)
  expect(lines.slice(0, 4)).toEqual([
    "headline: Wandsworth loses 'good' rating",
    'byline: Rowan Sampleton',
    'dateline: Tuesday, February 16, 2016',
    'standfirst: A London borough whose children\'s services were once "good" has been given the lowest grade by Ofsted.',
  ])
  expect(lines).toContain('heading: What the inspectors saw')
  expect(lines).toContain('paragraph: managers who did not know what their teams were doing;')
  expect(lines.at(-1)).toMatch(/^paragraph: Wandsworth is the 21st authority/)
  expect(page?.text).not.toMatch(/Picture:|£15|Subscribe|made-up/)
})

test('reads the page of 2018, which a registration wall cuts, with author and date from its JSON-LD', async () => {
  const document = await openPage({ fixture: '2018-content-news.html' })
  const page = readArticle(document, `${SITE}/content/news/sample`)
  expect(page?.article).toMatchObject({
    title: 'Spot check ends in lowest grade for Wakefield',
    byline: 'Rowan Sampleton, Juniper Fixture',
    siteName: 'CYP Now',
    published: '2018-07-20',
    partial: true,
  })
  const lines = linesOf(page)
  expect(lines[0]).toBe('headline: Spot check ends in lowest grade for Wakefield')
  expect(lines[1]).toMatch(/^standfirst: Wakefield Council is the first/)
  expect(lines.at(-1)).toMatch(/^paragraph: “Risk had gone unseen/)
  expect(lines).toHaveLength(5)
})

test('finds no article on a search page, a request for consent, an empty page, or at the door of a site', async () => {
  for (const fixture of ['search.html', 'cookie-wall.html', 'ofsted-provider.html']) {
    expect(readArticle(await openPage({ fixture }), `${SITE}/content/x`), fixture).toBeNull()
  }
  expect(readArticle(await openPage({ html: '' }), `${SITE}/content/x`)).toBeNull()
  expect(readArticle(await openPage({ fixture: '2016-news-article.html' }), `${SITE}/`)).toBeNull()
  expect(
    readArticle(await openPage({ fixture: '2016-news-article.html' }), `${SITE}/search?page=2`),
  ).toBeNull()
})

test('finds no article in a document without a body or without anything', async () => {
  const { implementation } = document
  const bare = implementation.createHTMLDocument()
  bare.body.remove()
  expect(readArticle(bare, `${SITE}/content/x`)).toBeNull()
  bare.documentElement.remove()
  expect(readArticle(bare, `${SITE}/content/x`)).toBeNull()
})

test('finds no article in a drawing or a frameset', async () => {
  const drawing = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject>
      <div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS}</div></foreignObject></svg>`,
    'image/svg+xml',
  )
  expect(readArticle(drawing, `${SITE}/content/x`)).toBeNull()
  const frames = '<meta property="og:type" content="article"><frameset><frame></frameset>'
  expect(readArticle(await openPage({ html: frames }), `${SITE}/content/x`)).toBeNull()
})

test('changes nothing in the page', async () => {
  const document = await openPage({ fixture: '2015-cyp-news.html' })
  const before = document.documentElement.outerHTML
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  expect(readArticle(document, `${SITE}/cyp/news/1/sample`)).not.toBeNull()
  expect(observer.takeRecords()).toEqual([])
  expect(document.documentElement.outerHTML).toBe(before)
})

test('says of a page that is too large or too deep that it is', { timeout: 60_000 }, async () => {
  const wide = await openPage({ html: `<h1>Wide</h1>${'<p><b>x</b></p>'.repeat(40_000)}` })
  wide.head.append(articleMeta(wide))
  expect(() => readArticle(wide, `${SITE}/x`)).toThrow(
    'the page is too large: it has more than 40,000 elements',
  )
  expect(() => readArticle(nested(30_000), `${SITE}/x`)).toThrow('too much of it is nested too deep')
  expect(() => readArticle(nested(100_000), `${SITE}/x`)).toThrow('it has more than 40,000 elements')
})

test('says so too where much text stands within very many elements', { timeout: 60_000 }, async () => {
  const paragraphs = `<p>${'Many words, much too deep. '.repeat(40)}</p>`.repeat(1000)
  const page = await openPage({ html: `${'<div>'.repeat(400)}${paragraphs}` })
  expect(() => readArticle(page, `${SITE}/x`)).toThrow('too much of it is nested too deep')
})

test('says so too of ten megabytes of words, but not of scripts', { timeout: 60_000 }, async () => {
  const words = 'Many words, far too many of them. '.repeat(300_000)
  const page = await openPage({ html: `<main><h1>Long</h1>${PARAGRAPHS}<p>${words}</p></main>` })
  expect(() => readArticle(page, `${SITE}/x`)).toThrow('it has more than 5,000,000 letters')
  const script = `<script type="application/json">"${words}"</script>`
  const story = await openPage({ html: `<main><h1>Long</h1>${PARAGRAPHS}${script}</main>` })
  expect(readArticle(story, `${SITE}/content/x`)?.blocks).toHaveLength(5)
})

test('reads a page of two megabytes', { timeout: 60_000 }, async () => {
  const sentence =
    'The council said that it would visit every family again, and that no plan would be left unread. '
  const paragraphs = Array.from({ length: 4000 }, (_, at) => `<p>${at} ${sentence.repeat(5)}</p>`).join('\n')
  const document = await openPage({ html: `<main><h1>A long story</h1>${paragraphs}</main>` })
  const page = readArticle(document, `${SITE}/content/news/long`)
  expect(page?.blocks).toHaveLength(4001)
})

test('leaves out what style sheets hide, unless they hide the whole page', async () => {
  const story = (css: string) =>
    openPage({ html: `<style>${css}</style><main><h1>Council acts</h1>${PARAGRAPHS}</main>` })
  const texts = async (css: string) => {
    const page = readArticle(await story(css), `${SITE}/content/x`)
    return linesOf(page).map((line) => line.replace(/^.*?: /, ''))
  }
  const all = await texts('')
  expect(all).toHaveLength(5)
  expect(await texts('p:last-child { display: none }')).toEqual(all.slice(0, 4))
  expect(await texts('p:last-child { visibility: hidden }')).toEqual(all.slice(0, 4))
  expect(await texts('html { display: none }')).toEqual(all)
  expect(await texts('p { display: contents }')).toEqual(all)
})

test('gives a line for each paragraph that two breaks set apart, and a space for one break', async () => {
  const [first, second, third, fourth] = PARAGRAPHS.replaceAll('<p>', '').split('</p>')
  const html = `<h1>Council<br>acts</h1><div>${first}<br> <br>${second}<br>${third}<br><br><br>${fourth}</div>`
  const page = readArticle(await openPage({ html }), `${SITE}/content/x`)
  expect(page?.text.split('\n\n')).toEqual(['Council acts', first, `${second} ${third}`, fourth])
})

const PARAGRAPHS = ['first', 'second', 'third', 'fourth']
  .map(
    (time) =>
      `<p>For the ${time} time, inspectors said that the council had not done what it had promised.</p>`,
  )
  .join('')

function nested(levels: number): Document {
  const deep = document.implementation.createHTMLDocument()
  let inner: Element = deep.body
  for (let level = 0; level < levels; level++) inner = inner.appendChild(deep.createElement('div'))
  return deep
}

function articleMeta(document: Document): Element {
  const meta = document.createElement('meta')
  meta.setAttribute('property', 'og:type')
  meta.content = 'article'
  return meta
}

function linesOf(page: ReturnType<typeof readArticle>): string[] {
  return page?.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`) ?? []
}
