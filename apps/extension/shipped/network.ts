import type { ESTree } from 'rolldown/utils'
import { parseSync, Visitor } from 'rolldown/utils'

/** What a script of a page, a worker or an extension can reach the network or run other code with. */
const REACHING = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'eval',
])

/** Calls of the network, code from elsewhere and code made from text in a script: each as what it is and where. */
export function reachingOut(file: string, script: string): string[] {
  const { program, errors } = parseSync(file, script)
  if (errors.length) return [`${file} cannot be read as a script: ${errors[0]?.message}`]
  const found: string[] = []
  const tell = (what: string, { start }: { start: number }) => found.push(`${file} at ${start}: ${what}`)
  const check = (name: unknown, node: { start: number }) => {
    if (typeof name === 'string' && REACHING.has(name)) tell(name, node)
  }
  const checkMade = ({ callee }: ESTree.CallExpression | ESTree.NewExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'Function') tell('Function(…)', callee)
  }
  const checkModule = (address: string | null, node: { start: number }) => {
    if (!address?.startsWith('.')) tell(`import of ${address ?? 'what is only known later'}`, node)
  }
  new Visitor({
    Identifier: (node) => check(node.name, node),
    Literal: (node) => check(node.value, node),
    NewExpression: checkMade,
    CallExpression: checkMade,
    ImportDeclaration: (node) => checkModule(node.source.value, node),
    ExportAllDeclaration: (node) => checkModule(node.source.value, node),
    ExportNamedDeclaration: (node) => node.source && checkModule(node.source.value, node),
    ImportExpression: (node) => checkModule(plainText(node.source), node),
  }).visit(program)
  return found
}

/** The text that an expression is, where nothing has to be run to know it. */
function plainText(expression: ESTree.Expression): string | null {
  if (expression.type === 'Literal') return String(expression.value)
  if (expression.type !== 'TemplateLiteral' || expression.quasis.length > 1) return null
  return expression.quasis[0]?.value.cooked ?? null
}

/** What a page or a stylesheet takes from elsewhere than the extension's own folder, and scripts that stand in a page. */
export function takenFromElsewhere(file: string, text: string): string[] {
  const taken = text.matchAll(/(?:\b(?:src|href)=["']?|url\(\s*["']?|@import\s*["'])([^"')\s>]{1,300})/g)
  const elsewhere = [...taken].flatMap(([, address = '']) =>
    /^(?:\/(?!\/)|\.|#)/.test(address) ? [] : [`${file} takes ${address}`],
  )
  const inline = /<script(?![^>]{0,300}\bsrc=)/.test(text) ? [`${file} holds a script of its own`] : []
  return [...elsewhere, ...inline]
}
