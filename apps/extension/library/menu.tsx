import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * A button that opens what stands within, until it is closed again, Escape is pressed or the focus goes elsewhere. Until then
 * nothing of it is made: it may be a thousand options.
 */
export function Menu({ name, children }: { name: string; children: ComponentChildren }) {
  const place = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const details = place.current
    if (!details) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !details.contains(target)) details.open = false
    }
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
      event.stopPropagation()
    }
    document.addEventListener('focusin', leave)
    document.addEventListener('pointerdown', leave)
    details.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('focusin', leave)
      document.removeEventListener('pointerdown', leave)
      details.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details class="menu" ref={place} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && <div class="menu-list">{children}</div>}
    </details>
  )
}
