/** The only pages that Spotcheck runs on, as match patterns of the manifest. */
export const SITES = ['*://*.cypnow.co.uk/*']

/** What the publication at an address is called, for stories whose page does not say; null for any other. */
export function publicationAt(url: string): string | null {
  return /(?:^|\.)cypnow\.co\.uk$/.test(URL.parse(url)?.hostname ?? '') ? 'CYP Now' : null
}
