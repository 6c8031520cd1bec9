import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from './index.ts'
import { marksInExample } from './marks-in-example.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it('has at least three examples that match and two that must not', () => {
    const matching = examples.filter(({ finds }) => finds.length > 0)
    expect(matching.length).toBeGreaterThanOrEqual(3)
    expect(examples.length - matching.length).toBeGreaterThanOrEqual(2)
  })

  it.each(examples.map((example) => [example.text, example] as const))('%s', (_text, example) => {
    expect(marksInExample(id, example)).toEqual(example.finds)
  })
})

it('names every rule after its file, and lists every file that is one', () => {
  const files = readdirSync(import.meta.dirname).filter((file) =>
    /^export const id = /m.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
  )
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort())
})
