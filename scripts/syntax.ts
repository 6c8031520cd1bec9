import { parseAst } from 'vitest/node'

/** A part of a file's syntax (ESTree, with TypeScript's and JSX's own). */
export interface Syntax {
  type: string
  start: number
  [part: string]: unknown
}

export function syntaxOf(path: string, code: string): Syntax {
  const program: object = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' })
  if (!isSyntax(program)) throw new Error(`${path} cannot be parsed.`)
  return program
}

/** What a part of the syntax consists of. */
export function partsOf(node: Syntax): Syntax[] {
  return Object.values(node).flat().filter(isSyntax)
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** “panel/tabs.tsx:12” */
export function placeOf(path: string, code: string, { start }: Pick<Syntax, 'start'>): string {
  return `${path}:${code.slice(0, start).split('\n').length}`
}
