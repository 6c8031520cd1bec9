import type { ComposedLine } from '../text/compose.ts'

/** A line of the page as a reader sees it. */
export interface SeenLine extends ComposedLine {
  block: Element
  /** Whether Readability counts it to the article. */
  isKept: boolean
}
