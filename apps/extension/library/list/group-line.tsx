import type { Group } from '@spotcheck/library'
import { t } from '../../locales/t.ts'
import type { Grouping, Place } from '../place.ts'
import { listOf } from '../place.ts'
import { PlaceLink } from '../use-place.tsx'
import { valueInWords } from '../values-in-words.ts'

/** What the lines below it have in common, and the way to all of it. */
export function GroupLine({ group, by }: { group: Group; by: Grouping | null }) {
  const to = placeOf(group, by)
  const name = nameOf(group, by)
  return (
    <h2 class="group">
      {to ? <PlaceLink to={to}>{name}</PlaceLink> : name}{' '}
      <span class="count">{t('library.items', { count: group.rows.length })}</span>
    </h2>
  )
}

function nameOf({ value, rows: [first] }: Group, by: Grouping | null): string {
  if (by === 'article') return first?.article.title ?? t('saved.untitled')
  if (by === null) return value
  return value === '' ? t(`library.without.${by}`) : valueInWords(by, value)
}

function placeOf({ value }: Group, by: Grouping | null): Place | null {
  if (value === '' || by === null) return null
  if (by === 'article') return { view: 'article', page: value }
  if (by === 'council') return { view: 'council', council: value }
  return listOf({ only: { [by]: [value] } })
}
