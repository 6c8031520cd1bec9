/** A stretch of the story's text. */
export interface Stretch {
  start: number
  end: number
}
