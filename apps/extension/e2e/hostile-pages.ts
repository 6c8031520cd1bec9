/** Scripts that stories of a hostile site carry, by the end of their address. */
export const hostileScripts: Record<string, string> = {
  /** Whatever a page's own scripts call is another by the time that anything else runs there. */
  'other-built-ins': `
    window.registry = CSS.highlights
    window.sprung = 0
    const trap = () => { sprung++ }
    const replace = Object.defineProperty
    const taken = []
    for (const { prototype } of [Array, Map, Set, String, MutationObserver, Document, Range])
      for (const name of Reflect.ownKeys(prototype)) if (name !== 'constructor') taken.push([prototype, name])
    for (const name of ['textContent', 'data', 'nodeType', 'firstChild', 'parentElement', 'attachShadow', 'type', 'extraction'])
      for (const { prototype } of [Object, Node, CharacterData, Element]) taken.push([prototype, name])
    for (const name of ['Highlight', 'StaticRange', 'CSSStyleSheet', 'Map', 'Set', 'getComputedStyle', 'requestAnimationFrame'])
      taken.push([window, name])
    JSON.parse = JSON.stringify = structuredClone = trap
    replace(CSS, 'highlights', { value: { get: trap, set: trap, delete: trap, clear: trap } })
    chrome = browser = { runtime: { id: 'mine', sendMessage: trap, onMessage: { addListener: trap } } }
    for (let at = 0; at < taken.length; at++)
      try { replace(taken[at][0], taken[at][1], { get: () => trap, set() {}, configurable: true }) } catch {}
    sprung = 0`,
  /** Elements answer to the names that a content script looks for in its window. */
  'elements-for-globals': `
    for (const [id, field] of [['chrome', 'runtime'], ['readerIsHere', 'x'], ['CSS', 'highlights']]) {
      const form = document.createElement('form')
      form.id = id
      form.hidden = true
      const input = document.createElement('input')
      input.name = field
      input.id = 'mine'
      form.append(input)
      document.body.append(form)
    }`,
  /** Everything that a page can say to somebody else. */
  'forged-messages': `
    window.answers = []
    addEventListener('message', ({ data }) => { if (!data.type) answers.push(data) })
    const messages = ['delete-everything', 'remove', 'saved-on-page', 'save', 'state', 'step'].map((type) =>
      ({ type, ids: [], url: location.href, by: 1, passages: [], note: '', tags: [] }))
    for (const message of messages) {
      postMessage(message, '*')
      dispatchEvent(new CustomEvent(message.type, { detail: message }))
      dispatchEvent(new MessageEvent('message', { data: message, source: window }))
      new BroadcastChannel('spotcheck').postMessage(message)
      window.chrome?.runtime?.sendMessage?.('spotcheck', message)
      window.browser?.runtime?.sendMessage?.('spotcheck', message)
    }`,
  /** Forges what is painted, and clears it, again and again. */
  'forged-highlights': `
    let left = 40
    const forge = () => {
      const range = new Range()
      range.selectNodeContents(document.querySelector('h1'))
      for (const [, highlight] of CSS.highlights) highlight.add(range)
      if (left % 4 === 0) CSS.highlights.clear()
      if (--left > 0) setTimeout(forge, 25)
      else document.documentElement.dataset.settled = ''
    }
    addEventListener('load', forge)`,
  'half-letters': `
    for (const paragraph of document.querySelectorAll('article p')) paragraph.prepend('\\ud83d ', '\\udc00\\u0000\\u202e ')`,
  deep: `
    let inner = document.querySelector('article')
    for (let depth = 0; depth < 20000; depth++) {
      const box = document.createElement('div')
      box.style.display = 'none'
      inner.append(box)
      inner = box
    }`,
}
