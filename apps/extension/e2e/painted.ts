import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

export interface Painted {
  councils: string[]
  ratings: string[]
  quotations: string[]
}

/** The words that stand in the page's highlight registry, in the order of the text. */
export async function paintedOn(page: Page): Promise<Painted> {
  const marks = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([look, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return { look, words: range.toString() }
      }),
    ),
  )
  const wordsOf = (isLook: (look: string) => boolean) =>
    marks.filter(({ look }) => isLook(look)).map(({ words }) => words)
  return {
    councils: wordsOf((look) => look === 'mark-blue-line'),
    ratings: wordsOf(
      (look) => look.startsWith('mark-') && look !== 'mark-blue-line' && look !== 'mark-yellow-ground',
    ),
    quotations: wordsOf((look) => look === 'mark-yellow-ground'),
  }
}

/** Waits until the page is marked; the page may have highlights of its own. */
export async function untilPainted(page: Page): Promise<Painted> {
  return until('the page is marked', async () => {
    const painted = await paintedOn(page)
    return Object.values(painted).some((words) => words.length > 0) && painted
  })
}
