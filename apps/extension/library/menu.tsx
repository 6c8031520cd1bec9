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
      if (target instanceof Node && !details.contains(target)) setOpen(false)
    }
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      setOpen(false)
      details.querySelector('summary')?.focus()
      event.stopPropagation()
    }
    // It opens with what is in it, so that the next Tab goes there.
    const press = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('summary'))) return
      event.preventDefault()
      setOpen((open) => !open)
    }
    details.addEventListener('click', press)
    document.addEventListener('focusin', leave)
    document.addEventListener('pointerdown', leave)
    details.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('focusin', leave)
      document.removeEventListener('pointerdown', leave)
      details.removeEventListener('keydown', close)
      details.removeEventListener('click', press)
    }
  }, [])
  return (
    <details class="menu" ref={place} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && <div class="menu-list">{children}</div>}
    </details>
  )
}
