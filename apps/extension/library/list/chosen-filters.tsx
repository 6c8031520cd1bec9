import { FACETS, type Facet, type Query, type Range } from '@spotcheck/library'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { type Grouping, listOf } from '../place.ts'
import { useGo } from '../use-place.tsx'
import { valueInWords } from '../values-in-words.ts'

interface Chosen {
  name: string
  /** The query without it. */
  without: Query
}

/** What the list is narrowed to, each with the way to take it off. */
export function ChosenFilters({ query, by }: { query: Query; by: Grouping | null }) {
  const go = useGo()
  const chosen = chosenIn(query)
  if (chosen.length === 0) return null
  return (
    <ul class="chosen-filters" aria-label={t('library.chosenFilters')}>
      {chosen.map(({ name, without }) => (
        <li key={name}>
          <button type="button" onClick={() => go(listOf(without, by))}>
            {name}
            <span aria-hidden="true"> ×</span>
            <span class="unseen"> {t('library.takeOff')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function chosenIn(query: Query): Chosen[] {
  const { words, only, published, saved, status, kind } = query
  const single: (Chosen | null)[] = [
    words ? { name: t('library.filters.words', { words }), without: { ...query, words: '' } } : null,
    status === 'uncertain'
      ? { name: t('library.filters.uncertain'), without: { ...query, status: 'kept' } }
      : null,
    kind && { name: t(`library.filters.kinds.${kind}`), without: { ...query, kind: null } },
    published && { name: rangeInWords('published', published), without: { ...query, published: null } },
    saved && { name: rangeInWords('saved', saved), without: { ...query, saved: null } },
  ]
  const facets = FACETS.flatMap((facet) =>
    (only[facet] ?? []).map((value) => ({
      name: t('library.filters.chosen', {
        facet: t(`library.facets.${facet}`),
        value: valueInWords(facet, value),
      }),
      without: { ...query, only: without(only, facet, value) },
    })),
  )
  return [...single.filter((each) => each !== null), ...facets]
}

function without(only: Query['only'], facet: Facet, value: string): Query['only'] {
  return { ...only, [facet]: (only[facet] ?? []).filter((each) => each !== value) }
}

function rangeInWords(which: 'published' | 'saved', { from, to }: Range): string {
  if (from && to) return t(`library.filters.${which}.between`, { from: dateText(from), to: dateText(to) })
  return from
    ? t(`library.filters.${which}.since`, { from: dateText(from) })
    : t(`library.filters.${which}.until`, { to: dateText(to ?? '') })
}
