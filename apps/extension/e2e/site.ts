import { renderPage, type Sample, stories } from '@spotcheck/samples'
import { hostileScripts } from './hostile-pages.ts'
import { pageOf, told } from './told.ts'

const ORIGIN = 'https://www.cypnow.co.uk'

/** The story that the journeys read. */
export const story = stories[0]

export const walledStory = must(stories.find(({ article }) => article.partial))

/** The stories that are told for one look of the record each, by their address. */
export const looks = told.map(({ look, ...story }) => ({
  ...story,
  look,
  url: `${ORIGIN}/news/article/${look.replaceAll(' ', '-')}`,
}))

/** Pages that are no story, or a hard one, by their address. */
export const addresses = {
  list: `${ORIGIN}/news`,
  empty: `${ORIGIN}/news/article/empty`,
  huge: `${ORIGIN}/news/article/huge`,
  changing: `${ORIGIN}/news/article/changing`,
  long: `${ORIGIN}/news/article/a-thousand-words`,
  hostile: `${ORIGIN}/news/article/hostile`,
  late: `${ORIGIN}/news/article/late`,
  twice: `${ORIGIN}/news/article/said-twice`,
  pdf: `${ORIGIN}/media/letter.pdf`,
  uncertain: `${ORIGIN}/news/article/uncertain`,
  /** The same story on a site that Spotcheck is not installed for. */
  elsewhere: 'https://www.communitycare.co.uk/2018/07/20/the-same-story/',
  /** Too short to be told from a list, under the address of a story and under one that says nothing. */
  short: `${ORIGIN}/news/article/in-brief`,
  shortElsewhere: 'https://www.echo.example/in-brief',
  /** Two addresses of one story: at the second it has since been edited. */
  first: `${ORIGIN}/news/article/edited-since`,
  edited: `${ORIGIN}/content/news/edited-since`,
}

/** The story with one of the hostile scripts in it. */
export const hostileStory = (name: string) => `${ORIGIN}/news/article/hostile-${name}`

/** Sentences of the story that is edited: as they were first, and since. */
export const sentences = {
  rewritten: {
    id: 'rewritten',
    first: 'Managers could not say how many visits had been missed since the spring.',
    since: 'Nobody in charge was able to count the calls on families that never took place.',
  },
  corrected: {
    id: 'corrected',
    first: 'The council has 14 vacancies for social workers, its chief executive told the committee.',
    since: 'The council has 41 vacancies for social workers, its chief executive told the committee.',
  },
} as const

/** Words in the marks of a quotation that the story gives to nobody in so many words. */
export const uncertain = ['visits missed and plans forgotten', 'calm words and little else'] as const

/** Stands twice in one story, far apart, and holds every sign that means something in an address. */
const SAID_TWICE = 'Staff are worn out, R&D and self-evaluation are at 0% – and 100 “plans” are #1?'

const pages: Record<string, () => string> = {
  [addresses.list]: () => {
    const links = stories.map(({ url, article }) => `<li><a href="${url}">${article.title}</a></li>`)
    return `<!doctype html><title>News</title><h1>News</h1><ul>${links.join('')}</ul>`
  },
  [addresses.empty]: () => '',
  [addresses.pdf]: () => PDF,
  [`${ORIGIN}/favicon.ico`]: () => '',
  [addresses.huge]: () =>
    withinArticle(story, `<p>${'Nothing is reported here. '.repeat(40)}</p>`.repeat(2000)),
  [addresses.uncertain]: () =>
    withinArticle(
      story,
      uncertain.map((words) => `<p>The report was a catalogue of “${words}”.</p>`).join(''),
    ),
  [addresses.elsewhere]: () => renderPage(story),
  [addresses.short]: () => SHORT,
  [addresses.shortElsewhere]: () => SHORT,
  [addresses.long]: () => withinArticle(story, thousandWords()),
  [addresses.hostile]: () => withinArticle(story, `<script>${HOSTILE}</script>`),
  [addresses.late]: () => LATE,
  [addresses.twice]: () =>
    withinArticle(story, `${twice('once')}${thousandWords()}${twice('again')}${thousandWords()}`),
  [addresses.first]: () => edition('first'),
  [addresses.edited]: () => edition('since'),
  [addresses.changing]: () => withinArticle(story, `<script>${CHANGES}</script>`),
}

