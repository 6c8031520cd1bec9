import { parentElementOf } from '../text/nodes.ts'

/** Whether marks are drawn for a light or a dark page. */
export type Tone = 'light' | 'dark'

/** Relative luminance (WCAG 2) at which black and white text are equally legible. */
const MIDDLE = 0.179
/** Less of a colour than this lets what lies behind it show. */
const OPAQUE = 0.5

/**
 * The tone of the page behind an element, by the page's own colours: a page may stay light while the system is dark.
 * Where only a picture or the bare canvas lies behind, the colour of the words tells.
 */
export function toneBehind(element: Element): Tone {
  for (let up: Element | null = element; up; up = parentElementOf(up)) {
    const background = luminanceOf(getComputedStyle(up).backgroundColor)
    if (background !== null) return background > MIDDLE ? 'light' : 'dark'
  }
  const words = luminanceOf(getComputedStyle(element).color) ?? 0
  return words > MIDDLE ? 'dark' : 'light'
}

/** Relative luminance, 0–1, of a colour as computed styles write it; null for one that is seen through. */
export function luminanceOf(colour: string): number | null {
  const form = /^[a-z]+/.exec(colour)?.[0] ?? ''
  const [a = 0, b = 0, c = 0, alpha = 1] = (colour.match(/(?<![\w-])-?\d*\.?\d+(?:e-?\d+)?%?/g) ?? []).map(
    amountOf,
  )
  if (alpha < OPAQUE) return null
  if (form.startsWith('rgb')) return relative(a / 255, b / 255, c / 255)
  if (form === 'color') return relative(a, b, c)
  if (form.startsWith('ok')) return a ** 3
  return ((a + 16) / 116) ** 3
}

function amountOf(number: string): number {
  return number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number)
}

function relative(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
