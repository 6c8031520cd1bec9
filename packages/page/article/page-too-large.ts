const MOST_ELEMENTS = 40_000
const DEEPEST = 500
/** Characters outside of scripts and the like. The longest stories have a hundredth of them. */
const MOST_LETTERS = 5_000_000
/** Characters, each counted once for every element around it: Readability reads them about that often. */
const MOST_READING = 100_000_000

/** The page is beyond what can be read in the time a reader would wait. The message may be shown to them. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
}

/** For what goes through a page before its lines are read. */
export function refuseTooManyElements(body: Element): void {
  // A list that is kept current would slow every later change of the page.
  if (body.querySelectorAll('*').length > MOST_ELEMENTS) throw tooManyElements()
}

/** Counts a page while it is gone through. Throws PageTooLarge where reading it to its end would freeze the tab. */
export class PageSize {
  #elements = 0
  #reading = 0
  #letters = 0

  addElement(depth: number): void {
    this.#elements++
    if (this.#elements > MOST_ELEMENTS) throw tooManyElements()
    if (depth > DEEPEST) throw tooDeep()
  }

  addText(length: number, depth: number): void {
    this.#reading += length * depth
    if (this.#reading > MOST_READING) throw tooDeep()
  }

  /** Of the text that may be part of a story. */
  addLetters(length: number): void {
    this.#letters += length
    if (this.#letters > MOST_LETTERS)
      throw new PageTooLarge(`the page is too large: it has more than ${inWords(MOST_LETTERS)} letters.`)
  }
}

function tooManyElements(): PageTooLarge {
  return new PageTooLarge(`the page is too large: it has more than ${inWords(MOST_ELEMENTS)} elements.`)
}

function tooDeep(): PageTooLarge {
  return new PageTooLarge('the page is too large: too much of it is nested too deep.')
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
