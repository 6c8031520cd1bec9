type Way = 'firstChild' | 'nextSibling' | 'parentNode' | 'parentElement'

/**
 * A form answers with its field of that name before its own property (`<input name="parentNode">`), and would lead in circles
 * for ever. Where there are no browser's nodes (the command line), none does.
 */
function way<Name extends Way>(name: Name): (node: Node) => Node[Name] {
  const own = typeof Node === 'function' && Object.getOwnPropertyDescriptor(Node.prototype, name)?.get
  return own ? (node) => own.call(node) : (node) => node[name]
}

export const firstChildOf = way('firstChild')
export const nextSiblingOf = way('nextSibling')
export const parentOf = way('parentNode')
export const parentElementOf = way('parentElement')

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** What comes after a node and all that is in it, in the order of the document. */
export function following(node: Node): Node | null {
  for (let up: Node | null = node; up; up = parentOf(up)) {
    const next = nextSiblingOf(up)
    if (next) return next
  }
  return null
}

/** A node and all that is in it, in the order of the document. */
export function* nodesIn(root: Node): Generator<Node> {
  let node: Node | null = root
  while (node) {
    yield node
    let next: Node | null = firstChildOf(node)
    while (!next && node && node !== root) {
      next = nextSiblingOf(node)
      node = parentOf(node)
    }
    node = next
  }
}
