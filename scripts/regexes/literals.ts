import { partsOf, placeOf, type Syntax, syntaxOf } from '../syntax.ts'
import type { Regex } from './regex.ts'

/** The regular expressions that stand in a file between slashes. */
export function literalsIn(path: string, code: string): Regex[] {
  const found: Regex[] = []
  const look = (node: Syntax): void => {
    const { regex } = node
    if (isRegex(regex))
      found.push({ source: regex.pattern, flags: regex.flags, place: placeOf(path, code, node) })
    for (const part of partsOf(node)) look(part)
  }
  look(syntaxOf(path, code))
  return found
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}
