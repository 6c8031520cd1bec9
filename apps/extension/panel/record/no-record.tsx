import type { Extraction } from '@spotcheck/core'
import { listText, t } from '../../locales/t.ts'
import { speechesOf } from '../../quotations/speeches.ts'
import { Notice } from '../../screen/notice.tsx'

/** That the story gives no record, and how much was found in it all the same. */
export function NoRecord({ extraction }: { extraction: Extraction }) {
  const { article, mentions } = extraction
  const councils = new Set(
    mentions.flatMap((mention) => (mention.kind === 'council' ? [mention.council ?? mention.name] : [])),
  )
  const visits = mentions.filter(({ kind }) => kind === 'visit').length
  const ratings = mentions.filter(({ kind }) => kind === 'rating').length
  const found = [
    councils.size ? t('record.counted.councils', { count: councils.size }) : t('record.counted.noCouncils'),
    ...(visits ? [t('record.counted.visits', { count: visits })] : []),
    ratings ? t('record.counted.ratings', { count: ratings }) : t('record.counted.noRatings'),
    quotesIn(speechesOf(extraction).length),
  ]
  return (
    <Notice
      title={titleFor(article.partial, visits > 0)}
      text={t('record.found', { found: listText(found) })}
    />
  )
}

/** A visit is an inspection too, but without a grade there is no record. */
function titleFor(isPartial: boolean, hasVisits: boolean): string {
  if (isPartial) return t('record.noneBeforeWall')
  return hasVisits ? t('record.noneGraded') : t('record.none')
}

function quotesIn(count: number): string {
  return count ? t('record.counted.quotes', { count }) : t('record.counted.noQuotes')
}
