/** The three page forms that the site has had, by the part of the address that tells them. */
const TEMPLATES = ['/news/article/', '/content/news/', '/cyp/news/'] as const

export type Template = (typeof TEMPLATES)[number]

/** @throws Error where the address has none of the three forms. */
export function templateAt(path: string): Template {
  const template = TEMPLATES.find((part) => path.includes(part))
  if (!template) throw new Error(`no template for the address ${path}`)
  return template
}
