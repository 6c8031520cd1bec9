import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { numberText } from '../../locales/t.ts'
import './tabs.css'

export interface Tab<Id extends string> {
  id: Id
  name: string
  /** How many things the tab holds; null where that says nothing. */
  count: number | null
  content: ComponentChildren
}

interface Props<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  choose(id: Id): void
}

/** Which tab a key leads to, by the ARIA authoring practices; null for every other key. */
function destination(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count
    case 'ArrowLeft':
      return (from + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** A row of tabs over the chosen one's panel. The others stay as they are left: half a note is not lost. */
export function Tabs<Id extends string>({ label, tabs, chosen, choose }: Props<Id>) {
  const row = useRef<HTMLDivElement>(null)

  function steer(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const index = destination(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    )
    const tab = index === null ? undefined : tabs[index]
    if (!tab) return
    event.preventDefault()
    choose(tab.id)
    row.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus()
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={steer}>
        {tabs.map(({ id, name, count }) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
            {count === null ? null : <span class="count"> {numberText(count)}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          class="body"
          role="tabpanel"
          key={id}
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  )
}
