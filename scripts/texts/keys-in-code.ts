/** Which texts the code speaks of. */
import { isSyntax, partsOf, type Syntax, syntaxOf } from '../syntax.ts'

/** Every string of a file, as steps that may be those of a key: null for what is put in while the program runs. */
export function stepsIn(path: string, code: string): (string | null)[][] {
  const found: (string | null)[][] = []
  const look = (node: Syntax): void => {
    const text = patternIn(node)
    if (text !== null) found.push(text.split('.').map((step) => (step === PUT_IN ? null : step)))
    for (const part of partsOf(node)) look(part)
  }
  look(syntaxOf(path, code))
  return found
}

/** Whether these steps lead to the text of this key. */
export function isOf(key: string, steps: readonly (string | null)[]): boolean {
  const own = key.split('.')
  return own.length === steps.length && steps.every((step, index) => step === null || step === own[index])
}

/** No key has it. */
const PUT_IN = '\0'

function patternIn({ type, value, quasis }: Syntax): string | null {
  if (type === 'Literal' && typeof value === 'string') return value
  return type === 'TemplateLiteral' && Array.isArray(quasis) ? quasis.map(cooked).join(PUT_IN) : null
}

function cooked(piece: unknown): string {
  const value = isSyntax(piece) ? piece.value : null
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
}
