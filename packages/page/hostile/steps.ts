/** What reading a page asks of its nodes: counted, since a clock tells of the machine as well. */
const ASKED = {
  Node: ['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'contains', 'isConnected'],
  Element: ['getAttribute', 'hasAttribute', 'checkVisibility', 'closest', 'querySelector'],
  CharacterData: ['data', 'length'],
}
/** As long as so many letters are, one asks again: the words of a node are all those below it. */
const LETTERS_A_STEP = 100

/** How many questions `work` puts to this page. */
export function stepsOf(page: Document, work: () => void): number {
  const window = page.defaultView
  if (!window) throw new TypeError('Only a page that is shown can be asked.')
  let steps = 0
  const restore: (() => void)[] = []

  function count(owner: object, name: string, weigh: (answer: unknown) => number = () => 1): void {
    const asked = Object.getOwnPropertyDescriptor(owner, name)
    const answer: unknown = asked?.get ?? asked?.value
    if (!asked || typeof answer !== 'function') throw new TypeError(`No page answers to “${name}”.`)
    function counted(this: unknown, ...given: unknown[]): unknown {
      const told: unknown = Reflect.apply(answer as () => unknown, this, given)
      steps += weigh(told)
      return told
    }
    Object.defineProperty(owner, name, asked.get ? { ...asked, get: counted } : { ...asked, value: counted })
    restore.push(() => Object.defineProperty(owner, name, asked))
  }

  for (const [name, properties] of Object.entries(ASKED)) {
    const { prototype } = Reflect.get(window, name)
    for (const property of properties) count(prototype, property)
  }
  const { Node } = window as Window & typeof globalThis
  count(Node.prototype, 'textContent', (words) => 1 + String(words ?? '').length / LETTERS_A_STEP)
  count(window, 'getComputedStyle')
  try {
    work()
  } finally {
    for (const undo of restore) undo()
  }
  return steps
}