const SHORT = `<!doctype html><title>In brief</title><main><h1>Leader answers for failings</h1>
  <p>Wakefield Council will put its children’s services right within two years, its leader has said.</p></main>`

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** Replaces every paragraph by one with the same words, again and again, while the story is being read. */
const CHANGES = `
  let left = 20
  const change = () => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true))
    if (--left > 0) requestAnimationFrame(change)
    else document.documentElement.dataset.settled = ''
  }
  addEventListener('DOMContentLoaded', change)`

/** What other stories say, as far as a thousand words reach. */
function thousandWords(): string {
  const words = stories.slice(1).flatMap(({ text }) => text.split('\n\n'))
  return words
    .slice(0, 24)
    .map((line) => `<p>${line}</p>`)
    .join('')
}

function twice(id: string): string {
  return `<p>It was heard ${id}.</p><p id="${id}">${SAID_TWICE.replace('&', '&amp;')}</p><p>So much for ${id}.</p>`
}

/** Shows a story only when it is told to, as pages do that load it by script. */
const LATE = `<!doctype html><title>News</title><div id="app"></div>
  <script>addEventListener('show', ({ detail }) => {
    document.title = detail.title
    const story = new DOMParser().parseFromString(detail.html, 'text/html')
    document.querySelector('#app').replaceChildren(...story.body.childNodes)
  })</script>`

/** Whatever is put into the page is clicked, typed into, restyled and read; what comes of it is kept. */
const HOSTILE = `
  window.seen = { hosts: 0, read: '', found: 0 }
  const poke = (host) => {
    seen.hosts++
    seen.read += (host.shadowRoot?.textContent ?? '') + host.textContent + host.innerText
    seen.found += host.querySelectorAll('*').length
    const { left, top } = host.getBoundingClientRect()
    for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick'])
      for (let x = 10; x < 420; x += 20) for (let y = 10; y < 320; y += 20) {
        const place = { clientX: left + x, clientY: top + y }
        host.dispatchEvent(new MouseEvent(type, { ...place, bubbles: true, composed: true }))
      }
    for (const key of ['Enter', ' ', 'Escape', 'ArrowRight'])
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
    host.click()
  }
  const style = document.createElement('style')
  style.textContent = 'div, div * { opacity: .5 !important; display: none !important; transform: scale(0) !important }'
  window.hide = () => document.head.append(style)
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'div') poke(node)
  }).observe(document.documentElement, { childList: true })`

/** The page at an address of the site, also under plain http; null where there is none. */
export function pageAt(address: string): string | null {
  const url = address.replace(/^http:/, 'https:')
  const sample = stories.find((candidate) => candidate.url === url)
  if (sample) return renderPage(sample)
  const hostile = Object.keys(hostileScripts).find((name) => hostileStory(name) === url)
  if (hostile) return withinArticle(story, `<script>${hostileScripts[hostile]}</script>`)
  const look = looks.find((candidate) => candidate.url === url)
  return look ? pageOf(look) : (pages[url]?.() ?? null)
}

function edition(name: 'first' | 'since'): string {
  const paragraphs = Object.values(sentences).map(
    (sentence) => `<p id="${sentence.id}">${sentence[name]}</p>`,
  )
  return withinArticle(story, paragraphs.join('<p>Parents have been told.</p>'))
}

function withinArticle(sample: Sample, html: string): string {
  return renderPage(sample).replace('</article>', () => `${html}</article>`)
}

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The samples hold no story behind a registration wall.')
  return found
}
