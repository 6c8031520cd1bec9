import type { Row } from '@spotcheck/library'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { PlaceLink } from '../use-place.tsx'

/** The story's headline as the way to all that is saved of it, its paper and its date. */
export function ArticleLink({ row: { article, page }, tabIndex }: { row: Row; tabIndex: number }) {
  const rest = [article.siteName, article.published && dateText(article.published)].filter(Boolean)
  return (
    <>
      <PlaceLink to={{ view: 'article', page }} tabIndex={tabIndex}>
        {article.title ?? t('saved.untitled')}
      </PlaceLink>
      {rest.map((part) => ` · ${part}`)}
    </>
  )
}
