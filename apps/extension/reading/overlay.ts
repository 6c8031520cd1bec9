import type { Span } from '@spotcheck/page'
import { createHost, placeIn } from './host.ts'
import css from './overlay.css?inline'
import { shownRectsOf } from './rects.ts'

/**
 * Draws over the page what its highlight registry must not tell: which passages are saved. The host is in the page
 * only while there is something to draw.
 */
export function createOverlay(signal: AbortSignal) {
  const { host, root } = createHost(css)
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
    for (const { left, bottom, width } of underlined.flatMap(shownRectsOf)) {
      place('line', new DOMRect(left, bottom + 2, width, 3))
    }
    keep()
  }

  /** A box over this part of the window, placed in the document, so that it scrolls with the text. */
  function place(kind: string, inWindow: DOMRect): HTMLElement {
    if (!host.isConnected) document.documentElement.append(host)
    const { left, top, width, height } = placeIn(host, inWindow)
    const box = document.createElement('div')
    box.className = kind
    box.style.left = `${left}px`
    box.style.top = `${top}px`
    box.style.width = `${width}px`
    box.style.height = `${height}px`
    root.append(box)
    return box
  }

  function keep(): void {
    if (root.childElementCount === 0) host.remove()
  }

  /** The saved passages, each as stretches of live text; none takes the overlay away. */
  function lines(passages: Span[][]): void {
    underlined = passages
    draw()
  }

  function flash(stretches: Span[]): void {
    for (const rect of shownRectsOf(stretches)) {
      const box = place('flash', rect)
      box.addEventListener('animationend', () => {
        box.remove()
        keep()
      })
    }
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
    cancelAnimationFrame(frame)
    host.remove()
  })

  return { lines, flash }
}
