import type { ComponentChildren } from 'preact'

/** One named line of a record. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
