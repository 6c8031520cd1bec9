import { LAYER } from './layer.ts'

/**
 * The only thing that Spotcheck ever adds to a page: an element without a name, with its inside closed to the page.
 * Its own style is set with `!important` against rules of the page that reach every `div`.
 */
export function createHost(css: string, zIndex: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  const display = `var(${LAYER}, none)`
  const style = { all: 'initial', display, position: 'absolute', top: '0', left: '0', 'z-index': zIndex }
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return { host, root }
}

/** Firefox's own, and for extensions alone. */
interface LooksIntoClosedRoots extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * Takes away what a reader before this one has left: when the extension is updated, Firefox ends its scripts before they
 * could do so themselves.
 */
export function removeLeftBehind(): void {
  const children: LooksIntoClosedRoots[] = [...document.documentElement.children]
  for (const child of children)
    if (child.openOrClosedShadowRoot?.querySelector('.line, .flash, .card')) child.remove()
}
