import type { Page } from 'puppeteer-core'

/** Clicks, as a reader does, in the first line of the first mark with this look, or of the one with these words. */
export /** Clicks, as a reader does, in the middle of the first words that have this look. */
async function clickMark(page: Page, look: string, words = ''): Promise<void> {
  const place = await page.evaluate(
    (name, text) => {
      const marks = [...(CSS.highlights.get(name) ?? [])].map((mark) => {
        const range = new Range()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        return range
      })
      const range = marks.find((mark) => mark.toString().includes(text))
      if (!range) throw new Error(`Nothing is marked with ${name} that says “${text}”.`)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [{ x, y, width, height } = new DOMRect()] = range.getClientRects()
      return { x: x + width / 2, y: y + height / 2 }
    },
    look,
    words,
  )
  await page.mouse.click(place.x, place.y)
}
