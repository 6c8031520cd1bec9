/** For tests: what was copied as an example, pasted into a rule's file. */
import { marksInExample } from '@spotcheck/core/marks-in-example'

type Example = Parameters<typeof marksInExample>[1]

interface Pasted {
  rule: string
  example: Example
  /** What the rule makes of it today. */
  marks: object[]
}

/** Each of the examples in a copied text, run as the rule's own are. */
export async function pasted(copied: string): Promise<Pasted[]> {
  const rules = [...copied.matchAll(/^\/\/ Rule: (.+)$/gm)].map(([, rule = '']) => rule)
  const file = `data:text/javascript;charset=utf-8,${encodeURIComponent(`export const examples = [\n${copied}]`)}`
  const { examples }: { examples: Example[] } = await import(/* @vite-ignore */ file)
  return examples.map((example, at) => {
    const rule = rules[at] ?? ''
    return { rule, example, marks: marksInExample(rule, example) }
  })
}
