const MOST_ELEMENTS = 40_000
const DEEPEST = 500
/** Characters, each counted once for every element around it: Readability reads them about that often. */
const MOST_READING = 100_000_000

/** The page is beyond what can be read in the time a reader would wait. The message may be shown to them. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
}

/** Counts a page while it is gone through. Throws PageTooLarge where reading it to its end would freeze the tab. */
export class PageSize {
  #elements = 0
  #reading = 0

  addElement(depth: number): void {
    this.#elements++
    if (this.#elements > MOST_ELEMENTS)
      throw new PageTooLarge(`the page is too large: it has more than ${inWords(MOST_ELEMENTS)} elements.`)
    if (depth > DEEPEST) throw tooDeep()
  }

  addText(length: number, depth: number): void {
    this.#reading += length * depth
    if (this.#reading > MOST_READING) throw tooDeep()
  }
}

function tooDeep(): PageTooLarge {
  return new PageTooLarge('the page is too large: too much of it is nested too deep.')
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
