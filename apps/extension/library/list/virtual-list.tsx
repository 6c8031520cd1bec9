import type { Row } from '@spotcheck/library'
import type { TargetedKeyboardEvent } from 'preact'
import { useCallback, useId, useMemo, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { isTyping } from '../../screen/is-typing.ts'
import type { Grouping } from '../place.ts'
import { useItems } from '../rows.ts'
import { lineByKey, useActiveLine, useArrival } from './active-line.ts'
import type { Entries } from './entries.ts'
import { GroupLine } from './group-line.tsx'
import { RowLine } from './row-line.tsx'
import { useLineLeft, useScrollBack } from './scroll-back.ts'
import type { Selection } from './selection.ts'
import { useVirtual } from './virtual.ts'

interface Props {
  name: string
  entries: Entries
  by: Grouping | null
  selection: Selection
  /** Moves what is chosen to the trash. */
  remove(): void
}

/** A list as long as it may be, of which the page holds what the window shows. */
export function VirtualList({ name, entries, by, selection, remove }: Props) {
  const place = useRef<HTMLUListElement>(null)
  const activeLine = useActiveLine(entries)
  const { active, goTo, take } = activeLine
  const lineLeft = useLineLeft(entries)
  // As long as it is the same, no place in the list is worked out anew.
  const keyOf = useCallback((at: number) => entries.numberAt(at) ?? String(at), [entries])
  const { list, height } = useVirtual({ length: entries.length, keyOf, active, alsoAt: lineLeft.at, place })
  useArrival(activeLine, list, place)
  useScrollBack(lineLeft, list)
  const lines = list.getVirtualItems()
  const inSight = lines.map(({ index }) => index).join()
  const rows = useMemo(() => rowsAt(entries, inSight), [entries, inSight])
  const itemOf = useItems(rows)
  const hint = useId()

  function keys(event: TargetedKeyboardEvent<HTMLUListElement>) {
    if (isTyping(event.target)) return
    const to = lineByKey(entries, active, event.key)
    const isSelectAll = event.key === 'a' && (event.ctrlKey || event.metaKey)
    if (to !== null) {
      goTo(to)
      if (event.shiftKey) selection.extendTo(to)
    } else if (isSelectAll) selection.all()
    else if (event.key === 'Escape') selection.clear()
    else if (event.key === 'Delete') remove()
    else return
    event.preventDefault()
  }

  return (
    <>
      <p class="unseen" id={hint}>
        {t('library.keys')}
      </p>
      <ul
        class="lines"
        aria-label={name}
        aria-describedby={hint}
        ref={place}
        style={{ height: `${height}px` }}
        onKeyDown={keys}
      >
        {lines.map(({ index, start }) => {
          const entry = entries.at(index)
          if (!entry) return null
          return (
            <li
              key={entry.key}
              data-line={entry.key}
              class="line"
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={list.measureElement}
              style={{ transform: `translateY(${start - list.options.scrollMargin}px)` }}
              onFocusIn={() => index !== active && entry.kind === 'row' && take(index)}
            >
              {entry.kind === 'group' ? (
                <GroupLine group={entry.group} by={by} />
              ) : (
                <RowLine
                  row={entry.row}
                  item={itemOf(entry.row)}
                  isActive={index === active}
                  isChosen={selection.has(entry.row)}
                  turn={(extend) => (extend ? selection.extendTo(index) : selection.turn(index))}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function rowsAt(entries: Entries, indexes: string): Row[] {
  return indexes.split(',').flatMap((index) => {
    const entry = entries.at(Number(index))
    return entry?.kind === 'row' ? [entry.row] : []
  })
}
