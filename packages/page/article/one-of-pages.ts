const NEIGHBOURS = 'link[rel~="next"][href], link[rel~="prev"][href]'

/** "/story/2", "/story/page/2" and "/story/page-2" are pages of "/story". */
const PAGE = /\/(?:page[-/])?\d{1,2}\/?$/

/**
 * Whether the page says in its head that its story stands on several. Some systems call the next story "next" as well: what
 * counts is an address that differs from the page's own by the number of a page alone.
 */
export function isOneOfPages(document: Document, url: string): boolean {
  if (!URL.canParse(url)) return false
  const own = new URL(url)
  return [...document.querySelectorAll(NEIGHBOURS)].some((link) => {
    const href = link.getAttribute('href') ?? ''
    if (!URL.canParse(href, url)) return false
    const other = new URL(href, url)
    return pageOf(other) !== pageOf(own) && storyOf(other) === storyOf(own)
  })
}

function pageOf({ pathname, searchParams }: URL): string {
  return `${PAGE.exec(pathname)?.[0] ?? ''} ${searchParams.get('page') ?? ''}`
}

function storyOf({ host, pathname }: URL): string {
  return host + pathname.replace(PAGE, '').replace(/\/$/, '')
}
