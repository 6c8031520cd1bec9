import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  /** Part of the page's address. */
  id: string
  title: string
  /** What it is good for, in a sentence. */
  about: string
  children: ComponentChildren
}

/** A part of the options under its heading. */
export function Section({ id, title, about, children }: Props) {
  const place = useRef<HTMLElement>(null)
  // The browser has looked for the part before it was there.
  useEffect(() => {
    if (location.hash === `#${id}`) place.current?.scrollIntoView()
  }, [id])
  return (
    <section id={id} ref={place} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="about">{about}</p>
      {children}
    </section>
  )
}
