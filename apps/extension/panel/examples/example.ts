/** What a reader puts right, as an example for a rule; `rules/rule.ts` in the core gives its form. */
import type { Article, Mention, Quotation } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'

interface Told {
  text: string
  article: Article
  /** Where the example's own text stands in that of the story. */
  stretches: readonly Stretch[]
  rule: string
  /** All that the rule should find there, in any order. */
  finds: readonly { start: number }[]
}

/** To be pasted into the examples of a rule's file. */
export function exampleText({ text, article, stretches, rule, finds }: Told): string {
  const words = stretches.map(({ start, end }) => text.slice(start, end)).join('\n\n')
  const marks = finds.toSorted((a, b) => a.start - b.start).map((mark) => `${objectOf(mark)},`)
  const lines = [
    `text: ${quoted(words)},`,
    article.published && `published: ${quoted(article.published)},`,
    marks.length === 0 ? 'finds: [],' : `finds: [\n    ${marks.join('\n    ')}\n  ],`,
    article.url && `seen: ${quoted(article.url)},`,
  ]
  return `// Rule: ${rule}\n{\n  ${lines.filter(Boolean).join('\n  ')}\n},\n`
}

/** The marks of a rule in a text that is none but these stretches of a story. */
export function foundIn<Mark extends Mention | Quotation>(
  marks: readonly Mark[],
  rule: string,
  stretches: readonly Stretch[],
): Mark[] {
  return marks.filter(
    (mark) =>
      mark.rule === rule && stretches.some(({ start, end }) => mark.start >= start && mark.end <= end),
  )
}

const TOLD = [
  'text',
  'rating',
  'judgement',
  'status',
  'council',
  'speaker',
  'name',
  'role',
  'organisation',
  'framework',
  'visit',
  'from',
  'to',
]

function objectOf(mark: object): string {
  const values = new Map<string, unknown>(Object.entries(mark))
  const fields = TOLD.flatMap((field) => {
    const value = values.get(field)
    if (typeof value === 'string') return [`${field}: ${quoted(value)}`]
    if (field === 'speaker' && value === null) return ['speaker: null']
    return typeof value === 'object' && value !== null ? [`${field}: ${objectOf(value)}`] : []
  })
  return `{ ${fields.join(', ')} }`
}

/** As the formatter of the repository writes strings: in single marks, unless the text has those itself. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text)
  return text.includes("'") ? escaped : `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`
}
