import type { Page, ScreenshotOptions } from 'puppeteer-core'

/** Draws a picture in an empty page of a browser, as a PNG. */
type Draw = (page: Page) => Promise<Uint8Array>

const STYLE = `
  html, body { margin: 0; height: 100%; color: #12203a; font-family: 'Liberation Sans', Arial, sans-serif }
  svg, img { display: block }
  .icon { width: 96px; padding: 16px }
  .tile { box-sizing: border-box; height: 100%; padding: 0 34px; background: #eef3fd; display: flex; align-items: center; gap: 28px }
  .tile svg { flex: none; width: 104px }
  h1 { margin: 0 0 8px; font-size: 38px }
  p { margin: 0; font-size: 20px; line-height: 1.35 }
  h2 { margin: 0; height: 96px; line-height: 96px; text-align: center; font-size: 32px; background: #eef3fd }
`

/** The icon with the margin that stores want around it, on nothing. */
export function icon(svg: string): Draw {
  return draw(128, 128, `<div class="icon">${svg}</div>`, { omitBackground: true })
}

/** What stands for Spotcheck among other extensions. */
export function tile(svg: string): Draw {
  const words = '<h1>Spotcheck</h1><p>Ofsted ratings and quotes in news stories</p>'
  return draw(440, 280, `<div class="tile">${svg}<div>${words}</div></div>`)
}

/** A screen of 1280 × 704 below a line of words. */
export function screen(words: string, png: Uint8Array): Draw {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return draw(1280, 800, `<h2>${words}</h2><img src="${source}">`)
}

function draw(width: number, height: number, body: string, look: ScreenshotOptions = {}): Draw {
  return async (page) => {
    await page.setViewport({ width, height, deviceScaleFactor: 1 })
    await page.setContent(`<!doctype html><style>${STYLE}</style>${body}`)
    return page.screenshot(look)
  }
}

/** A picture of what has come to rest: two in a row are the same. */
export async function still(take: () => Promise<Uint8Array>): Promise<Uint8Array> {
  let last = await take()
  for (;;) {
    const next = await take()
    if (Buffer.compare(last, next) === 0) return next
    last = next
  }
}
