import type { Article } from '@spotcheck/core'
import type { Row } from '@spotcheck/library'
import { useMemo } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { OutsideLink } from '../../screen/outside-link.tsx'
import { Heading } from '../heading.tsx'
import { ExportRows } from '../list/export-rows.tsx'
import { Listed } from '../list/listed.tsx'
import { useRows } from '../rows.ts'
import { addressesOf } from './addresses.ts'
import { type SavedOf, useSavedOf } from './saved-of.ts'

/** All that is saved of one story, in its order. */
export function ArticleScreen({ page }: { page: string }) {
  const { kept, ready } = useRows()
  const rows = useMemo(() => inStory(kept.filter((row) => row.page === page)), [kept, page])
  const [first] = rows
  const saved = useSavedOf(rows)
  if (!first)
    return ready ? (
      <>
        <Heading>{t('article.none.title')}</Heading>
        <p>{t('article.none.text')}</p>
      </>
    ) : (
      <p class="looking">{t('library.reading')}</p>
    )
  const { article } = first
  return (
    <>
      <header class="head">
        <Heading>{article.title ?? t('saved.untitled')}</Heading>
        <p class="meta">{aboutOf(article).join(' · ')}</p>
        <div class="tools">
          <ExportRows rows={rows} />
        </div>
      </header>
      <Addresses saved={saved} page={page} />
      <Listed rows={rows} by={null} name={t('article.saved')} />
    </>
  )
}

/** Records first, then passages as they stand in the story. */
function inStory(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.place - b.place || b.kind.localeCompare(a.kind))
}

function aboutOf({ siteName, published, byline, partial }: Article): string[] {
  return [siteName, published && dateText(published), byline, partial && t('article.partial')].filter(
    (part): part is string => typeof part === 'string',
  )
}

/** Where the story was read, each opened at the first saved words. */
function Addresses({ saved, page }: { saved: SavedOf; page: string }) {
  const addresses = addressesOf(saved, page)
  if (addresses.length === 0) return null
  return (
    <section class="addresses">
      <h2>{t('article.addresses', { count: addresses.length })}</h2>
      <ul>
        {addresses.map(({ shown, opened }) => (
          <li key={shown}>
            <OutsideLink to={opened}>{shown}</OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
