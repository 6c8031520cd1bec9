import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useKeptFocus } from './keep-focus.ts'

/** What a full tab is there for; in it the focus is never lost. */
export function Main({ class: look, children }: { class?: string; children: ComponentChildren }) {
  const place = useRef<HTMLElement>(null)
  useKeptFocus(place)
  return (
    <main class={look} ref={place}>
      {children}
    </main>
  )
}
