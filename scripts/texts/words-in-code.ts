/** Words that readers would see and that stand in the code, where no other language can have its own. */
import { isSyntax, partsOf, placeOf, type Syntax, syntaxOf } from '../syntax.ts'

/** What is read out or shown of an element, as attributes and as properties. */
const SHOWN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'].concat(
  ['ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'ariaValueText', 'textContent', 'innerText'],
  ['title', 'placeholder', 'alt', 'label', 'legend'],
)

/** Names for the browser and for the code itself. */
const NAMES = ['class', 'className', 'id', 'key', 'd', 'rel', 'viewBox', 'accept', 'aria-keyshortcuts']

const LETTERS = /\p{L}{2}/u
/** A word alone, with a capital. */
const WORD = /^\p{Lu}\p{Ll}+$/u
/** Words beside each other or with a space for more, or what only sentences have. */
const PROSE = /\p{L} \p{L}|^\s+\p{L}{2}|\p{L}{2}[.,:]?\s+$|\p{L}.*[’“”…]|[’“”…].*\p{L}/su

/** “panel/tabs.tsx:12: Saved” */
export function wordsIn(path: string, code: string): string[] {
  const found: string[] = []
  look(syntaxOf(path, code), false)
  return found

  /** `shown`: whatever is written here, readers see. */
  function look(node: Syntax, shown: boolean): void {
    if (isForNobody(node)) return
    const text = writtenIn(node)
    if (text !== null && (shown ? LETTERS.test(text) : WORD.test(text) || PROSE.test(text)))
      found.push(`${placeOf(path, code, node)}: ${text.trim()}`)
    for (const part of partsOf(node)) if (!isCompared(node, part)) look(part, isShown(node, part, shown))
  }
}

/** The words that stand in a piece of syntax itself; a template has its own around what is put in. */
function writtenIn({ type, value }: Syntax): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value
  if (type === 'TemplateElement' && typeof value === 'object' && value !== null && 'cooked' in value)
    return String(value.cooked)
  return null
}

/** Types, modules, names, lists of names, what is only compared, and what tells a programmer of a mistake. */
function isForNobody({ type, callee, name, key }: Syntax): boolean {
  if (type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression') return true
  switch (type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return true
    case 'NewExpression':
      return isNamed(callee, ['TypeError'])
    case 'JSXAttribute':
      return isNamed(name, NAMES)
    case 'Property':
      return isNamed(key, NAMES)
    case 'CallExpression':
      return (isSyntax(callee) && isNamed(callee.property, ['includes'])) || isListOfNames(callee)
    default:
      return false
  }
}

function isShown(node: Syntax, part: Syntax, shown: boolean): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return part.type === 'JSXText' || part.type === 'JSXExpressionContainer'
    case 'JSXAttribute':
      return isNamed(node.name, SHOWN)
    case 'Property':
      return part === node.value && isNamed(node.key, SHOWN)
    case 'AssignmentExpression':
      return part === node.right && isSyntax(node.left) && isNamed(node.left.property, SHOWN)
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      return shown
    case 'ConditionalExpression':
      return shown && part !== node.test
    case 'LogicalExpression':
      return shown && part === node.right
    default:
      return false
  }
}

function isCompared({ type, operator, test }: Syntax, part: Syntax): boolean {
  return (type === 'BinaryExpression' && operator !== '+') || (type === 'SwitchCase' && part === test)
}

/** `'one two'.split(' ')` */
function isListOfNames(callee: unknown): boolean {
  return (
    isSyntax(callee) &&
    isNamed(callee.property, ['split']) &&
    isSyntax(callee.object) &&
    callee.object.type === 'Literal'
  )
}

function isNamed(node: unknown, names: readonly string[]): boolean {
  return isSyntax(node) && names.some((name) => node.name === name)
}
