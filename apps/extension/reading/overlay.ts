import type { Span } from '@spotcheck/page'
import { createHost } from './host.ts'
import css from './overlay.css?inline'
import { rectsOf } from './rects.ts'

/**
 * Draws over the page what its highlight registry must not tell: which passages are saved. The host is in the page
 * only while there is something to draw.
 */
export function createOverlay(signal: AbortSignal) {
  const { host, root } = createHost(css, 'auto')
  host.setAttribute('aria-hidden', 'true')
  let underlined: Span[][] = []
  let frame = 0

  function redraw(): void {
    if (frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      draw()
    })
  }

  function draw(): void {
    for (const line of root.querySelectorAll('.line')) line.remove()
    root.append(...underlined.flatMap(rectsOf).map(underline))
    keep()
  }

  function keep(): void {
    if (root.childElementCount === 0) host.remove()
    else if (!host.isConnected) document.documentElement.append(host)
  }

  /** The saved passages, each as stretches of live text; none takes the overlay away. */
  function lines(passages: Span[][]): void {
    underlined = passages
    draw()
  }

  function flash(stretches: Span[]): void {
    for (const rect of rectsOf(stretches)) {
      const box = boxOf('flash', rect.left, rect.top, rect.width, rect.height)
      box.addEventListener('animationend', () => {
        box.remove()
        keep()
      })
      root.append(box)
    }
    keep()
  }

  const layout = new ResizeObserver(redraw)
  layout.observe(document.documentElement)
  if (document.body) layout.observe(document.body)
  addEventListener('resize', redraw, { signal })
  // A part of the page that scrolls by itself takes its text away from under the lines.
  const inPart = ({ target }: Event) => target !== document && redraw()
  addEventListener('scroll', inPart, { signal, capture: true, passive: true })
  document.fonts.addEventListener('loadingdone', redraw, { signal })
  signal.addEventListener('abort', () => {
    layout.disconnect()
    host.remove()
  })

  return { lines, flash }
}

export type Overlay = ReturnType<typeof createOverlay>

function underline({ left, bottom, width }: DOMRect): HTMLElement {
  return boxOf('line', left, bottom + 2, width)
}

/** Placed in the document, so that it scrolls with the text. */
function boxOf(kind: string, left: number, top: number, width: number, height?: number): HTMLElement {
  const box = document.createElement('div')
  box.className = kind
  box.style.left = `${left + scrollX}px`
  box.style.top = `${top + scrollY}px`
  box.style.width = `${width}px`
  if (height !== undefined) box.style.height = `${height}px`
  return box
}
