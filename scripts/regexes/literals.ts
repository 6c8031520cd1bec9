import { parseAst } from 'vitest/node'
import type { Regex } from './regex.ts'

/** The regular expressions that stand in a file between slashes. */
export function literalsIn(path: string, code: string): Regex[] {
  const found: Regex[] = []
  visit(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (!isLiteral(node)) return
    const line = code.slice(0, node.start).split('\n').length
    found.push({ source: node.regex.pattern, flags: node.regex.flags, place: `${path}:${line}` })
  })
  return found
}

interface RegexLiteral {
  start: number
  regex: { pattern: string; flags: string }
}

function isLiteral(node: object): node is RegexLiteral {
  return 'type' in node && node.type === 'Literal' && 'regex' in node
}

function visit(node: unknown, look: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return
  look(node)
  for (const part of Object.values(node)) visit(part, look)
}
