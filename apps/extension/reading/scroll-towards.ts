import { parentElementOf, type Span } from '@spotcheck/page'
import { rectsOf } from './rects.ts'

/** Has the window, and at once every part of the page around that scrolls by itself, show the first of these stretches. */
export function scrollTowards(stretches: readonly Span[], behavior: ScrollBehavior): void {
  const top = () => rectsOf(stretches)[0]?.top ?? 0
  for (const part of scrolledParts(stretches[0]?.startContainer)) {
    const { top: from, height } = part.getBoundingClientRect()
    part.scrollTo({ top: part.scrollTop + top() - from - height / 3, behavior: 'instant' })
  }
  scrollTo({ top: scrollY + top() - innerHeight / 3, behavior })
}

/** From the inside out. */
function scrolledParts(node: Node | undefined): Element[] {
  const parts = []
  let up = node ? parentElementOf(node) : null
  for (; up && up !== document.documentElement; up = parentElementOf(up)) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY))
      parts.push(up)
  }
  return parts
}
