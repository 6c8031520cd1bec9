import type { ComponentChildren } from 'preact'
import type { ToBackground } from '../../messages/messages.ts'
import { useFocusBack } from './focus-back.ts'
import { RemovedItem } from './removed-item.tsx'

interface Props {
  isKept: boolean
  restore: ToBackground
  children: ComponentChildren
}

/** One saved item in its list; once it is removed, the way back in its place. */
export function RemovableItem({ isKept, restore, children }: Props) {
  const place = useFocusBack<HTMLLIElement>(isKept ? 0 : 1)
  return (
    <li ref={place} tabIndex={-1}>
      {isKept ? children : <RemovedItem restore={restore} />}
    </li>
  )
}
