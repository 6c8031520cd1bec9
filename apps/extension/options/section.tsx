import type { ComponentChildren } from 'preact'

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
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="about">{about}</p>
      {children}
    </section>
  )
}
