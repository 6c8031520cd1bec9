/** The text of one article with its lines told apart; what every rule reads. */

/** What a line of a story is. Rules look at all but `furniture`, `byline` and `dateline`. */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'furniture'

/** One non-empty line of the text, without the white space around it. */
export interface Block {
  kind: BlockKind
  start: number
  end: number
}

export interface Story {
  text: string
  /** In order, never overlapping. */
  blocks: Block[]
  /** ISO date of the article, with the precision known; relative dates and "as of" look-ups rest on it. */
  published: string | null
}

/** The lines that rules look at. */
export function readBlocks({ blocks }: Story): Block[] {
  return blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'byline' && kind !== 'dateline')
}
