/** A made-up story on the page. */
import { userEvent } from 'vitest/browser'

export const STORY = [
  'The children’s services of Wakefield Council have been rated inadequate after an inspection in June this year.',
  'The council leader, Robin Example, said: “We have let families down, and we are putting that right every day.',
  '“The money that this takes is in place, and so are the people.”',
  'A spokesman for the parents of the district added that nobody had seen the report before it was published.',
]

export function showStory(): void {
  const article = document.createElement('article')
  const headline = document.createElement('h1')
  headline.append('Leaders answer for failings in Wakefield')
  article.append(headline, ...STORY.map(paragraphOf))
  document.body.append(article)
}

export function paragraphOf(words: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.append(words)
  return paragraph
}

export function middleOf(words: string): { paragraph: HTMLElement; x: number; y: number } {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
    textContent?.includes(words),
  )
  const text = paragraph?.firstChild
  if (!paragraph || !(text instanceof Text)) throw new Error(`The page does not say “${words}”.`)
  const range = document.createRange()
  range.setStart(text, text.data.indexOf(words))
  range.setEnd(text, text.data.indexOf(words) + words.length)
  const [{ left, top, width, height } = new DOMRect()] = range.getClientRects()
  return { paragraph, x: left + width / 2, y: top + height / 2 }
}

export async function clickOn(words: string): Promise<void> {
  const { paragraph, x, y } = middleOf(words)
  const { left, top } = paragraph.getBoundingClientRect()
  await userEvent.click(paragraph, { position: { x: x - left, y: y - top } })
}
