export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** What comes after a node and all that is in it, in the order of the document. */
export function following(node: Node): Node | null {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (up.nextSibling) return up.nextSibling
  }
  return null
}

/** A node and all that is in it, in the order of the document. */
export function* nodesIn(root: Node): Generator<Node> {
  let node: Node | null = root
  while (node) {
    yield node
    let next: Node | null = node.firstChild
    while (!next && node && node !== root) {
      next = node.nextSibling
      node = node.parentNode
    }
    node = next
  }
}
