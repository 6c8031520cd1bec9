import type { Watched } from '@spotcheck/core'
import { useId, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { useShow } from '../on-page.tsx'

/** Which of the reader's own words the story has, each a way to its places, one after the other. */
export function OwnWords({ watched }: { watched: readonly Watched[] }) {
  const heading = useId()
  const show = useShow()
  /** How often each was pressed. */
  const pressed = useRef(new Map<string, number>())
  if (watched.length === 0) return null

  function showNext(words: string) {
    const places = watched.filter((each) => each.words === words)
    const times = pressed.current.get(words) ?? 0
    pressed.current.set(words, times + 1)
    const next = places[times % places.length]
    if (next) show(next)
  }

  return (
    <section class="own-words" aria-labelledby={heading}>
      <h2 id={heading}>{t('quotes.ownWords')}</h2>
      <ul>
        {[...new Set(watched.map(({ words }) => words))].map((words) => (
          <li key={words}>
            <button type="button" title={t('panel.showOnPage')} onClick={() => showNext(words)}>
              {t('quotes.ownWord', { words, number: watched.filter((each) => each.words === words).length })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
