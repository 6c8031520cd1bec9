/**
 * The rule reference, from the rules and their examples.
 *
 *     npm run rules                writes docs/rules.md
 *     npm run rules -- --check     fails where that page says anything else
 */
import { parseArgs } from 'node:util'
import { extract, type Mention, type Quotation } from '../packages/core/index.ts'
import { rules } from '../packages/core/rules/index.ts'
import type { Example, Rule } from '../packages/core/rules/rule.ts'
import { dateInWords } from '../packages/core/text/dates-in-words.ts'
import { settle } from './generated.ts'

type Mark = Mention | Quotation

const { values: asked } = parseArgs({ options: { check: { type: 'boolean' } } })

const reference = { path: 'docs/rules.md', contents: pageOf(rules), command: 'npm run rules' }
await settle(reference, asked.check)

function pageOf(listed: readonly Rule<Mark>[]): string {
  return `${[introduction(listed), ...listed.map(sectionOf)].join('\n\n')}\n`
}

function introduction(listed: readonly Rule<Mark>[]): string {
  const contents = listed.map(({ id, title }) => `- [${id}](#${id}): ${escaped(title)}`).join('\n')
  return `# Rules

Written by \`npm run rules\` from the rules and their examples; do not edit. Each rule is the file of its name in
\`packages/core/rules\`, and every mark carries the name of the rule that made it. What a rule marks is in bold, and below
it what the mark says.

${contents}`
}

function sectionOf({ id, title, examples }: Rule<Mark>): string {
  const matching = examples.filter(({ finds }) => finds.length > 0)
  const others = examples.filter(({ finds }) => finds.length === 0)
  return [
    `## ${id}`,
    `${escaped(title)}.`,
    ...matching.map((example) => exampleOf(id, example)),
    'Not marked:',
    ...others.map((example) => exampleOf(id, example)),
  ].join('\n\n')
}

function exampleOf(rule: string, example: Example<Mark>): string {
  const { text, finds, published, seen } = example
  const article = published ? { published } : {}
  const { mentions, quotations } = extract({ text, article })
  const marks: Mark[] = [...mentions, ...quotations].filter((mark) => mark.rule === rule)
  const paragraphs = withMarks(text, marks)
    .split(/\n+/)
    .map((line) => `> ${line}`)
  const notes = [
    ...marks.flatMap((mark, at) => saysOf(mark, finds[at])),
    ...(published ? [`in a story of ${dateInWords(published)}`] : []),
    ...(seen ? [`seen: ${escaped(seen)}`] : []),
  ]
  return [paragraphs.join('\n>\n'), notes.map((note) => `- ${note}`).join('\n')].filter(Boolean).join('\n\n')
}

/** Bold by HTML: Markdown's own stars do not open or close beside every mark of punctuation. */
function withMarks(text: string, marks: readonly Mark[]): string {
  let at = 0
  let marked = ''
  for (const { start, end } of marks) {
    marked += `${escaped(text.slice(at, start))}<b>${escaped(text.slice(start, end))}</b>`
    at = end
  }
  return marked + escaped(text.slice(at))
}

/** The fields that the example speaks of, `text` aside: the words are in bold already. */
function saysOf(mark: Mark, wanted: object = {}): string[] {
  const fields = Object.entries(mark).filter(([field]) => field in wanted && field !== 'text')
  if (fields.length === 0) return []
  const says = fields.map(([field, value]) => `${field} ${inWords(value)}`).join(', ')
  return [`${escaped(oneLine(mark.text))}: ${says}`]
}

function inWords(value: unknown): string {
  if (value === null) return 'none'
  if (typeof value !== 'object') return `\`${oneLine(String(value))}\``
  const parts = Object.entries(value).filter(([, part]) => part !== null)
  return `(${parts.map(([name, part]) => `${name} ${inWords(part)}`).join(', ')})`
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ')
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]#|~]/g, '\\$&')
}
