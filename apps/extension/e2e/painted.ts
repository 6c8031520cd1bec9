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
    councils: wordsOf((look) => look === 'mark-line'),
    ratings: wordsOf((look) => look.startsWith('mark-') && look !== 'mark-line' && look !== 'mark-yellow'),
    quotations: wordsOf((look) => look === 'mark-yellow'),
  }
}

/** Waits until the page is marked. */
export async function untilPainted(page: Page): Promise<Painted> {
  await until('the page is marked', () => page.evaluate(() => CSS.highlights.size > 0))
  return paintedOn(page)
}
