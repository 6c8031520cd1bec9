/**
 * The only thing that Spotcheck ever adds to a page: an element without a name, with its inside closed to the page.
 * Its own style is set with `!important` against rules of the page that reach every `div`.
 */
export function createHost(css: string, zIndex: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  const style = { all: 'initial', position: 'absolute', top: '0', left: '0', 'z-index': zIndex }
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return { host, root }
}
