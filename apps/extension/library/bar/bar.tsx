import { countValues, EVERYTHING, type Facet } from '@spotcheck/library'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { numberText, t } from '../../locales/t.ts'
import { addressOf, listOf, type Place, START } from '../place.ts'
import { useRows } from '../rows.ts'
import { PlaceLink } from '../use-place.tsx'
import { valueInWords } from '../values-in-words.ts'
import { KeptSafe } from './kept-safe.tsx'
import { Search } from './search.tsx'
import './bar.css'

/** How many councils and tags stand in the bar, those with the most items. */
const LISTED = 8

/** The way to every part of the collection. On a narrow screen it is a menu. */
export function Bar({ place }: { place: Place }) {
  const { kept, rows, ready } = useRows()
  const counts = useMemo(
    () => ({
      quotes: kept.filter(({ kind }) => kind === 'passage').length,
      records: kept.filter(({ kind }) => kind === 'record').length,
      articles: new Set(kept.map(({ page }) => page)).size,
      uncertain: kept.filter(({ uncertain }) => uncertain).length,
    }),
    [kept],
  )
  const entries: { to: Place; name: string; count: number | null }[] = [
    { to: START, name: t('bar.all'), count: kept.length },
    { to: listOf({ kind: 'passage' }), name: t('bar.quotes'), count: counts.quotes },
    { to: listOf({ kind: 'record' }), name: t('bar.records'), count: counts.records },
    { to: listOf({}, 'article'), name: t('bar.articles'), count: counts.articles },
    { to: listOf({ status: 'uncertain' }), name: t('bar.uncertain'), count: counts.uncertain },
    { to: { view: 'overview' }, name: t('bar.overview'), count: null },
    { to: listOf({ status: 'trash' }), name: t('bar.trash'), count: rows.length - kept.length },
  ]
  const here = addressOf(place)
  const parts = useId()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  function close() {
    setOpen(false)
    opener.current?.focus()
  }
  // Who has chosen something from the menu wants to see it.
  useEffect(() => {
    if (isOpen) close()
  }, [here])
  return (
    <nav
      class="bar"
      aria-label={t('bar.name')}
      onKeyDown={({ key }) => isOpen && key === 'Escape' && close()}
    >
      <p class="logo">{t('manifest.name')}</p>
      <Search query={place.view === 'list' ? place.query : EVERYTHING} place={place} />
      <button
        type="button"
        class="open-bar"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={parts}
        onClick={() => setOpen(!isOpen)}
      >
        {t('bar.open')}
      </button>
      <div class={isOpen ? 'bar-parts open' : 'bar-parts'} id={parts}>
        <Part title={t('bar.collection')}>
          {entries.map(({ to, name, count }) => (
            <Line key={name} to={to} name={name} count={ready ? count : null} here={here} />
          ))}
        </Part>
        <FacetPart facet="council" here={here} to={(council) => ({ view: 'council', council })} />
        <FacetPart facet="tag" here={here} to={(tag) => listOf({ only: { tag: [tag] } })} />
        <KeptSafe />
      </div>
    </nav>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

interface LineProps {
  to: Place
  name: string
  count: number | null
  here: string
}

function Line({ to, name, count, here }: LineProps) {
  return (
    <li>
      <PlaceLink to={to} current={addressOf(to) === here}>
        <span>{name}</span> {count !== null && <span class="count">{numberText(count)}</span>}
      </PlaceLink>
    </li>
  )
}

interface FacetProps {
  facet: Extract<Facet, 'council' | 'tag'>
  here: string
  to(value: string): Place
}

/** The values with the most items, and the way to all of them. */
function FacetPart({ facet, here, to }: FacetProps) {
  const { kept, ready } = useRows()
  const values = useMemo(() => countValues(kept, facet), [kept, facet])
  if (values.length === 0) return null
  return (
    <Part title={t(`bar.${facet}s`)}>
      {values.slice(0, LISTED).map(({ value, count }) => (
        <Line
          key={value}
          to={to(value)}
          name={valueInWords(facet, value)}
          count={ready ? count : null}
          here={here}
        />
      ))}
      {values.length > LISTED && (
        <Line
          to={listOf({}, facet)}
          name={t('bar.everyOne', { number: values.length })}
          count={null}
          here={here}
        />
      )}
      {facet === 'tag' && <Line to={{ view: 'tags' }} name={t('bar.manageTags')} count={null} here={here} />}
    </Part>
  )
}
