import type { Query } from '@spotcheck/library'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { listOf, type Place } from '../place.ts'
import { useGo } from '../use-place.tsx'

/** Looks through everything as the reader types. The first letter is a step back for "Back", the others are not. */
export function Search({ query, place }: { query: Query; place: Place }) {
  const go = useGo()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(query.words)
  // Before the next letter can be typed, which would else be put behind fewer.
  useLayoutEffect(() => setTyped(query.words), [query.words])
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping =
        target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', jump)
    return () => document.removeEventListener('keydown', jump)
  }, [])

  function look(words: string) {
    setTyped(words)
    const isGoingOn = place.view === 'list' && query.words !== '' && words !== ''
    go(listOf({ ...query, words }, place.view === 'list' ? place.by : null), { replace: isGoingOn })
  }
  return (
    <search>
      <input
        type="search"
        ref={field}
        aria-label={t('bar.search')}
        placeholder={t('bar.searchHint')}
        aria-keyshortcuts="/"
        value={typed}
        onInput={(event) => look(event.currentTarget.value)}
      />
    </search>
  )
}
