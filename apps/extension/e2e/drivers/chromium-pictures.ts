import type { Browser, Page } from 'puppeteer-core'

/** What is drawn in a tab of its own. */
export async function drawIn<Drawn>(browser: Browser, draw: (page: Page) => Promise<Drawn>): Promise<Drawn> {
  const page = await browser.newPage()
  const drawn = await draw(page)
  await page.close()
  return drawn
}

/** Each part of the window is a picture of its own; a page of the browser puts them together. */
export function sideBySide(shots: string[]): (page: Page) => Promise<Uint8Array> {
  return async (page) => {
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`)
    await page.setContent(`<body style="margin: 0; display: inline-flex">${images.join('')}</body>`)
    const picture = await (await page.waitForSelector('body'))?.screenshot()
    if (!picture) throw new Error('The picture of page and panel could not be put together.')
    return picture
  }
}
