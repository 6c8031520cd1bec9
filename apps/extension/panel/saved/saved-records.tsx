import { type KeptInspection, thatCounts } from '@spotcheck/core'
import { checkKept } from '@spotcheck/core/official'
import { newestFirst } from '@spotcheck/library'
import { useId } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { useCollection } from '../collection.ts'
import { councilHeading } from '../record/council.ts'
import { Chip } from '../record/grade.tsx'
import { overallOf } from '../record/grades.ts'
import { Occasion } from '../record/occasion.tsx'
import { VerdictSign } from '../record/verdict.tsx'
import { releaseInWords, verdictOn } from '../record/words/official.ts'
import { StoryLink } from './passage.tsx'
import { RemovableItem } from './removable-item.tsx'
import { RemoveButton } from './remove-button.tsx'
import { useWithRemoved } from './with-removed.ts'

/** Those of the kept records that are chosen; nothing where there are none. */
export function SavedRecords({ chosen }: { chosen: readonly KeptInspection[] }) {
  const { records } = useCollection()
  const { listed, isKept, remove } = useWithRemoved(chosen, records)
  const heading = useId()
  if (listed.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 class="shelf" id={heading}>
        {t('saved.records')}
      </h2>
      <p class="quiet">{releaseInWords()}</p>
      <ul class="saved-records">
        {listed.toSorted(newestFirst).map((kept) => (
          <RemovableItem
            key={kept.id}
            isKept={isKept(kept)}
            restore={{ type: 'restore-records', ids: [kept.id] }}
          >
            <SavedRecord kept={kept} removed={() => remove(kept)} />
          </RemovableItem>
        ))}
      </ul>
    </section>
  )
}

function SavedRecord({ kept, removed }: { kept: KeptInspection; removed(): void }) {
  const counts = thatCounts(kept)
  const grade = overallOf(counts.judgements)
  const heading = useId()
  const verdict = verdictOn({ inspection: counts, check: checkKept(kept) })
  const remarks = [t('saved.sources', { count: kept.sources.length }), kept.corrected && t('saved.corrected')]
  return (
    <article class="saved-record" aria-labelledby={heading}>
      <p class="who">
        <b id={heading}>{councilHeading(counts)}</b> {grade && <Chip rating={grade.rating} />}
      </p>
      <p class="quiet">
        <Occasion {...counts} at={() => null} /> · {remarks.filter(Boolean).join(' · ')}
      </p>
      <p class="quiet">
        <VerdictSign verdict={verdict} />{' '}
        {t('record.line', { name: t('official.heading'), value: t(`official.verdict.${verdict}`) })}
      </p>
      <ul class="sources">
        {kept.sources.map(({ page, article, source }) => (
          <li key={page} class="source">
            <StoryLink article={article} address={source} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <RemoveButton remove={{ type: 'remove-records', ids: [kept.id] }} said={heading} removed={removed} />
      </div>
    </article>
  )
}
