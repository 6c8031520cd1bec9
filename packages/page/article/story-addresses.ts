/** What the paths of a site's stories look like, by host without `www.`: such a page is a story, be it short and its head silent. */
const PATHS: Record<string, RegExp> = {
  'cypnow.co.uk':
    /^\/(?:(?:print_article\/)?cyp\/[a-z-]+\/\d+|content\/[a-z-]+|[a-z%\d-]{1,40}\/article)\/[^/]+\/?$/,
  'communitycare.co.uk': /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/?$/,
  'bbc.co.uk': /^\/news\/(?:articles\/\w+|[a-z-]+-\d{6,})\/?$/,
  'bbc.com': /^\/news\/(?:articles\/\w+|[a-z-]+-\d{6,})\/?$/,
  'theguardian.com': /^\/[^/]+\/(?:[^/]+\/)?\d{4}\/[a-z]{3}\/\d\d\/(?!all\/?$)[^/]+\/?$/,
  'localgov.co.uk': /^\/[^/]+\/\d{4,}\/?$/,
  'themj.co.uk': /^\/[^/]+\/\d{4,}\/?$/,
  'lgcplus.com': /^\/[^.]+\/\d+\.article$/,
  'socialcareinspection.blog.gov.uk': /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/?$/,
}

export function isStoryAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  return PATHS[hostname.replace(/^www\./, '')]?.test(pathname) ?? false
}
