export interface Seen {
  /** Of the window (CSS pixels). */
  width: number
  /** Every text that is shown or read out. */
  texts: string[]
  /** Elements whose inside is wider than they are, or that reach over the side of the window. */
  over: string[]
}

/** What a reader meets in the panel or in the card. It is sent into the browser as text, so it stands alone. */
export function seenIn(root: Document | ShadowRoot): Seen {
  const named = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
  const elements = [...root.querySelectorAll('*')].filter((element) => element.checkVisibility())
  const texts = elements.flatMap(({ childNodes, attributes }) => [
    ...[...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? ''),
    ...named.map((name) => attributes.getNamedItem(name)?.value ?? ''),
  ])
  const { documentElement, defaultView } = root.ownerDocument ?? (root as Document)
  const side = documentElement.clientWidth + 0.5
  const over = elements.filter((element) => {
    // Charts and tables are scrolled where there is no room for them.
    if (element.parentElement?.closest('.scrolls')) return false
    const { clientWidth, scrollWidth } = element
    const { left, right } = element.getBoundingClientRect()
    // What is only read out has no room, what runs on a line with others no width of its own, and a field can be scrolled.
    const isFree = element.matches('.unseen, input, textarea, .scrolls') || clientWidth === 0
    return (!isFree && scrollWidth > clientWidth) || left < -0.5 || right > side
  })
  const called = ({ localName, className, textContent }: Element) =>
    `${localName}.${className}: ${textContent?.slice(0, 60)}`
  return { width: defaultView?.innerWidth ?? 0, texts, over: over.map(called) }
}
