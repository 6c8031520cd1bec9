import { countValues } from '@spotcheck/library'
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Notice } from '../../screen/notice.tsx'
import { Heading } from '../heading.tsx'
import { useRows } from '../rows.ts'
import { TagLine } from './tag-line.tsx'
import './tags.css'

/** How many tags are listed at once; the others are found by their letters. */
const LISTED = 200

/** All tags by name, to be renamed, merged and taken off. */
export function TagsScreen() {
  const { kept, ready } = useRows()
  const [letters, setLetters] = useState('')
  /** The name of a tag that is being renamed, as it will be; empty of one that goes. */
  const wanted = useRef<string | null>(null)
  const tags = useMemo(() => countValues(kept, 'tag').sort((a, b) => a.value.localeCompare(b.value)), [kept])
  const sought = letters.trim().toLocaleLowerCase()
  const found = tags.filter(({ value }) => value.toLocaleLowerCase().includes(sought))
  const list = useRef<HTMLUListElement>(null)

  // A line whose tag has gone has taken the focus with it.
  useEffect(() => {
    if (wanted.current === null || document.activeElement !== document.body) return
    const lines = [...(list.current?.children ?? [])]
    const line = lines.find((each) => each instanceof HTMLElement && each.dataset.tag === wanted.current)
    ;(line ?? lines[0])?.querySelector('a')?.focus()
    wanted.current = null
  })

  if (tags.length === 0)
    return ready ? (
      <Notice title={t('manageTags.none.title')} text={t('manageTags.none.text')} />
    ) : (
      <p class="looking">{t('library.reading')}</p>
    )
  return (
    <>
      <header class="head">
        <Heading>{t('manageTags.title')}</Heading>
        <p class="meta" role="status">
          {t('manageTags.count', { count: found.length })}
        </p>
      </header>
      <div class="filters">
        <input
          type="search"
          aria-label={t('manageTags.find')}
          placeholder={t('manageTags.find')}
          value={letters}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
        <p class="quiet">{t('manageTags.keys')}</p>
      </div>
      <ul class="all-tags" aria-label={t('manageTags.title')} ref={list} onKeyDown={goByArrow}>
        {found.slice(0, LISTED).map(({ value, count }) => (
          <TagLine key={value} tag={value} count={count} expect={(name) => (wanted.current = name)} />
        ))}
      </ul>
      {found.length > LISTED && <p class="quiet">{t('manageTags.more', { count: found.length - LISTED })}</p>}
    </>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

function goByArrow(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key]
  if (!step || !(event.target instanceof Element) || event.target.matches('input')) return
  const lines = [...event.currentTarget.children]
  const at = lines.findIndex((line) => line.contains(event.target as Node))
  lines[at + step]?.querySelector('a')?.focus()
  event.preventDefault()
}
