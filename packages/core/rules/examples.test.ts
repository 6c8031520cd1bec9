import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { rules } from './index.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it('has at least three examples that match and two that must not', () => {
    const matching = examples.filter(({ finds }) => finds.length > 0)
    expect(matching.length).toBeGreaterThanOrEqual(3)
    expect(examples.length - matching.length).toBeGreaterThanOrEqual(2)
  })

  it.each(examples.map((example) => [example.text, example] as const))('%s', (text, { finds, published }) => {
    const { mentions, quotations } = extract({ text, article: published ? { published } : {} })
    const marks = [...mentions, ...quotations].filter((mark) => mark.rule === id)
    expect(marks.map((mark, at) => pick(mark, finds[at] ?? { text: '' }))).toEqual(finds)
  })
})

it('names every rule after its file, and lists every file that is one', () => {
  const files = readdirSync(import.meta.dirname).filter((file) =>
    /^export const id = /m.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
  )
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort())
})

/** The fields of a mark that its example speaks of. */
function pick(mark: object, wanted: object): object {
  return Object.fromEntries(Object.entries(mark).filter(([field]) => field in wanted))
}
