/** A publication, or a site that the reader has added: what it is called, and its domains with all below them. */
export interface Site {
  name: string
  domains: string[]
}

/** The only site that Spotcheck may read from the start. */
export const HOME: Site = { name: 'CYP Now', domains: ['cypnow.co.uk'] }

/** Offered beside it; the browser asks the reader for each. */
export const OFFERED: readonly Site[] = [
  { name: 'Community Care', domains: ['communitycare.co.uk'] },
  { name: 'BBC News', domains: ['bbc.co.uk', 'bbc.com'] },
  { name: 'The Guardian', domains: ['theguardian.com'] },
  { name: 'LocalGov', domains: ['localgov.co.uk'] },
  { name: 'The MJ', domains: ['themj.co.uk'] },
  { name: 'LGC', domains: ['lgcplus.com'] },
]

/** As match patterns of the browser. */
export function patternsOf({ domains }: Site): string[] {
  return domains.map((domain) => `*://*.${domain}/*`)
}

/** The site that an address is on, under its own name where it is known; null for what is no web page. */
export function siteAt(url: string): Site | null {
  const address = URL.parse(url)
  if (!address || !/^https?:$/.test(address.protocol)) return null
  const { hostname } = address
  const domain = hostname.replace(/^www\./, '')
  return publicationOf(hostname) ?? { name: domain, domains: [domain] }
}

/** The sites that these match patterns give access to, as far as they name any. */
export function sitesWithin(patterns: readonly string[]): Site[] {
  const named = patterns.flatMap(
    (pattern) => siteAt(pattern.replace('*://', 'https://').replace('*.', '')) ?? [],
  )
  return [...new Map(named.map((site) => [site.name, site])).values()].filter(({ name }) => name !== '*')
}

/** Whether one of these match patterns gives access to this address. */
export function isCovered(url: string, patterns: readonly string[]): boolean {
  const address = URL.parse(url)
  if (!address || !/^https?:$/.test(address.protocol)) return false
  return patterns.some((pattern) => {
    const [scheme = '', host = ''] = pattern.split(/:\/\/|\//)
    return (scheme === '*' || `${scheme}:` === address.protocol) && isWithin(address.hostname, host)
  })
}

/** What the publication at an address is called, for stories whose page does not say; null for any other. */
export function publicationAt(url: string): string | null {
  return publicationOf(URL.parse(url)?.hostname ?? '')?.name ?? null
}

function publicationOf(hostname: string): Site | null {
  const isHere = ({ domains }: Site) => domains.some((domain) => isWithin(hostname, `*.${domain}`))
  return [HOME, ...OFFERED].find(isHere) ?? null
}

/** As the host of a match pattern: `*` is all, `*.` a domain and all below it. */
function isWithin(hostname: string, host: string): boolean {
  if (host === '*') return true
  const domain = host.replace(/^\*\./, '')
  return hostname === domain || (domain !== host && hostname.endsWith(`.${domain}`))
}
