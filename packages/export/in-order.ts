/** Values with their keys in the order of a schema: the same bytes, whatever order they were stored in. */
import type * as z from 'zod/v4/core'

type Ordering = (value: unknown) => unknown

const asItIs: Ordering = (value) => value

/**
 * What puts a value in the order of its schema, several times faster than reading it again. It must have been read before: nothing is
 * checked here. What the schema does not name is left out.
 */
export function orderingOf(schema: z.$ZodType): Ordering {
  const { def } = (schema as z.$ZodTypes)._zod
  if (def.type === 'object') return objectOrdering(def.shape)
  if (def.type === 'union') return unionOrdering(def.options as readonly z.$ZodType[])
  if (def.type === 'array') return listOrdering([], orderingOf(def.element))
  if (def.type === 'tuple')
    return listOrdering(def.items.map(orderingOf), def.rest ? orderingOf(def.rest) : asItIs)
  if (def.type === 'nullable' || def.type === 'optional') return orderingOf(def.innerType)
  return asItIs
}

function objectOrdering(shape: z.$ZodShape): Ordering {
  const fields = Object.entries(shape).map(([name, schema]) => [name, orderingOf(schema)] as const)
  return (value) => {
    if (!isObject(value)) return value
    const ordered: Record<string, unknown> = {}
    for (const [name, order] of fields) if (value[name] !== undefined) ordered[name] = order(value[name])
    return ordered
  }
}

function listOrdering(first: readonly Ordering[], rest: Ordering): Ordering {
  return (value) => (Array.isArray(value) ? value.map((item, at) => (first[at] ?? rest)(item)) : value)
}

/** Of objects told apart by literals. */
function unionOrdering(options: readonly z.$ZodType[]): Ordering {
  const orderings = options.map((option) => [literalsOf(option), orderingOf(option)] as const)
  return (value) => {
    if (!isObject(value)) return value
    const option = orderings.find(([literals]) =>
      literals.every(([name, values]) => values.includes(value[name])),
    )
    return option ? option[1](value) : value
  }
}

function literalsOf(schema: z.$ZodType): [name: string, values: readonly unknown[]][] {
  const { def } = (schema as z.$ZodTypes)._zod
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([name, field]) => {
    const { def } = (field as z.$ZodTypes)._zod
    return def.type === 'literal' ? [[name, def.values]] : []
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
