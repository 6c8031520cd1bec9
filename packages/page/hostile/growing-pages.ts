/** Pages that a reader of pages could take for ever over, in any size: markup, or what only scripts can build. */
const SENTENCE =
  'The council said that it would visit every family again, and that no plan would be left unread.'
const STORY = `<h1>Council acts</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}`

/** What stands in the body, by what is odd about it. */
export const GROWING_PAGES: Record<string, (size: number) => string | ((body: HTMLElement) => void)> = {
  'long paragraphs': (size) => `${STORY}<p>${`${SENTENCE} `.repeat(size * 4)}</p>`,
  'many paragraphs': (size) => `${STORY}${`<p>${SENTENCE}</p>`.repeat(size)}`,
  'a line of many pieces': (size) => `${STORY}<p>${'word <b>and</b> '.repeat(size)}</p>`,
  'breaks and no blocks': (size) => `${STORY}${`${SENTENCE}<br><br>`.repeat(size)}`,
  'blocks within blocks, each before a break': (size) =>
    `${STORY}${'<div>'.repeat(400)}${`<div>${SENTENCE}</div><br>`.repeat(size)}`,
  'a break after ever more words': (size) =>
    within(Math.min(size, 480), '<div>', `${SENTENCE.repeat(20)}`, '</div><br>'),
  'paragraphs within paragraphs': (size) => (body) => nest(body, size, 'p'),
  'blocks within blocks without end': (size) => (body) => nest(body, size * 10, 'div'),
  'unknown elements without end': (size) => (body) => nest(body, size * 10, 'x-deep'),
  'elements without a box': (size) =>
    `${STORY}${'<div style="display: contents">'.repeat(300)}${`<p style="display: contents">${SENTENCE}</p>`.repeat(size)}`,
  'hidden words': (size) => `${STORY}${`<p style="visibility: collapse">${SENTENCE}</p>`.repeat(size)}`,
  'tables within tables': (size) =>
    `${STORY}${'<table><tr><td>'.repeat(80)}${`<tr><td>${SENTENCE}`.repeat(size)}`,
  'fields for addresses': (size) =>
    `${STORY}${`${'<div>'.repeat(80)}${'<input type="email">'.repeat(80)}${'</div>'.repeat(80)}`.repeat(size / 50)}`,
  headlines: (size) => `${STORY}${`<h1>Council acts</h1>`.repeat(size)}`,
  links: (size) => `${STORY}${`<p><a href="/${SENTENCE}">${SENTENCE}</a></p>`.repeat(size)}`,
  'figures within figures': (size) =>
    `${STORY}${'<figure>'.repeat(400)}<blockquote>${`<p>${SENTENCE}</p>`.repeat(size)}</blockquote>`,
  'parts that are called furniture': (size) =>
    `${STORY}${`<div class="newsletter-signup pull-quote">${SENTENCE}</div>`.repeat(size)}`,
  walls: (size) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"isAccessibleForFree":"false","cssSelector":".x"}}</script>
    ${STORY}${'<div class="x">'.repeat(400)}${`<p class="x">${SENTENCE}</p>`.repeat(size)}`,
  'comments and white space': (size) =>
    `${STORY}${'<!-- --> \n'.repeat(size * 5)}<p>${'&nbsp;&shy;&#x200b; '.repeat(size * 5)}</p>`,
  authors: (size) => `${STORY}${'<a rel="author">Jo Roe</a>'.repeat(size)}`,
  'words that the page has cut into letters': (size) => (body) => {
    body.innerText = 'Council acts'
    const paragraph = body.appendChild(body.ownerDocument.createElement('p'))
    for (let at = 0; at < size * 5; at++) paragraph.append(SENTENCE.charAt(at % SENTENCE.length))
  },
}

/** Makes one of them of an empty page. */
export function grow(page: Document, name: string, size: number): void {
  const grown = GROWING_PAGES[name]?.(size)
  if (typeof grown === 'string') page.write(grown)
  else grown?.(page.body)
  page.close()
}

function within(times: number, open: string, words: string, close: string): string {
  return `${(open + words).repeat(times)}${close.repeat(times)}`
}

function nest(body: HTMLElement, depth: number, name: string): void {
  const page = body.ownerDocument
  let inner: HTMLElement = body
  for (let at = 0; at < depth; at++) inner = inner.appendChild(page.createElement(name))
  inner.append(SENTENCE.repeat(100))
}
