import type { Page } from 'puppeteer-core'

/** The only element beside the page's own, whose inside is closed to scripts. */
export async function lookIntoCard<Seen>(page: Page, look: (root: ShadowRoot) => Seen): Promise<Seen | null> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true })
  const hosts = root.children?.flatMap(({ children = [] }) => children) ?? []
  const inside = hosts.flatMap(({ shadowRoots = [] }) => shadowRoots)
  for (const { backendNodeId } of inside) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return this.querySelector('.card') && { seen: (${look})(this) } }`,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`In the card: ${exceptionDetails.exception?.description}`)
    if (result.value) return result.value.seen
  }
  return null
}
