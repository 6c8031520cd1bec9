/** A chart as a file of its own: its colours and sizes written into it, so that it looks the same anywhere. */

import { t } from '../../locales/t.ts'

/** The ground that a saved chart stands on. */
export type Ground = 'light' | 'dark'

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 16
/** Heights of the title's and the source's line. */
const [TITLE, SOURCE] = [28, 24]
/** Dots of a picture for each of the screen's, so that it is sharp in print. */
const SCALE = 2

const WRITTEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

export interface Caption {
  title: string
  /** Where the figures come from. */
  source: string
}

/** The chart as the text of an SVG file. */
export function svgFile(chart: SVGSVGElement, ground: Ground, caption: Caption): string {
  const { width, height } = chart.viewBox.baseVal
  const place = document.createElement('div')
  place.classList.add('chart', 'chart-file')
  place.style.colorScheme = ground
  place.append(framed(chart, caption, { width, height }))
  chart.ownerDocument.body.append(place)
  const [file] = place.children
  if (!file) throw new TypeError('A chart cannot be framed without its picture.')
  for (const element of [file, ...file.querySelectorAll('*')]) writeStyles(element)
  place.remove()
  return new XMLSerializer().serializeToString(file)
}

function framed(chart: SVGSVGElement, { title, source }: Caption, size: { width: number; height: number }) {
  const width = size.width + 2 * MARGIN
  const height = size.height + 2 * MARGIN + TITLE + SOURCE
  const file = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  const picture = element('svg', { x: MARGIN, y: MARGIN + TITLE, ...size })
  picture.append(...[...chart.children].map((child) => child.cloneNode(true)))
  for (const inner of picture.querySelectorAll('[tabindex]')) inner.removeAttribute('tabindex')
  for (const name of ['font-family', 'font-size', 'text-anchor', 'fill']) {
    const value = chart.getAttribute(name)
    if (value) picture.setAttribute(name, value)
  }
  file.append(
    element('rect', { class: 'ground', width, height }),
    text(title, { class: 'title', x: MARGIN, y: MARGIN + 14 }),
    picture,
    text(source, { class: 'source', x: MARGIN, y: height - MARGIN }),
  )
  return file
}

function writeStyles(element: Element): void {
  const style = getComputedStyle(element)
  for (const property of WRITTEN) {
    const value = style.getPropertyValue(property)
    if (value) element.setAttribute(property, value)
  }
  element.removeAttribute('class')
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}

function text(words: string, attributes: Record<string, string | number>): SVGElement {
  const made = element('text', attributes)
  made.textContent = words
  return made
}

/**
 * The text of an SVG file as a picture.
 * @throws {Error} where the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(t('charts.notDrawn')))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
