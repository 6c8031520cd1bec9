import type { Extraction } from '@spotcheck/core'
import { listText, t } from '../../locales/t.ts'
import { speechesOf } from '../../quotations/speeches.ts'
import { Notice } from '../notice.tsx'

/** That the story gives no record, and how much was found in it all the same. */
export function NoRecord({ extraction }: { extraction: Extraction }) {
  const { article, mentions } = extraction
  const councils = new Set(
    mentions.flatMap((mention) => (mention.kind === 'council' ? [mention.council ?? mention.name] : [])),
  )
  const ratings = mentions.filter(({ kind }) => kind === 'rating')
  return (
    <Notice
      title={article.partial ? t('record.noneBeforeWall') : t('record.none')}
      text={t('record.found', {
        found: foundIn(councils.size, ratings.length, speechesOf(extraction).length),
      })}
    />
  )
}

/** “2 councils, no ratings and 5 quotes” */
function foundIn(councils: number, ratings: number, quotes: number): string {
  return listText([
    councils ? t('record.counted.councils', { count: councils }) : t('record.counted.noCouncils'),
    ratings ? t('record.counted.ratings', { count: ratings }) : t('record.counted.noRatings'),
    quotes ? t('record.counted.quotes', { count: quotes }) : t('record.counted.noQuotes'),
  ])
}
