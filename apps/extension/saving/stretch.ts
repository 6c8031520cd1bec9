/** A stretch of the story's text. */
export interface Stretch {
  start: number
  end: number
}

/** What a stretch has of each paragraph that it touches. */
export function paragraphsOf({ start, end }: Stretch, text: string): Stretch[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/g), ({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }))
}
