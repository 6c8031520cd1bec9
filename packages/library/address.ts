import {
  FAST_COPIES,
  FAST_FORM,
  FOLDER_PAGE,
  IDLE,
  LONG_TITLE,
  NUMBER_BEFORE_TITLE,
  PRINT_VIEW,
  SHOWN_AS,
  SITES,
  type SiteAddresses,
  VISIT,
} from './sites.ts'

export class NotAWebAddress extends Error {
  override name = 'NotAWebAddress'
  constructor(address: string) {
    super(`Not the address of a web page (http or https): ${address.slice(0, 200) || 'it is empty'}`)
  }
}

/**
 * One identity for all the addresses that a story goes by: what saved passages are found by when their page is
 * opened again. It has the form of an address, and is its own identity, but need not open anything.
 * @throws {NotAWebAddress}
 */
export function addressIdentity(address: string): string {
  const visited = URL.canParse(address) ? new URL(address) : null
  if (visited?.protocol !== 'https:' && visited?.protocol !== 'http:') throw new NotAWebAddress(address)
  const url = copied(visited) ?? visited
  const host = hostOf(url)
  const site = SITES.find(({ hosts }) => hosts.includes(host))
  return `https://${site?.hosts[0] ?? host}${portOf(url)}${pathOf(url, site)}${queryOf(url, site)}`
}

export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:/i.test(address)
}

/** The page of what was saved, as it is named today. What is of no web page, but of a book, keeps its name. */
export function pageOf({ source, page }: { source: string; page: string }): string {
  return isWebAddress(source) ? addressIdentity(source) : page
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/(?<!\.)\.+$/, '').replace(SHOWN_AS, '')
}

/** The page that a search engine hands out its own copy of; null where it is no copy. */
function copied(url: URL): URL | null {
  const { path } = FAST_COPIES.find(({ hosts }) => hosts.test(hostOf(url))) ?? {}
  const { address } = path?.exec(url.pathname)?.groups ?? {}
  const original = `https://${address}${url.search}`
  return address !== undefined && URL.canParse(original) ? new URL(original) : null
}

/** Either scheme's default port is none, whatever the scheme: the identity has only one. */
function portOf({ port }: URL): string {
  return port === '' || port === '80' || port === '443' ? '' : `:${port}`
}

function pathOf({ pathname }: URL, site: SiteAddresses | undefined): string {
  const segments = pathname.split('/').map(decode)
  const decoded = withoutEnding(withoutFastForm(segments.filter((segment) => !EMPTY.test(segment))))
  return storyPath(`/${decoded.join('/')}`, site) ?? `/${decoded.map(encodeURIComponent).join('/')}`
}

/** Names no page, or the folder itself. */
const EMPTY = /^\.{0,2}$/

/** "/amp/story", "/story/amp" and "/story.amp" are forms of "/story"; a page that is called "amp" keeps its name. */
function withoutFastForm(segments: string[]): string[] {
  const named = segments
    .map((segment) => segment.replace(FAST_FORM, ''))
    .filter((segment) => !EMPTY.test(segment))
  return named.length === 0 ? segments : named
}

/** "/a-story-in-print/print" and "/folder/index.html" are addresses of what they end. */
function withoutEnding(segments: string[]): string[] {
  const last = segments.findLastIndex(
    (segment, at) =>
      !FOLDER_PAGE.test(segment) && !(PRINT_VIEW.test(segment) && LONG_TITLE.test(segments[at - 1] ?? '')),
  )
  return segments.slice(0, last + 1)
}

/** The path that stands for all of a story's, where the site is known to have several. */
function storyPath(path: string, site: SiteAddresses | undefined): string | null {
  for (const form of [...(site?.stories ?? []), NUMBER_BEFORE_TITLE]) {
    const { number, section, slug } = form.exec(path)?.groups ?? {}
    if (number !== undefined) return `/${number}`
    if (section === undefined || slug === undefined) continue
    const name = section.toLowerCase()
    const parts = [site?.sections?.get(name) ?? name, withoutApostrophes(slug.toLowerCase())]
    return `/${parts.map(encodeURIComponent).join('/')}`
  }
  return null
}

/** "children-s-services" and "childrens-services" are slugs of one headline. */
function withoutApostrophes(slug: string): string {
  return slug.replace(/-+/g, '-').replace(/-(s|t|d|m|re|ve|ll)(?=-|$)/g, '$1')
}

function queryOf({ searchParams }: URL, site: SiteAddresses | undefined): string {
  const kept = new URLSearchParams(
    Array.from(searchParams).filter(([name, value]) => {
      const said = `${name}=${value}`
      return !IDLE.test(said) && !site?.idle?.test(said)
    }),
  )
  kept.sort()
  return kept.size === 0 ? '' : `?${kept}`
}

/** What the segment of a path says; as it is where its escapes are broken. */
function decode(segment: string): string {
  const named = segment.replace(VISIT, '')
  try {
    return decodeURIComponent(named)
  } catch {
    return named
  }
}
