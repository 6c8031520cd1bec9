import { councilNamesIn } from '../../packages/core/register/councils.ts'
import { renderPage, stories } from '../../packages/samples/index.ts'

/** One story with paragraphs of others behind its own, those that name councils first, over and over until it is so long. */
export function pageOfWords(count: number): string {
  const [first, ...others] = stories
  const paragraphs = others.flatMap(({ text }) => text.split('\n\n')).filter((line) => line.length > 80)
  const [naming = [], silent = []] = [true, false].map((named) =>
    paragraphs.filter((line) => councilNamesIn(line).length > 0 === named),
  )
  const all = [...naming, ...silent]
  let length = wordsIn(first.text)
  const added: string[] = []
  for (let at = 0; length < count; at++) {
    const line = all[at % all.length] ?? ''
    length += wordsIn(line)
    added.push(`<p>${line}</p>`)
  }
  return renderPage(first).replace('</article>', () => `${added.join('')}</article>`)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
