import type { Extraction } from '@spotcheck/core'
import { speechesOf } from '../../quotations/speeches.ts'
import { Notice } from '../notice.tsx'
import { recordWords } from './words/record.ts'

/** That the story gives no record, and how much was found in it all the same. */
export function NoRecord({ extraction }: { extraction: Extraction }) {
  const { article, mentions } = extraction
  const councils = new Set(
    mentions.flatMap((mention) => (mention.kind === 'council' ? [mention.council ?? mention.name] : [])),
  )
  const ratings = mentions.filter(({ kind }) => kind === 'rating')
  return (
    <Notice
      title={article.partial ? recordWords.noneBeforeWall : recordWords.none}
      text={recordWords.found(councils.size, ratings.length, speechesOf(extraction).length)}
    />
  )
}
