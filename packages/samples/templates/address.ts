/** The page forms of the news sites, by the part of the address that tells them; CYP Now's own last. */
export const templateNames = [
  'communitycare.co.uk/',
  'bbc.co.uk/news/',
  'theguardian.com/',
  'localgov.co.uk/',
  'themj.co.uk/',
  'lgcplus.com/',
  'northwichguardian.co.uk/news/',
  'northantstelegraph.co.uk/',
  'edp24.co.uk/news/',
  'manchestereveningnews.co.uk/news/',
  '/news/article/',
  '/content/news/',
  '/cyp/news/',
] as const

export type Template = (typeof templateNames)[number]

/** @throws Error where the address has none of these forms. */
export function templateAt(url: string): Template {
  const template = templateNames.find((part) => url.includes(part))
  if (!template) throw new Error(`no template for the address ${url}`)
  return template
}
