import { createHost, placeIn } from '../reading/host.ts'
import css from './card.css?inline'
import { placeBeside } from './place.ts'

export interface Closable {
  element: HTMLElement
  /** Words typed and not saved yet: such a card goes only where the reader closes it. */
  hasUnsavedWords(): boolean
  /** Says that there are such words, and leads back to them. */
  remind(): void
}

/** For a page that does not let the card into the browser's own layer above everything. */
const HIGHEST = '2147483647'

/**
 * A press of the mouse that comes this soon (milliseconds) after the card was meant for what stood there before: a page that has its
 * reader press twice would have the second one save.
 */
const SETTLED = 300

/** Keys and clicks in the card are not the page's business: its shortcuts must not fire while a note is typed. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'click',
  'pointerdown',
  'mousedown',
  'copy',
  'paste',
]

/** The one place on the page where a card stands, beside what it speaks of; empty most of the time. */
export function createCardPlace(signal: AbortSignal) {
  const { host, root } = createHost(css)
  host.popover = 'manual'
  host.style.setProperty('z-index', HIGHEST, 'important')
  let card: Closable | null = null
  let subject = () => new DOMRect()
  let focusedBefore: Element | null = null
  let openedAt = 0
  /** A card that grows, for a note say, may need another place to be seen whole. */
  const growth = new ResizeObserver(place)
  /** What the page brings later, a banner say, pushes its text away from under the card. */
  const layout = new ResizeObserver(follow)

  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation())
  root.addEventListener('click', refuseHasty, { capture: true })
  addEventListener('pointerdown', closeFromOutside, { signal, capture: true })
  addEventListener('keydown', closeByEscape, { signal, capture: true })
  addEventListener('resize', place, { signal })
  // So does a part of the page that scrolls by itself.
  const inPart = ({ target }: Event) => target !== document && follow()
  addEventListener('scroll', inPart, { signal, capture: true, passive: true })
  signal.addEventListener('abort', close)

  /**
   * `beside` says, in the window's coordinates, where its subject stands now. A card that is open makes room, but
   * for one with unsaved words: then none is opened, and null comes back.
   */
  function open<Kind extends Closable>(
    beside: () => DOMRect,
    make: (close: () => void) => Kind,
  ): Kind | null {
    if (card?.hasUnsavedWords()) {
      // A page that has taken the card away does not take the words with it.
      if (!host.isConnected) putOnTop()
      place()
      card.remind()
      return null
    }
    close()
    focusedBefore = document.activeElement
    const made = make(close)
    card = made
    openedAt = performance.now()
    subject = beside
    root.replaceChildren(made.element)
    putOnTop()
    growth.observe(made.element)
    layout.observe(document.documentElement)
    if (document.body) layout.observe(document.body)
    place()
    made.element.focus({ preventScroll: true })
    return made
  }

  /** Above whatever the page shows, also above a part of it that fills the screen. */
  function putOnTop(): void {
    document.documentElement.append(host)
    host.showPopover()
  }

  /** Beside its subject again, unless the reader has scrolled that away, and the card with it. */
  function follow(): void {
    const { top, bottom } = subject()
    if (bottom > 0 && top < innerHeight) place()
  }

  function place(): void {
    if (!card) return
    const { element } = card
    const window = { width: document.documentElement.clientWidth, height: innerHeight }
    const { width, height } = element.getBoundingClientRect()
    const beside = placeBeside(subject(), { width, height }, window)
    const { left, top } = placeIn(host, new DOMRect(beside.left, beside.top))
    element.style.left = `${left}px`
    element.style.top = `${top}px`
  }

  function close(): void {
    if (!card) return
    card = null
    growth.disconnect()
    layout.disconnect()
    root.replaceChildren()
    host.remove()
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
  }

  /** A press by keys counts as no click of the mouse, and is never in the way of one. */
  function refuseHasty(event: Event): void {
    const isByMouse = event instanceof MouseEvent && event.detail > 0
    if (!isByMouse || event.timeStamp - openedAt > SETTLED) return
    event.preventDefault()
    event.stopPropagation()
  }

  function closeFromOutside(event: Event): void {
    if (event.isTrusted && event.target !== host) leave()
  }

  function closeByEscape(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && event.target !== host) leave()
  }

  /** Closes what is open, but for unsaved words. */
  function leave(): void {
    if (!card?.hasUnsavedWords()) close()
  }

  return { open, leave }
}
