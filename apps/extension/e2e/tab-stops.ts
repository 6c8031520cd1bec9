import type { OwnPage } from './drivers/driver.ts'

export interface Stops {
  /** What the tab key comes to, in its order. */
  names: string[]
  /** What is wrong with one of them, and controls that it never comes to. */
  faults: string[]
}

/** No screen has as many. */
const MOST = 300

/** Goes through the page by the tab key alone, from its start until it comes to something again or leaves the page. */
export async function tabStops({ page }: OwnPage): Promise<Stops> {
  await page.evaluate(fromTheStart)
  // A dialog keeps the focus for itself; that it has it from the start, it need not show.
  const start = await page.evaluate(here, 0)
  const stops: Stop[] = start ? [{ ...start, faults: [] }] : []
  while (stops.length < MOST) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(here, stops.length)
    if (stop === null) break
    // A field for a date has several places of its own.
    if (!stop.isKnown) stops.push(stop)
    else if (stop.isFirst) break
  }
  const faults = stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))
  const names = stops.map(({ name }) => name)
  // A chart that is drawn anew while one stands in it has new points.
  const missed = (await page.evaluate(neverComeTo)).filter((name) => !names.includes(name))
  return { names, faults: [...faults, ...missed.map((name) => `${name}: the tab key does not come to it`)] }
}

interface Stop {
  name: string
  faults: string[]
  /** It was come to before, as the first of all or later. */
  isKnown: boolean
  isFirst: boolean
}

/** These three run in the page. */
function fromTheStart(): void {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  for (const seen of document.querySelectorAll('[data-stop]')) seen.removeAttribute('data-stop')
}

function here(count: number): Stop | null {
  const at = document.activeElement
  if (!at || at === document.body || !document.hasFocus()) return null
  const before = at.getAttribute('data-stop')
  if (before !== null) return { name: '', faults: [], isKnown: true, isFirst: before === '0' }
  at.setAttribute('data-stop', String(count))
  const labels = 'labels' in at ? [...(at.labels as NodeListOf<HTMLElement>)] : []
  const name = at.ariaLabel ?? ([...labels, at].map((each) => each.textContent?.trim()).find(Boolean) || '')
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const { left, right, top, bottom } = at.getBoundingClientRect()
  const seenAt = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  const isCovered = seenAt !== null && !at.contains(seenAt) && !seenAt.contains(at)
  // What can only be scrolled is nothing to press.
  const isControl = at.matches('a, button, input, select, textarea, summary, [role]')
  const faults = [
    isControl && name === '' ? 'has no name' : '',
    outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
      ? 'does not show that it has the focus'
      : '',
    bottom < 0 || top > innerHeight ? 'stands outside of the window' : '',
    isCovered ? `is covered by ${seenAt.outerHTML.slice(0, 60)}` : '',
  ]
  return { name, faults: faults.filter(Boolean), isKnown: false, isFirst: false }
}

function neverComeTo(): string[] {
  // What lies behind a dialog cannot be reached.
  const front = document.querySelector('dialog[open]') ?? document
  const controls = front.querySelectorAll<HTMLInputElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  return [...controls]
    .filter((control) => {
      const isOther = control.type === 'radio' && !control.checked
      const isThere = control.checkVisibility() && control.tabIndex >= 0 && !control.disabled && !isOther
      return isThere && !control.hasAttribute('data-stop')
    })
    .map((control) => control.ariaLabel ?? control.outerHTML.slice(0, 80))
}
