/** What an example's rule makes of its text: for the test of all examples, and of those that readers' corrections are copied as. */
import { extract } from '../extract.ts'
import type { Mention } from '../schema/mention.ts'
import type { Quotation } from '../schema/quotation.ts'
import type { Example } from './rule.ts'

/** The marks of a rule, each with those of its fields that the example speaks of: they should be equal to its `finds`. */
export function marksInExample(
  rule: string,
  { text, finds, published }: Example<Mention | Quotation>,
): object[] {
  const { mentions, quotations } = extract({ text, article: published ? { published } : {} })
  return [...mentions, ...quotations]
    .filter((mark) => mark.rule === rule)
    .map((mark, at) => spokenOf(mark, finds[at] ?? { text: '' }))
}

function spokenOf(mark: object, wanted: object): object {
  const wantedFields = new Map<string, unknown>(Object.entries(wanted))
  return Object.fromEntries(
    Object.entries(mark).flatMap(([field, value]) => {
      const inner = wantedFields.get(field)
      if (inner === undefined) return []
      return [[field, isObject(inner) && isObject(value) ? spokenOf(value, inner) : value]]
    }),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
