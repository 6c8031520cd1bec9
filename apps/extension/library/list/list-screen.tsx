import { type Found, findRows, type Row } from '@spotcheck/library'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Notice } from '../../screen/notice.tsx'
import { Heading } from '../heading.tsx'
import { addressOf, GROUPINGS, type Grouping, listOf, type Place } from '../place.ts'
import { useRows } from '../rows.ts'
import { EraseButton } from '../trash/erase-button.tsx'
import { LatelyDone } from '../trash/lately-done.tsx'
import { useGo } from '../use-place.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import { ExportRows } from './export-rows.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { Listed } from './listed.tsx'

type ListPlace = Extract<Place, { view: 'list' }>

/** What was looked for, and what can be done with it. */
export function ListScreen({ place }: { place: ListPlace }) {
  const { rows: all, ready } = useRows()
  const { query, by } = place
  const rows = useFound(all, place)
  const isTrash = query.status === 'trash'
  return (
    <>
      <header class="head">
        <Heading>{t(`library.titles.${titleOf(place)}`)}</Heading>
        <p class="meta" role="status">
          {ready ? t('library.items', { count: rows.length }) : t('library.reading')}
        </p>
        <div class="tools">
          {isTrash ? <EraseButton rows={rows} /> : rows.length > 0 && <ExportRows rows={rows} />}
        </div>
      </header>
      {isTrash && <LatelyDone />}
      {all.length > 0 && (
        <div class="filters">
          <FilterMenu query={query} by={by} />
          <GroupBy place={place} />
          <ChosenFilters query={query} by={by} />
        </div>
      )}
      {rows.length > 0 ? (
        <Listed
          key={addressOf(listOf({ ...query, words: '' }, by))}
          rows={rows}
          by={by}
          name={t(`library.titles.${titleOf(place)}`)}
          inTrash={isTrash}
        />
      ) : (
        ready && <Nothing place={place} isEmpty={all.length === 0} />
      )}
    </>
  )
}

/** The last answer is kept, since a longer word is looked for among it; and texts are made ready for a search while nobody waits. */
function useFound(all: readonly Row[], { query }: ListPlace): readonly Row[] {
  const last = useRef<Found>(undefined)
  const found = useMemo(() => {
    last.current = findRows(all, query, last.current)
    return last.current
  }, [all, query])
  const { texts } = found
  useEffect(() => {
    const prepare: IdleRequestCallback = (deadline) => {
      if (!texts.prepare(() => deadline.timeRemaining() > 0)) handle = requestIdleCallback(prepare)
    }
    let handle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(handle)
  }, [texts])
  return found.rows
}

function titleOf({ query, by }: ListPlace) {
  if (query.status !== 'kept') return query.status
  return by ?? 'all'
}

function GroupBy({ place: { query, by } }: { place: ListPlace }) {
  const go = useGo()
  const choose = (value: string) => go(listOf(query, GROUPINGS.find((each) => each === value) ?? null))
  return (
    <label class="inline">
      {t('library.groupBy')}
      <select value={by ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('library.groups.none')}</option>
        {GROUPINGS.map((grouping: Grouping) => (
          <option key={grouping} value={grouping}>
            {t(`library.groups.${grouping}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ place: { query }, isEmpty }: { place: ListPlace; isEmpty: boolean }) {
  const why = isEmpty ? 'empty' : query.status === 'trash' ? 'trash' : 'notFound'
  return <Notice title={t(`library.nothing.${why}.title`)} text={t(`library.nothing.${why}.text`)} />
}
