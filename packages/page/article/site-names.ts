/** The names of sites whose pages do not say them, by host without `www.`. */
const NAMES: Record<string, string> = {
  'cypnow.co.uk': 'CYP Now',
  'communitycare.co.uk': 'Community Care',
  'bbc.co.uk': 'BBC News',
  'bbc.com': 'BBC News',
  'theguardian.com': 'The Guardian',
  'localgov.co.uk': 'LocalGov',
  'themj.co.uk': 'The MJ',
  'lgcplus.com': 'Local Government Chronicle',
  'gov.uk': 'GOV.UK',
  'reports.ofsted.gov.uk': 'Ofsted',
  'socialcareinspection.blog.gov.uk': 'Ofsted: social care',
}

export function siteNameOf(url: string): string | null {
  return URL.canParse(url) ? (NAMES[new URL(url).hostname.replace(/^www\./, '')] ?? null) : null
}
