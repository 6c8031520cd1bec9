import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { NamedBy } from '../on-page.tsx'

interface Props {
  name: ComponentChildren
  class?: string
  /** What stands below it, over the whole line. */
  below?: ComponentChildren
  children: ComponentChildren
}

/** One named line of a record; its name is part of the name of every control in it. */
export function Row({ name, class: look = 'row', below, children }: Props) {
  const id = useId()
  return (
    <div class={look}>
      <dt id={id}>{name}</dt>
      <dd>
        <NamedBy value={id}>{children}</NamedBy>
      </dd>
      {below && <dd class="below">{below}</dd>}
    </div>
  )
}
