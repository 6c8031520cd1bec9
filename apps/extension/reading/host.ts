import { LAYER } from './layer.ts'

/** It has no height, and so covers nothing; how wide it comes out tells how large the page draws things. */
const WIDTH = 100

/**
 * The only thing that Spotcheck ever adds to a page: an element without a name, with its inside closed to the page.
 * Its own style is set with `!important` against rules of the page that reach every `div`.
 */
export function createHost(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  const display = `var(${LAYER}, none)`
  const width = `${WIDTH}px`
  const style = { all: 'initial', display, position: 'absolute', top: '0', left: '0', width }
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return { host, root }
}

/** From the window's coordinates to those of what stands in the host, also where the page enlarges or moves its whole document. */
export function placeIn(host: HTMLElement, { left, top, width, height }: DOMRect): DOMRect {
  const origin = host.getBoundingClientRect()
  const scale = origin.width / WIDTH || 1
  return new DOMRect((left - origin.left) / scale, (top - origin.top) / scale, width / scale, height / scale)
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
