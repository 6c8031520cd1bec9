/** Forms answer with their fields, and documents with their named parts, to what scripts ask of every node. */
import { DEFAULT_SETTINGS } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { readArticle } from '../article/read-article.ts'
import type { Painted } from '../painting/looks.ts'
import { createPainter } from '../painting/painter.ts'
import { openPage } from '../testing/open-page.ts'
import { readText } from '../text/read-text.ts'

const ADDRESS = 'https://www.example.org/content/news/sample'
const PARAGRAPHS = ['first', 'second', 'third', 'fourth'].map(
  (time) => `For the ${time} time, inspectors said that the council had not done what it had promised.`,
)
const STORY = `<h1>Council acts</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}`

const read = async (html: string) => readArticle(await openPage({ html }), ADDRESS)

test.each([
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'firstElementChild',
  'nextElementSibling',
  'id',
  'title',
])('a form with fields called %s is gone through once, and the story is read', async (name) => {
  const fields = ['input', 'img', 'fieldset'].map((field) => `<${field} name="${name}"></${field}>`).join('')
  const page = await read(`<main>${STORY}</main><form><p></p>${fields}</form>`)
  expect(page?.text.split('\n\n')).toEqual(['Council acts', ...PARAGRAPHS])
})

test.each(['body', 'documentElement'])(
  'a page with an element in place of its %s has no article, and nothing breaks',
  async (name) => {
    for (const part of ['iframe', 'form', 'img'])
      expect(await read(`${STORY}<${part} name="${name}"></${part}>`), part).toSatisfy(
        (page) => page === null || page.blocks.length === 5,
      )
  },
)

test('a form that gets such a field after it was read leads nobody in circles', async () => {
  const page = await openPage({ html: `<form style="display: contents">${STORY}</form>` })
  const { text, map } = readText(page.body)
  for (const name of ['parentNode', 'parentElement', 'nextSibling']) {
    const field = page.createElement('input')
    field.name = name
    page.forms[0]?.append(field)
  }
  const painter = createPainter()
  painter.paint([mark(text, 'inspectors')], map, DEFAULT_SETTINGS.marks)
  expect([...CSS.highlights.values()].map(({ size }) => size)).toEqual([1])
  painter.clear()
  const last = page.querySelectorAll('p')[3]
  expect(last && map.offsetOf(last, 1)).toBeNull()
})

function mark(text: string, words: string): Painted {
  const start = text.indexOf(words)
  const end = start + words.length
  return { kind: 'council', start, end, text: words, rule: 'any', council: null, name: words }
}
