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
