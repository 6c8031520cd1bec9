/** A chart's points: each can be reached by keys and says what it is. */

export interface ChartPoint {
  /** What it says: read out, and shown below the chart. */
  name: string
  /** Where it leads; null where it leads nowhere. */
  open: (() => void) | null
}

/** The mark of a chart whose elements are its points, in their order. */
export const POINTS = 'points'

const KEYS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Everything else in a chart is there for the eye; the table behind it says the same. */
export function nameElements(svg: SVGElement, points: readonly ChartPoint[]): void {
  // Plot has names of its own, in English.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label')
  for (const child of svg.children) {
    if (!child.classList.contains(POINTS)) child.setAttribute('aria-hidden', 'true')
  }
  pointsIn(svg).forEach((element, at) => {
    element.setAttribute('role', points[at]?.open ? 'link' : 'img')
    element.setAttribute('aria-label', points[at]?.name ?? '')
    element.setAttribute('tabindex', at === 0 ? '0' : '-1')
  })
}

function pointsIn(svg: SVGElement): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>(`.${POINTS} > *`)]
}

/** `say`: what the point says that has the focus, or that the pointer is at. */
export function listenAt(svg: SVGElement, points: readonly ChartPoint[], say: (what: string) => void): void {
  const elements = pointsIn(svg)
  const at = ({ target }: Event) => (target instanceof SVGElement ? elements.indexOf(target) : -1)
  const tell = (event: Event) => {
    const point = points[at(event)]
    if (point) say(point.name)
  }
  svg.addEventListener('focusin', tell)
  svg.addEventListener('pointerover', tell)
  svg.addEventListener('click', (event) => points[at(event)]?.open?.())
  svg.addEventListener('keydown', (event) => {
    const from = at(event)
    if (from < 0) return
    if (event.key === 'Enter') points[from]?.open?.()
    const to = KEYS[event.key]?.(from, elements.length - 1)
    if (to === undefined) return
    event.preventDefault()
    goTo(elements, to)
  })
}

/** Puts a newly drawn chart where the one before was; the point that had the focus has it again. */
export function putInPlace(svg: SVGElement, place: Element): void {
  const before = place.querySelector<SVGElement>('svg')
  const focused = before ? pointsIn(before).findIndex((point) => point.matches(':focus')) : -1
  place.replaceChildren(svg)
  if (focused >= 0) goTo(pointsIn(svg), focused)
}

function goTo(elements: readonly SVGElement[], to: number): void {
  elements.forEach((element, at) => {
    element.setAttribute('tabindex', at === to ? '0' : '-1')
  })
  elements[to]?.focus()
}
