import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { t } from '../locales/t.ts'
import type { Stretch } from '../saving/stretch.ts'
import { useAnnounce } from '../screen/announce.tsx'
import type { StoryPage } from './page-state.ts'

const StoryContext = createContext<StoryPage | null>(null)

export const StoryProvider = StoryContext.Provider

/** The story beside the panel; null while there is none. */
export function useStory(): StoryPage | null {
  return useContext(StoryContext)
}

/** Scrolls the page to a stretch of its story and flashes it. */
export function useShow(): (at: Stretch) => void {
  const story = useStory()
  const announce = useAnnounce()
  return async ({ start, end }) => {
    const shown = await story?.tell({ type: 'show', start, end })
    if (!shown) announce(t('panel.unanswered'))
  }
}

/** The id of the words that name whatever stands beside them: "On site" for "June 2018". */
const NamedByContext = createContext<string | null>(null)

export const NamedBy = NamedByContext.Provider

/** A field of the record that leads to where the page says it; plain text where it says it nowhere. */
export function Shown({
  at,
  class: look = '',
  children,
}: {
  at: Stretch | null
  class?: string
  children: ComponentChildren
}) {
  const show = useShow()
  const name = useContext(NamedByContext)
  const own = useId()
  if (!at) return <span class={look}>{children}</span>
  return (
    <button
      type="button"
      class={`shown ${look}`}
      id={own}
      aria-labelledby={name === null ? undefined : `${name} ${own}`}
      title={t('panel.showOnPage')}
      onClick={() => show(at)}
    >
      {children}
    </button>
  )
}
