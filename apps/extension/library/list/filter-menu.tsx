import { countValues, FACETS, type Facet, type Query, type Range, type Row } from '@spotcheck/library'
import { useMemo } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Menu } from '../menu.tsx'
import { type Grouping, listOf } from '../place.ts'
import { useRows } from '../rows.ts'
import { useGo } from '../use-place.tsx'
import { valueInWords } from '../values-in-words.ts'

/** How many values of a facet are offered, those with the most rows. The others are found by search. */
const OFFERED = 300

/** All that the list can be narrowed by. */
export function FilterMenu({ query, by }: { query: Query; by: Grouping | null }) {
  const go = useGo()
  const { kept } = useRows()
  const choose = (change: Partial<Query>) => go(listOf({ ...query, ...change }, by))
  return (
    <Menu name={t('library.filter')}>
      <div class="filter-fields">
        {FACETS.map((facet) => (
          <FacetField key={facet} facet={facet} rows={kept} query={query} choose={choose} />
        ))}
        <label>
          {t('library.status')}
          <select
            value={query.status}
            onChange={({ currentTarget: { value } }) =>
              choose({ status: value === 'trash' || value === 'uncertain' ? value : 'kept' })
            }
          >
            <option value="kept">{t('library.statuses.kept')}</option>
            <option value="uncertain">{t('library.statuses.uncertain')}</option>
            <option value="trash">{t('library.statuses.trash')}</option>
          </select>
        </label>
        <label>
          {t('library.kind')}
          <select
            value={query.kind ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose({ kind: value === 'passage' || value === 'record' ? value : null })
            }
          >
            <option value="">{t('library.any')}</option>
            <option value="passage">{t('library.filters.kinds.passage')}</option>
            <option value="record">{t('library.filters.kinds.record')}</option>
          </select>
        </label>
        <RangeFields
          which="published"
          range={query.published}
          choose={(published) => choose({ published })}
        />
        <RangeFields which="saved" range={query.saved} choose={(saved) => choose({ saved })} />
      </div>
    </Menu>
  )
}

interface FacetProps {
  facet: Facet
  rows: readonly Row[]
  query: Query
  choose(change: Partial<Query>): void
}

const NONE: readonly string[] = []

/** One more value of a facet. */
function FacetField({ facet, rows, query: { only }, choose }: FacetProps) {
  const chosen = only[facet] ?? NONE
  const values = useMemo(() => countValues(rows, facet).slice(0, OFFERED), [rows, facet])
  const offered = useMemo(
    () =>
      values
        .filter(({ value }) => !chosen.includes(value))
        .map(({ value, count }) => (
          <option key={value} value={value}>
            {t('library.valueCount', { value: valueInWords(facet, value), number: count })}
          </option>
        )),
    [values, chosen, facet],
  )
  return (
    <label>
      {t(`library.facets.${facet}`)}
      <select
        value=""
        disabled={offered.length === 0}
        onChange={({ currentTarget: { value } }) =>
          value && choose({ only: { ...only, [facet]: [...chosen, value] } })
        }
      >
        <option value="">{t('library.any')}</option>
        {offered}
      </select>
    </label>
  )
}

interface RangeProps {
  which: 'published' | 'saved'
  range: Range | null
  choose(range: Range | null): void
}

function RangeFields({ which, range, choose }: RangeProps) {
  const { from = null, to = null } = range ?? {}
  const set = (next: Range) => choose(next.from || next.to ? next : null)
  return (
    <fieldset class="range">
      <legend>{t(`library.ranges.${which}`)}</legend>
      <label>
        {t('library.from')}
        <input
          type="date"
          value={from ?? ''}
          onChange={({ currentTarget: { value } }) => set({ from: value || null, to })}
        />
      </label>
      <label>
        {t('library.to')}
        <input
          type="date"
          value={to ?? ''}
          onChange={({ currentTarget: { value } }) => set({ from, to: value || null })}
        />
      </label>
    </fieldset>
  )
}
