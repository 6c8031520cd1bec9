import { type KeptInspection, thatCounts } from '@spotcheck/core'
import type { Row } from '@spotcheck/library'
import { t } from '../../locales/t.ts'
import { councilHeading } from '../../panel/record/council.ts'
import { Chip } from '../../panel/record/grade.tsx'
import { overallOf } from '../../panel/record/grades.ts'
import { Occasion } from '../../panel/record/occasion.tsx'
import { HiddenCharacters } from '../../screen/hidden-characters.tsx'
import { PlaceLink } from '../use-place.tsx'
import { ArticleLink } from './article-link.tsx'

interface Props {
  row: Row
  record: KeptInspection
  /** The id of what names it. */
  words: string
  tabIndex: number
}

/** A kept inspection record: council, grade, occasion, and its first story. */
export function RecordLine({ row, record, words, tabIndex }: Props) {
  const counts = thatCounts(record)
  const [council] = row.values.council
  const grade = overallOf(counts.judgements)
  return (
    <>
      <p class="record-head" id={words}>
        <b>
          {council ? (
            <PlaceLink to={{ view: 'council', council }} tabIndex={tabIndex}>
              {councilHeading(counts)}
            </PlaceLink>
          ) : (
            councilHeading(counts)
          )}
        </b>{' '}
        {grade && <Chip rating={grade.rating} />}{' '}
        <span>
          <Occasion {...counts} at={() => null} />
        </span>
      </p>
      <p class="source">
        {t('library.record')} · <ArticleLink row={row} tabIndex={tabIndex} /> ·{' '}
        {t('saved.sources', { count: record.sources.length })}
        {record.corrected && ` · ${t('saved.corrected')}`}
      </p>
      <HiddenCharacters within={[counts.name, row.article.title, row.article.siteName]} />
    </>
  )
}
